import type { Corpus } from '../model/corpus.ts';
import type { Point } from '../model/schema/point.ts';

const nameOf = (of: string, corpus: Pick<Corpus, 'get'>): string => {
  const meridian = corpus.get('meridian', of);
  return meridian === undefined ? of : `the ${meridian.names.short}`;
};

/** A membership as a phrase: `back-shu of the Lung`, `he-sea of the Lung, water`, `confluent of the Conception Vessel with KI6`. */
export function membershipInWords(membership: Point['categories'][number], corpus: Pick<Corpus, 'get'>): string {
  const { id, of, element, paired_with, number } = membership;
  // Several owners stand as codes: spelled out, the crossing of seven channels would take three lines.
  const owner = of === null ? null : of.includes('+') ? of.split('+').join(' ') : nameOf(of, corpus);
  return [
    id,
    owner === null ? '' : ` of ${owner}`,
    element === null ? '' : `, ${element}`,
    paired_with === null ? '' : ` with ${paired_with}`,
    number === null ? '' : `, ${number}`,
  ].join('');
}
