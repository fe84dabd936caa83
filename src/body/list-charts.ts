import type { BodyAtlas } from '../model/body-atlas.ts';
import { SIDES, type ViewId } from '../model/figure.ts';
import type { ChartAnswer } from '../model/schema/answers.ts';
import type { Point } from '../model/schema/point.ts';

interface Charted {
  points: readonly Point[];
  leftOut: readonly { code: string; reason: string }[];
  notDrawn: readonly string[];
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A chart as data: an entry a view, with every spot of the points that were asked for as a share of its size. */
export function listCharts(
  { points, leftOut, notDrawn }: Charted,
  views: readonly ViewId[],
  atlas: BodyAtlas,
): ChartAnswer[] {
  const drawn = points.filter(({ code }) => !leftOut.some((one) => one.code === code));
  return atlas
    .sizes()
    .filter(({ id }) => views.includes(id))
    .map(({ id, label, width, height }): ChartAnswer => {
      const seen = drawn.flatMap((point) => {
        const spots = atlas.seen(point.code)?.[id];
        return spots === undefined ? [] : [{ point, spots }];
      });
      return {
        kind: 'chart',
        view: id,
        label,
        codes: seen.map(({ point }) => point.code),
        marks: seen.flatMap(({ point, spots }) =>
          spots.map(([x, y, side]) => ({
            code: point.code,
            side: SIDES[side] ?? 'midline',
            x: rounded(x / width),
            y: rounded(y / height),
          })),
        ),
        cautions: seen.flatMap(({ point }) =>
          point.cautions.map(({ level, kind }) => `${point.code} ${level} ${kind}`),
        ),
        left_out: leftOut.map(({ code, reason }) => ({ code, reason })),
        not_drawn: [...notDrawn],
      };
    });
}
