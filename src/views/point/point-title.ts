import type { Corpus } from '../../model/corpus.ts';
import { foreign, span, type Title } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';
import { dotted } from '../dotted.ts';
import { membershipInWords } from '../membership-in-words.ts';

const SIDES: Readonly<Record<Point['sides'], string>> = {
  both: 'both sides',
  midline: 'midline',
  set: 'a set of spots',
};

/** `Bladder, 13 of 67`; a point that was added to the channel later, like GV29, is not one of WHO's count. */
function placeInMeridian({ meridian: code, number }: Point, corpus: Pick<Corpus, 'get'>): string {
  if (code === null) return 'Extra point';
  const meridian = corpus.get('meridian', code);
  const name = `${meridian?.names.short ?? code}, ${number}`;
  return meridian === undefined || number === null || number > meridian.standard_count
    ? name
    : `${name} of ${meridian.standard_count}`;
}

/** Code, names, where it stands in its meridian, and the classes it belongs to. */
export function pointTitle(point: Point, corpus: Pick<Corpus, 'get'>): Title {
  const { pinyin, hans, hant, english } = point.names;
  return {
    type: 'title',
    text: [
      ...[span('name', point.code), '  ', span('strong', pinyin), '  ', foreign('zh-Hans', hans)],
      ...(hans === hant ? [] : [' ', foreign('zh-Hant', hant)]),
      `  ${english}`,
    ],
    aside: placeInMeridian(point, corpus),
    sub: dotted([
      corpus.get('region', point.region)?.label.toLowerCase() ?? point.region,
      SIDES[point.sides],
      ...point.categories.map((category) => membershipInWords(category, corpus)),
      ...(point.same_as.length === 0 ? [] : [`also ${point.same_as.join(', ')}`]),
    ]),
    ruled: true,
  };
}
