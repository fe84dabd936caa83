import type { BodyAtlas } from '../../model/body-atlas.ts';
import type { Corpus } from '../../model/corpus.ts';
import { SIDES, type ViewId } from '../../model/figure.ts';
import type { ChartAnswer } from '../../model/schema/answers.ts';
import type { Caution } from '../../model/schema/point.ts';
import { earTarget } from '../../safety/list-targets.ts';
import type { ChartRequest } from './chart-request.ts';

/** What was asked for: how the answer calls it, what the atlas calls it, how it is said where it is not drawn. */
interface Place {
  code: string;
  key: string;
  said: string;
  cautions: readonly Caution[];
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const cautionsOf = (places: readonly Place[]): string[] =>
  places.flatMap(({ code, cautions }) => cautions.map(({ level, kind }) => `${code} ${level} ${kind}`));

/**
 * A chart as data: an entry a view, with every spot of what was asked for as a share of its size. What is seen in none of
 * these views keeps its cautions in each of them; where there is no view, one entry without one says what was left out.
 */
export function listCharts(
  { points, ears, leftOut, notDrawn }: Pick<ChartRequest, 'points' | 'ears' | 'leftOut' | 'notDrawn'>,
  views: readonly ViewId[],
  atlas: BodyAtlas,
  corpus: Pick<Corpus, 'get'>,
): ChartAnswer[] {
  const places: Place[] = [
    ...points.map(({ code, cautions }) => ({ code, key: code, said: code, cautions })),
    ...ears.map(({ id, name }) => ({
      code: `ear:${id}`,
      key: id,
      said: `ear ${name}`,
      cautions: earTarget(id, corpus).cautions,
    })),
  ];
  const spotsOf = (key: string, view: ViewId) => atlas.seen(key)?.[view] ?? [];
  const unseen = places.filter(({ key }) => !views.some((view) => spotsOf(key, view).length > 0));
  const everywhere = {
    left_out: leftOut.map(({ code, reason }) => ({ code, reason })),
    not_drawn: [...unseen.map(({ said }) => said), ...notDrawn],
  };
  if (views.length === 0) {
    const nothing = everywhere.left_out.length + everywhere.not_drawn.length === 0;
    const empty = { kind: 'chart' as const, view: null, label: null, codes: [], marks: [] };
    return nothing ? [] : [{ ...empty, cautions: cautionsOf(unseen), ...everywhere }];
  }
  return atlas
    .sizes()
    .filter(({ id }) => views.includes(id))
    .map(({ id, label, width, height }): ChartAnswer => {
      const seen = places.filter(({ key }) => spotsOf(key, id).length > 0);
      return {
        kind: 'chart',
        view: id,
        label,
        codes: seen.map(({ code }) => code),
        marks: seen.flatMap(({ code, key }) =>
          spotsOf(key, id).map(([x, y, side]) => ({
            code,
            side: SIDES[side] ?? 'midline',
            x: rounded(x / width),
            y: rounded(y / height),
          })),
        ),
        cautions: cautionsOf([...seen, ...unseen]),
        ...everywhere,
      };
    });
}
