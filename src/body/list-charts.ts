import type { BodyAtlas } from '../model/body-atlas.ts';
import { SIDES, type ViewId } from '../model/figure.ts';
import type { ChartAnswer } from '../model/schema/answers.ts';
import type { Point } from '../model/schema/point.ts';

interface Charted {
  points: readonly Point[];
  ears: readonly { id: string; name: string }[];
  leftOut: readonly { code: string; reason: string }[];
  notDrawn: readonly string[];
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A chart as data: an entry a view, with every spot of the points that were asked for as a share of its size. */
export function listCharts(
  { points, ears, leftOut, notDrawn }: Charted,
  views: readonly ViewId[],
  atlas: BodyAtlas,
): ChartAnswer[] {
  const drawn = points.filter(({ code }) => !leftOut.some((one) => one.code === code));
  return atlas
    .sizes()
    .filter(({ id }) => views.includes(id))
    .map(({ id, label, width, height }): ChartAnswer => {
      const spotsOf = (key: string) => atlas.seen(key)?.[id] ?? [];
      const seen = drawn.filter(({ code }) => spotsOf(code).length > 0);
      const marked = [
        ...seen.map(({ code }) => ({ code, spots: spotsOf(code) })),
        ...ears.map((ear) => ({ code: `ear:${ear.id}`, spots: spotsOf(ear.id) })),
      ].filter(({ spots }) => spots.length > 0);
      return {
        kind: 'chart',
        view: id,
        label,
        codes: marked.map(({ code }) => code),
        marks: marked.flatMap(({ code, spots }) =>
          spots.map(([x, y, side]) => ({
            code,
            side: SIDES[side] ?? 'midline',
            x: rounded(x / width),
            y: rounded(y / height),
          })),
        ),
        cautions: seen.flatMap(({ code, cautions }) => cautions.map(({ level, kind }) => `${code} ${level} ${kind}`)),
        left_out: leftOut.map(({ code, reason }) => ({ code, reason })),
        not_drawn: [
          ...ears.filter((ear) => atlas.seen(ear.id) === undefined).map(({ name }) => `ear ${name}`),
          ...notDrawn,
        ],
      };
    });
}
