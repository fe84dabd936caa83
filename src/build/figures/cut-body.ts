import { mix, plus, scaleVector, unit, type Vector } from '../../body/vector.ts';
import type { BodyMesh, Triangle } from './build-body.ts';

export type Skin = Pick<BodyMesh, 'vertices' | 'normals' | 'triangles'>;

/**
 * What is left of a body where a value per vertex is below 0. Triangles are cut where it passes 0, and the wound is
 * closed by a flat lid, so that no view looks into the body.
 */
export function cutBody({ vertices, normals, triangles }: Skin, values: ArrayLike<number>): Skin {
  const kept: Skin = { vertices: [...vertices], normals: [...normals], triangles: [] };
  const made = new Map<string, number>();
  const rim: [number, number][] = [];
  const value = (index: number): number => values[index] as number;
  const cutAt = (from: number, to: number): number => {
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const t = value(from) / (value(from) - value(to));
    const index = kept.vertices.push(mix(vertices[from] as Vector, vertices[to] as Vector, t)) - 1;
    kept.normals.push(unit(mix(normals[from] as Vector, normals[to] as Vector, t)));
    made.set(key, index);
    return index;
  };
  for (const triangle of triangles) {
    const inside = triangle.filter((index) => value(index) < 0);
    if (inside.length === 3) kept.triangles.push(triangle);
    if (inside.length === 0 || inside.length === 3) continue;
    const lone = triangle.findIndex((index) => value(index) < 0 === (inside.length === 1));
    const [a, b, c] = [0, 1, 2].map((step) => triangle[(lone + step) % 3]) as [number, number, number];
    const [ab, ac] = [cutAt(a, b), cutAt(a, c)];
    if (inside.length === 1) kept.triangles.push([a, ab, ac]);
    else kept.triangles.push([ab, b, c], [ab, c, ac]);
    rim.push(inside.length === 1 ? [ab, ac] : [ac, ab]);
  }
  for (const loop of joinRims(rim)) kept.triangles.push(...lid(kept, loop));
  return kept;
}

function joinRims(rim: readonly [number, number][]): number[][] {
  const next = new Map(rim);
  const loops: number[][] = [];
  for (const [start] of rim) {
    const loop: number[] = [];
    for (let at: number | undefined = start; at !== undefined && next.has(at); ) {
      loop.push(at);
      const to = next.get(at);
      next.delete(at);
      at = to;
    }
    if (loop.length > 2) loops.push(loop);
  }
  return loops;
}

/** A fan from the middle of the loop, with corners and a normal of its own, so that it is lit as a flat face. */
function lid(skin: Skin, loop: readonly number[]): Triangle[] {
  const points = loop.map((index) => skin.vertices[index] as Vector);
  const centre = scaleVector(
    points.reduce<Vector>((sum, point) => plus(sum, point), [0, 0, 0]),
    1 / points.length,
  );
  let normal: Vector = [0, 0, 0];
  points.forEach((point, index) => {
    const next = points[(index + 1) % points.length] as Vector;
    normal = plus(normal, [
      (point[1] - next[1]) * (point[2] + next[2]),
      (point[2] - next[2]) * (point[0] + next[0]),
      (point[0] - next[0]) * (point[1] + next[1]),
    ]);
  });
  const flat = scaleVector(unit(normal), -1);
  const add = (at: Vector): number => {
    skin.normals.push(flat);
    return skin.vertices.push(at) - 1;
  };
  const middle = add(centre);
  const corners = points.map(add);
  return corners.map((corner, index): Triangle => [middle, corners[(index + 1) % corners.length] as number, corner]);
}
