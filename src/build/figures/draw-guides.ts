import { GUIDE_LINES } from '../../body/guide-lines.ts';
import type { PlaceResolver } from '../../body/place-resolver.ts';
import { mirror, type Vector } from '../../body/vector.ts';
import type { Spot } from '../../model/schema/place.ts';
import { pathData } from './path-data.ts';
import { projectPoint, type Raster } from './rasterise.ts';
import { simplifyLine } from './simplify-line.ts';
import type { Point2 } from './trace-isolines.ts';
import type { MeshView } from './view-table.ts';

/** Between its places a line runs a little under the skin or over it, in decimetres. */
const OFF_SKIN = 0.08;
/** Pieces between two places. */
const PIECES = 8;

/** The landmark lines on the skin, of both sides. */
export const placeGuides = (resolver: PlaceResolver): Vector[][] =>
  GUIDE_LINES.flatMap(({ places, closed }) => curvesThrough(places, closed, resolver));

/** A smooth line on the skin through places, and the same on the other side unless it runs along the midline. */
export function curvesThrough(places: readonly Spot[], closed: boolean, resolver: PlaceResolver): Vector[][] {
  const spots = places.map((place) => resolver.resolve(place)?.at).filter((at) => at !== undefined);
  const curve = smoothCurve(spots, closed);
  return curve.every(([x]) => Math.abs(x) < 0.02) ? [curve] : [curve, curve.map(mirror)];
}

/** What of the landmark lines is seen in a view, moved by `margin` pixels. */
export const drawGuides = (
  guides: readonly (readonly Vector[])[],
  view: MeshView,
  raster: Raster,
  margin: number,
): string[] => seenRuns(guides, view, raster, margin, 0).map((run) => pathData(run, false));

/** The runs of lines on the skin that a view shows, in its units, but for a `border` of pixels at its edge. */
export function seenRuns(
  curves: readonly (readonly Vector[])[],
  view: MeshView,
  raster: Raster,
  margin: number,
  border: number,
): Point2[][] {
  return curves
    .filter((curve) => view.sides === 'both' || (curve[0]?.[0] ?? 0) >= -0.02)
    .flatMap((curve) =>
      runsOnSkin(
        raster,
        curve.map((at) => projectPoint(view.camera, at)),
        border,
      ),
    )
    .map((run) =>
      simplifyLine(
        run.map(([x, y]): Point2 => [x - margin, y - margin]),
        0.3,
      ),
    );
}

/** The runs of a line that lie on the skin of this view, and not on a part that was cut away or is hidden. */
function runsOnSkin({ width, height, depth }: Raster, curve: readonly Vector[], border: number): Vector[][] {
  const runs: Vector[][] = [[]];
  for (const at of curve) {
    const [x, y] = [Math.floor(at[0]), Math.floor(at[1])];
    const inside = x >= border && y >= border && x < width - border && y < height - border;
    if (inside && Math.abs((depth[y * width + x] as number) - at[2]) < OFF_SKIN) runs.at(-1)?.push(at);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 2);
}

/** A smooth line through places (Catmull and Rom). */
function smoothCurve(places: readonly Vector[], closed: boolean): Vector[] {
  const count = places.length;
  const at = (index: number): Vector =>
    places[closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))] as Vector;
  const curve: Vector[] = [];
  for (let span = 0; span < (closed ? count : count - 1); span += 1) {
    const [a, b, c, d] = [at(span - 1), at(span), at(span + 1), at(span + 2)];
    for (let piece = 0; piece < PIECES; piece += 1) {
      const t = piece / PIECES;
      const along = (part: 0 | 1 | 2): number =>
        0.5 *
        (2 * b[part] +
          (c[part] - a[part]) * t +
          (2 * a[part] - 5 * b[part] + 4 * c[part] - d[part]) * t * t +
          (3 * b[part] - a[part] - 3 * c[part] + d[part]) * t ** 3);
      curve.push([along(0), along(1), along(2)]);
    }
  }
  curve.push(closed ? at(0) : at(count - 1));
  return curve;
}
