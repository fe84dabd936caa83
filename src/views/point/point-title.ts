import type { Corpus } from '../../model/corpus.ts';
import { span, type Title } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';
import { dotted } from '../dotted.ts';
import { membershipInWords } from '../membership-in-words.ts';

const SIDES: Readonly<Record<Point['sides'], string>> = {
  both: 'both sides',
  midline: 'midline',
  set: 'a set of spots',
};

/** Code, names, where it stands in its meridian, and the classes it belongs to. */
export function pointTitle(point: Point, corpus: Pick<Corpus, 'get'>): Title {
  const meridian = point.meridian === null ? undefined : corpus.get('meridian', point.meridian);
  const { pinyin, hans, hant, english } = point.names;
  const han = hans === hant ? hans : `${hans} ${hant}`;
  return {
    type: 'title',
    text: [span('name', point.code), '  ', span('strong', pinyin), `  ${han}  ${english}`],
    aside:
      meridian === undefined ? 'Extra point' : `${meridian.names.short}, ${point.number} of ${meridian.standard_count}`,
    sub: dotted([
      corpus.get('region', point.region)?.label.toLowerCase() ?? point.region,
      SIDES[point.sides],
      ...point.categories.map((category) => membershipInWords(category, corpus)),
      ...(point.same_as.length === 0 ? [] : [`also ${point.same_as.join(', ')}`]),
    ]),
    ruled: true,
  };
}
