import type { Point } from '../../src/model/schema/point.ts';

/** `same`; `stricter`: ours is the shallower range or the stricter advice, so the table gives no reason to worry; `differs`. */
export type Verdict = 'same' | 'stricter' | 'differs';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s'’-]/g, '');
const toneless = (text: string): string => plain(text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
const list = (cell: string): string[] => cell.split(/[;,]/).map((part) => part.trim());
const oneOf = (cell: string, known: readonly (string | null | undefined)[], fold: (text: string) => string): Verdict =>
  list(cell).some((name) => known.some((own) => own != null && fold(own) === fold(name))) ? 'same' : 'differs';

const namesOf = ({ names }: Point): string[] => [names.hans, names.hant, ...names.aliases];

/** Every number with its unit that a location names, as a set: `1.5 cun` → 1.5. */
const cunIn = (text: string): Set<number> =>
  new Set([...text.matchAll(/(\d+(?:\.\d+)?) cun/g)].map(([, n]) => Number(n)));

function depth(cell: string, { needling }: Point): Verdict {
  if (/^(?:no|forbidden)$/i.test(cell)) return needling.advice === 'forbidden' ? 'same' : 'differs';
  const [from = 0, to = from] = cell.split(/[-–]/).map(Number);
  if (needling.methods.length === 0) return 'stricter';
  const [min, max] = [
    Math.min(...needling.methods.map((method) => method.depth_cun_min)),
    Math.max(...needling.methods.map((method) => method.depth_cun_max)),
  ];
  if (max < to) return 'stricter';
  return max === to && min <= from ? 'same' : 'differs';
}

/** A flag of a table: `no` = not to be done, `yes` = may be. Ours is stricter when it cautions where the table does not. */
const flag = (cell: string, cautioned: boolean): Verdict => {
  if (/^(?:no|avoid|forbidden)$/i.test(cell)) return cautioned ? 'same' : 'differs';
  return cautioned ? 'stricter' : 'same';
};

/** A table names the postures in which a point is found or treated. Ours is stricter when it allows only some of them. */
function postures(cell: string, { positions }: Point): Verdict {
  const shared = list(cell).filter((name) => positions.some((own) => own === name));
  if (shared.length === 0) return 'differs';
  return shared.length === list(cell).length ? 'same' : 'stricter';
}

/** Of what a table names, ours is a choice: half of ours must be there. Ours is stricter when it claims nothing. */
function patternsNamed(cell: string, { patterns }: Point): Verdict {
  if (patterns.length === 0) return 'stricter';
  const named = patterns.filter((id) => list(cell).includes(id));
  return 2 * named.length >= patterns.length ? 'same' : 'differs';
}

/** How each column of a comparison table is compared with a record. Cells hold several values separated by `;`. */
export const FIELDS: Readonly<Record<string, (cell: string, point: Point) => Verdict>> = {
  pinyin: (cell, { names }) => oneOf(cell, [names.pinyin], plain),
  pinyin_toneless: (cell, { names }) => oneOf(cell, [names.pinyin, ...names.aliases], toneless),
  han: (cell, point) => oneOf(cell, [...namesOf(point), point.names.japanese?.kanji], plain),
  english: (cell, { names }) => oneOf(cell, [names.english, ...names.aliases], plain),
  hangul: (cell, { names }) => oneOf(cell, [names.korean?.hangul, ...names.aliases], plain),
  kanji: (cell, point) => oneOf(cell, [point.names.japanese?.kanji, ...namesOf(point)], plain),
  vietnamese: (cell, { names }) => oneOf(cell, [names.vietnamese, ...names.aliases], plain),
  cun: (cell, { location }) => {
    const own = cunIn([location.text, location.find, ...location.alternatives.map(({ text }) => text)].join(' '));
    return list(cell).every((n) => own.has(Number(n))) ? 'same' : 'differs';
  },
  level: (cell, { location }) =>
    list(cell).every((word) => location.text.toLowerCase().includes(word.toLowerCase())) ? 'same' : 'differs',
  depth_cun: depth,
  moxa: (cell, { moxa }) => flag(cell, moxa.advice !== 'suitable'),
  pregnancy: (cell, { cautions }) =>
    flag(
      cell,
      cautions.some(({ kind }) => kind === 'pregnancy'),
    ),
  categories: (cell, { categories }) =>
    list(cell).every((id) => categories.some((category) => category.id === id)) ? 'same' : 'differs',
  positions: postures,
  patterns: patternsNamed,
};
