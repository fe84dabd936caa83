import type { SkinPart, SkinSpot, Surface } from '../../body/surface.ts';
import {
  blendVectors,
  cross,
  distanceOf,
  dot,
  minus,
  plus,
  scaleVector,
  unit,
  type Vector,
} from '../../body/vector.ts';
import type { BodyMesh, Triangle } from './build-body.ts';

/** Whether a vertex of the left half belongs to a part, by its place and how much it belongs to the arm. */
const PARTS: Readonly<Record<SkinPart, (at: Vector, arm: number) => boolean>> = {
  trunk: ([, y], arm) => arm < 0.5 && y < 7 && y > -0.9,
  shoulder: ([x, y], arm) => (arm < 0.5 || y > 4.1) && y < 7 && y > -0.9 && x > -0.1,
  head: (at) => at[1] > 5.6 && at[0] < 0.95 && !isAuricle(at),
  arm: (_, arm) => arm > 0.12,
  leg: ([, y], arm) => y < 0.75 && arm < 0.1,
};

/** The auricle, from the tragus backwards, stands off the skull and would catch rays meant for what lies behind it. */
function isAuricle([x, y, z]: Vector): boolean {
  return y > 6.86 && y < 7.42 && z > 0.22 && z < 0.57 && x > 0.6 + (y - 6.85) / 6;
}

/** The skin of the posed mesh, for places to be resolved on. */
export function meshSurface(body: BodyMesh): Surface {
  const left = body.triangles.filter((corners) =>
    corners.every((index) => (body.vertices[index] as Vector)[0] > -0.12),
  );
  const balls = new Map(left.map((triangle) => [triangle, ballAround(triangle, body.vertices)]));
  const parts = new Map<SkinPart, Triangle[]>();
  const partOf = (part: SkinPart): Triangle[] => {
    const known = parts.get(part);
    if (known) return known;
    const belongs = PARTS[part];
    const own = left.filter((corners) =>
      corners.every((index) => belongs(body.vertices[index] as Vector, body.arm.l[index] as number)),
    );
    parts.set(part, own);
    return own;
  };
  const cornersOf = (triangle: Triangle): [Vector, Vector, Vector] => [
    body.vertices[triangle[0]] as Vector,
    body.vertices[triangle[1]] as Vector,
    body.vertices[triangle[2]] as Vector,
  ];
  const spotIn = (triangle: Triangle, weights: Vector): SkinSpot => {
    const mean = (from: readonly Vector[]): Vector =>
      blendVectors(
        triangle.map((index, corner): [Vector, number] => [from[index] as Vector, weights[corner] as number]),
      );
    return { at: mean(body.vertices), normal: unit(mean(body.normals)) };
  };
  return {
    cast(from, direction, part, which) {
      let [best, found]: [number, SkinSpot | undefined] = [which === 'last' ? -1 : Number.POSITIVE_INFINITY, undefined];
      for (const triangle of partOf(part)) {
        if (missesBall(from, direction, balls.get(triangle) as Ball)) continue;
        const hit = meetTriangle(from, direction, cornersOf(triangle));
        if (!hit || (which === 'last' ? hit.far <= best : hit.far >= best)) continue;
        best = hit.far;
        found = spotIn(triangle, hit.weights);
      }
      return found;
    },
    nearest(to, part) {
      let [best, found]: [number, SkinSpot | undefined] = [Number.POSITIVE_INFINITY, undefined];
      for (const triangle of partOf(part)) {
        const corners = cornersOf(triangle);
        if (distanceOf(corners[0], to) > best + 0.5) continue;
        const weights = nearestWeights(to, corners);
        const at = blendVectors(corners.map((corner, index): [Vector, number] => [corner, weights[index] as number]));
        const far = distanceOf(at, to);
        if (far >= best) continue;
        best = far;
        found = spotIn(triangle, weights);
      }
      if (!found) throw new Error(`the mesh has no ${part}`);
      return found;
    },
    joint(name) {
      const joint = body.joints[name];
      if (!joint) throw new Error(`the mesh has no joint ${name}`);
      return joint;
    },
  };
}

interface Ball {
  centre: Vector;
  radius: number;
}

/** A ball that holds a triangle: most triangles need no closer look. */
function ballAround(triangle: Triangle, vertices: readonly Vector[]): Ball {
  const corners = triangle.map((index): [Vector, number] => [vertices[index] as Vector, 1 / 3]);
  const centre = blendVectors(corners);
  return { centre, radius: Math.max(...corners.map(([corner]) => distanceOf(corner, centre))) + 1e-6 };
}

/** Whether the line of a ray with a direction of length 1 passes a ball by. */
function missesBall(from: Vector, direction: Vector, { centre, radius }: Ball): boolean {
  const [x, y, z] = [centre[0] - from[0], centre[1] - from[1], centre[2] - from[2]];
  const along = x * direction[0] + y * direction[1] + z * direction[2];
  return x * x + y * y + z * z - along * along > radius * radius;
}

/** Where a ray meets a triangle: how far away, and how much each corner pulls (Möller and Trumbore). */
function meetTriangle(
  from: Vector,
  direction: Vector,
  [a, b, c]: [Vector, Vector, Vector],
): { far: number; weights: Vector } | undefined {
  const [e1, e2] = [minus(b, a), minus(c, a)];
  const p = cross(direction, e2);
  const det = dot(e1, p);
  if (Math.abs(det) < 1e-12) return undefined;
  const s = minus(from, a);
  const u = dot(s, p) / det;
  if (u < -1e-6 || u > 1 + 1e-6) return undefined;
  const q = cross(s, e1);
  const v = dot(direction, q) / det;
  if (v < -1e-6 || u + v > 1 + 1e-6) return undefined;
  const far = dot(e2, q) / det;
  return far < 0 ? undefined : { far, weights: [1 - u - v, u, v] };
}

/** The spot of a triangle nearest to a place, as weights of its corners: inside it, or else on the nearest edge. */
function nearestWeights(to: Vector, [a, b, c]: [Vector, Vector, Vector]): Vector {
  const normal = cross(minus(b, a), minus(c, a));
  const hit =
    meetTriangle(plus(to, normal), scaleVector(normal, -1), [a, b, c]) ??
    meetTriangle(minus(to, normal), normal, [a, b, c]);
  if (hit?.weights.every((weight) => weight >= 0)) return hit.weights;
  const edge = (from: Vector, end: Vector): number => {
    const along = minus(end, from);
    return Math.min(1, Math.max(0, dot(minus(to, from), along) / (dot(along, along) || 1)));
  };
  const [ab, bc, ca] = [edge(a, b), edge(b, c), edge(c, a)];
  const options: Vector[] = [
    [1 - ab, ab, 0],
    [0, 1 - bc, bc],
    [ca, 0, 1 - ca],
  ];
  const far = options.map((weights) =>
    distanceOf(
      to,
      blendVectors([
        [a, weights[0]],
        [b, weights[1]],
        [c, weights[2]],
      ]),
    ),
  );
  return options[far.indexOf(Math.min(...far))] as Vector;
}
