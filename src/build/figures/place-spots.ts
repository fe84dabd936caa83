import type { PlaceResolver } from '../../body/place-resolver.ts';
import type { SkinSpot } from '../../body/surface.ts';
import { dot, mirror, type Vector } from '../../body/vector.ts';
import { SIDES, type Side, type ViewId, type ViewSpot } from '../../model/figure.ts';
import type { Spot } from '../../model/schema/place.ts';
import { projectPoint, type Raster } from './rasterise.ts';
import type { MeshView } from './view-table.ts';

export interface PlacedSpot extends SkinSpot {
  side: Side;
  /** Which spot of the point's place. */
  spot: number;
  place: Spot;
}

/** Nearer to the midline than this a spot lies on it, in decimetres. */
const ON_MIDLINE = 0.02;

/** All spots of a place on both sides. */
export function placeSpots(place: readonly Spot[], resolver: PlaceResolver): PlacedSpot[] {
  return place.flatMap((words, spot): PlacedSpot[] => {
    const found = resolver.resolve(words);
    if (!found) return [];
    if (Math.abs(found.at[0]) < ON_MIDLINE) return [{ ...found, side: 'midline', spot, place: words }];
    const other = { at: mirror(found.at), normal: mirror(found.normal) };
    return [
      { ...found, side: 'left', spot, place: words },
      { ...other, side: 'right', spot, place: words },
    ];
  });
}

/** A spot may lie this far behind or before the drawn surface, in decimetres. */
const DEPTH_SLACK = 0.1;
/** What lies this far before a spot hides it; less may be the lid of a cut arm over the armpit. */
const HIDDEN = 0.15;
/** A spot on skin that is seen more from the side than this is not shown. */
const LEAST_FACING = 0.15;
const LEAST_ON_EDGE = -0.12;
/** What looks away from a view of hand or foot is not shown, though the edge of the picture be near. */
const AVERTED: Partial<Record<ViewId, string[]>> = {
  'hand-palm': ['dorsum'],
  'hand-dorsum': ['palm'],
  'foot-dorsum': ['sole'],
  'foot-sole': ['dorsum'],
  'foot-lateral': ['medial', 'sole'],
  'foot-medial': ['lateral', 'sole'],
};

/** Where a spot is seen in a view, in its units; undefined when something hides it or it lies outside the frame. */
export function seeSpot(spot: PlacedSpot, view: MeshView, raster: Raster, margin: number): ViewSpot | undefined {
  if (view.sides === 'left' && spot.side === 'right') return undefined;
  if ('aspect' in spot.place && AVERTED[view.id]?.includes(spot.place.aspect)) return undefined;
  if (dot(spot.normal, view.camera.towards) < leastFacing(spot, view)) return undefined;
  const [x, y, near]: Vector = projectPoint(view.camera, spot.at);
  const inside = x > margin + 2 && y > margin + 2 && x < raster.width - margin - 2 && y < raster.height - margin - 2;
  if (!inside || !isAtSurface(raster, x, y, near, view.showsEdges)) return undefined;
  const short = (value: number): number => Math.round((value - margin) * 10) / 10;
  return [short(x), short(y), SIDES.indexOf(spot.side), spot.spot];
}

/** Half the points of hand and foot lie on the edge of every view. */
const leastFacing = ({ place }: PlacedSpot, { showsEdges }: MeshView): number =>
  showsEdges && (place.frame === 'hand' || place.frame === 'foot') ? LEAST_ON_EDGE : LEAST_FACING;

/**
 * On the edge of the body the pixel itself may show nothing: one beside it is enough. On an edge within the body, where it
 * shows what lies before the spot, that is so only in views that show edges.
 */
function isAtSurface({ width, depth }: Raster, x: number, y: number, near: number, showsEdges: boolean): boolean {
  const own = depth[Math.floor(y) * width + Math.floor(x)] as number;
  if (own > near + HIDDEN && !showsEdges) return false;
  for (let dy = -2; dy <= 2; dy += 1) {
    for (let dx = -2; dx <= 2; dx += 1) {
      const surface = depth[(Math.floor(y) + dy) * width + Math.floor(x) + dx] as number;
      if (Math.abs(surface - near) <= DEPTH_SLACK) return true;
    }
  }
  return false;
}
