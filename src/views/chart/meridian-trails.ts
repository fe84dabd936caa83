import type { Trail } from '../../model/document.ts';
import { type Figure, SIDES, type ViewSpot } from '../../model/figure.ts';
import { hueOf } from './hue-of.ts';

/** Neighbours on a meridian that lie further apart in a picture are not joined: the channel goes another way there. */
const LONGEST_CUN = 13;

/** The point before one on its channel where that is not the one before it by number; null: no line leads there. */
const COMES_FROM: Readonly<Record<string, string | null>> = {
  // Below the nose the channel crosses to the other side.
  LI19: null,
  // ST6 to ST8 are a branch of the face; the channel goes on from the jaw down the neck.
  ST9: 'ST5',
  // Beside the row, level with ST38; the channel goes on from ST39.
  ST40: 'ST38',
  ST41: 'ST39',
  // From the 4th foramen of the sacrum the numbers go back up to the 1st.
  BL31: null,
  // The outer line of the back comes from the nape, and below the buttock it meets the inner one behind the knee.
  BL41: null,
  BL55: 'BL40',
  // Through the armpit.
  PC2: null,
  // By way of the hollow above the clavicle.
  TE16: null,
  GB22: null,
  // Through the ear.
  TE21: null,
};

/** Numbers run along the meridian, whatever the order of the letters. */
const numberOf = (code: string): number => Number(/\d+$/.exec(code)?.[0] ?? 0);

const before = (meridian: string, code: string): string | null =>
  COMES_FROM[code] === undefined ? `${meridian}${numberOf(code) - 1}` : COMES_FROM[code];

/**
 * The lines of one meridian in a view, side by side: points that follow one another and are both seen are joined, straight
 * or by the way that the figure knows. `spots` holds where each of its points is seen there; lengths in the view's units,
 * `cun` of them in one cun.
 */
export function meridianTrails(
  meridian: string,
  spots: ReadonlyMap<string, readonly ViewSpot[]>,
  { cun, ways = {} }: Pick<Figure, 'cun' | 'ways'>,
): Trail[] {
  const hue = hueOf(meridian);
  const inOrder = [...spots.keys()].sort((a, b) => numberOf(a) - numberOf(b));
  const straight = SIDES.flatMap((_, side) => {
    const placeOf = (code: string): [number, number] | undefined => {
      const spot = spots.get(code)?.find((one) => one[2] === side);
      return spot && [spot[0], spot[1]];
    };
    const paths: { end: string; path: [number, number][] }[] = [];
    for (const code of inOrder) {
      const from = before(meridian, code);
      if (from === null || ways[`${from}-${code}`] !== undefined) continue;
      const [a, b] = [placeOf(from), placeOf(code)];
      if (a === undefined || b === undefined || Math.hypot(a[0] - b[0], a[1] - b[1]) > LONGEST_CUN * cun) continue;
      const last = paths.at(-1);
      if (last?.end !== from) paths.push({ end: code, path: [a, b] });
      else {
        last.path.push(b);
        last.end = code;
      }
    }
    return paths.map(({ path }): Trail => ({ hue, path }));
  });
  const over = Object.entries(ways).flatMap(([pair, runs]) =>
    pair.split('-').some((code) => spots.has(code)) ? runs.map((path): Trail => ({ hue, path })) : [],
  );
  return [...straight, ...over];
}
