import { EAR_ZONES, POINTS_AT_EAR } from '../../body/ear-zones.ts';
import { INSET_PLACES } from '../../body/inset-parts.ts';
import { PlaceResolver } from '../../body/place-resolver.ts';
import { LANDMARK_HEIGHTS, TRUNK_CUN } from '../../body/trunk-levels.ts';
import {
  type BodyPart,
  type Figure,
  type FigureTable,
  SIDES,
  type SpotFile,
  type SpotTable,
  type ViewSpot,
} from '../../model/figure.ts';
import type { Spot } from '../../model/schema/place.ts';
import { buildBody } from './build-body.ts';
import { drawFigure } from './draw-figure.ts';
import { drawGuides, placeGuides } from './draw-guides.ts';
import { drawWays, placeWays } from './draw-ways.ts';
import { DRAWN_VIEWS } from './drawn-views.ts';
import { meshSurface } from './mesh-surface.ts';
import { type PlacedSpot, placeSpots, seeSpot } from './place-spots.ts';
import { rasterise } from './rasterise.ts';
import { type MeshView, viewTable } from './view-table.ts';

const CREDIT =
  'Figures derived from the base mesh hm08 of MakeHuman (Copyright 2020 Data Collection AB, Joel Palmius, Jonas Hauquier), released by them as CC0 in September 2020.';

/** Pixels drawn beyond the frame, so that the paths run past it. */
const MARGIN = 24;

export interface PointPlace {
  code: string;
  place: readonly Spot[];
}

/** Derives all views and the spots of all points from a folder with the mesh. */
export function deriveFigures(
  folder: string,
  points: readonly PointPlace[],
  places: string,
): { figures: FigureTable; spots: SpotFile } {
  const body = buildBody(folder);
  const places_ = new Map(points.map(({ code, place }) => [code, place]));
  const resolver = new PlaceResolver(meshSurface(body), (code) => places_.get(code) ?? []);
  const placed = points.map(({ code, place }) => ({ code, spots: placeSpots(place, resolver) }));
  const table: SpotTable = Object.fromEntries(
    placed.map(({ code, spots }) => [code, { at: spots.map(inCun), views: {} }]),
  );
  const guides = placeGuides(resolver);
  const ways = placeWays(resolver, (code) => places_.get(code) ?? []);
  const figures = viewTable(body).map((view): Figure => {
    const wide = withMargin(view);
    const raster = rasterise(wide.skin, wide.camera);
    for (const { code, spots } of placed) {
      const seen = spots.map((spot) => seeSpot(spot, wide, raster, MARGIN)).filter((spot) => spot !== undefined);
      const entry = table[code];
      if (seen.length > 0 && entry) entry.views[view.id] = seen;
    }
    const { box, scale } = view.camera;
    return {
      id: view.id,
      label: view.label,
      width: Math.round((box.right - box.left) * scale),
      height: Math.round((box.top - box.bottom) * scale),
      cun: Math.round(TRUNK_CUN * scale * 100) / 100,
      ...drawFigure(raster, wide.skin.triangles, MARGIN),
      guides: drawGuides(guides, wide, raster, MARGIN),
      ways: drawWays(ways, wide, raster, MARGIN),
    };
  });
  addDrawnSpots(table, points);
  return { figures: { credit: CREDIT, figures: [...figures, ...DRAWN_VIEWS] }, spots: { places, points: table } };
}

/** Spots in the drawings: points of the insets, points at the ear, and the ear points, by their id. */
function addDrawnSpots(table: SpotTable, points: readonly PointPlace[]): void {
  for (const { code, place } of points) {
    const seen = place.flatMap((words, spot) =>
      words.frame === 'mouth' || words.frame === 'nose'
        ? INSET_PLACES[words.part].map(({ side, at: [x, y] }): ViewSpot => [x, y, SIDES.indexOf(side), spot])
        : [],
    );
    const entry = table[code];
    if (entry && seen.length > 0) entry.views['mouth-nose'] = seen;
    const atEar = POINTS_AT_EAR[code];
    if (entry && atEar) entry.views.ear = [[...atEar, SIDES.indexOf('left'), 0]];
  }
  for (const [id, at] of Object.entries(EAR_ZONES))
    table[id] = { at: [], views: { ear: [[...at, SIDES.indexOf('left'), 0]] } };
}

function withMargin(view: MeshView): MeshView {
  const { box, scale } = view.camera;
  const far = MARGIN / scale;
  const wide = { left: box.left - far, right: box.right + far, bottom: box.bottom - far, top: box.top + far };
  return { ...view, camera: { ...view.camera, box: wide } };
}

const PART_OF_FRAME: Readonly<Record<string, BodyPart>> = {
  front: 'trunk',
  back: 'trunk',
  side: 'trunk',
  trunk: 'trunk',
  head: 'head',
  face: 'head',
  ear: 'head',
  upperarm: 'upperarm',
  forearm: 'forearm',
  hand: 'hand',
  thigh: 'thigh',
  shank: 'shank',
  foot: 'foot',
};
/** Trunk cun in one cun of each part, as the figure is built. */
const CUN_OF_PART: Readonly<Record<BodyPart, number>> = {
  trunk: 1,
  head: 0.8,
  upperarm: 0.88,
  forearm: 0.89,
  hand: 0.89,
  thigh: 0.9,
  shank: 1.12,
  foot: 1.05,
};

function inCun({ at, side, spot, place }: PlacedSpot) {
  const part = PART_OF_FRAME[place.frame] ?? 'trunk';
  const short = (value: number): number => Math.round((value / TRUNK_CUN) * 100) / 100;
  const [x, y, z] = at;
  return {
    x: short(x),
    y: short(y - (LANDMARK_HEIGHTS.umbilicus as number)),
    z: short(z),
    side,
    spot,
    part,
    cun: CUN_OF_PART[part],
  };
}
