import type { Trail } from '../../model/document.ts';
import { SIDES, type ViewSpot } from '../../model/figure.ts';
import { hueOf } from './hue-of.ts';

/** Neighbours on a meridian that lie further apart in a picture are not joined: the channel goes another way there. */
const LONGEST_CUN = 13;

/** Numbers run along the meridian, whatever the order of the letters. */
const numberOf = (code: string): number => Number(/\d+$/.exec(code)?.[0] ?? 0);

/**
 * The lines of one meridian in a view, side by side: consecutive points that are both seen are joined.
 * `spots` holds where each of its points is seen there; lengths in the view's units, `cun` of them in one cun.
 */
export function meridianTrails(
  meridian: string,
  spots: ReadonlyMap<string, readonly ViewSpot[]>,
  cun: number,
): Trail[] {
  const inOrder = [...spots].sort(([a], [b]) => numberOf(a) - numberOf(b));
  return SIDES.flatMap((_, side) => {
    const trails: Trail[] = [];
    let path: [number, number][] = [];
    let last = Number.NaN;
    const end = () => {
      if (path.length > 1) trails.push({ hue: hueOf(meridian), path });
      path = [];
    };
    for (const [code, places] of inOrder) {
      const place = places.find((spot) => spot[2] === side);
      if (place === undefined) continue;
      const [x, y] = place;
      const before = path.at(-1);
      const far = before !== undefined && Math.hypot(x - before[0], y - before[1]) > LONGEST_CUN * cun;
      if (numberOf(code) !== last + 1 || far) end();
      path.push([x, y]);
      last = numberOf(code);
    }
    end();
    return trails;
  });
}
