import { CHANNEL_WAYS, WAYS_AT_EAR } from '../../body/channel-ways.ts';
import type { PlaceResolver } from '../../body/place-resolver.ts';
import type { Vector } from '../../body/vector.ts';
import type { Spot } from '../../model/schema/place.ts';
import { curvesThrough, seenRuns } from './draw-guides.ts';
import type { Raster } from './rasterise.ts';
import { smoothLine } from './smooth-line.ts';
import type { Point2 } from './trace-isolines.ts';
import type { MeshView } from './view-table.ts';

export interface PlacedWay {
  /** `GB18-GB19` */
  name: string;
  curves: readonly (readonly Vector[])[];
}

/** The ways of channels over the skin, on both sides, from point to point. */
export const placeWays = (resolver: PlaceResolver, placeOf: (code: string) => readonly Spot[]): PlacedWay[] =>
  CHANNEL_WAYS.map(({ from, to, by }) => ({
    name: `${from}-${to}`,
    curves: curvesThrough([...placeOf(from).slice(0, 1), ...by, ...placeOf(to).slice(0, 1)], false, resolver),
  }));

/** What of each way is seen in the frame of a view; a way that is hidden there has no run. */
export const drawWays = (
  ways: readonly PlacedWay[],
  view: MeshView,
  raster: Raster,
  margin: number,
): Record<string, Point2[][]> =>
  Object.fromEntries(
    ways.map(({ name, curves }) => [name, seenRuns(curves, view, raster, margin, margin).map((run) => rounded(run))]),
  );

const rounded = (run: readonly Point2[]): Point2[] =>
  run.map(([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);

export const EAR_WAYS: Readonly<Record<string, Point2[][]>> = Object.fromEntries(
  Object.entries(WAYS_AT_EAR).map(([name, runs]) => [name, runs.map((run) => rounded(smoothLine(run, false)))]),
);
