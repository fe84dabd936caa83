import { cross, minus, plus, scaleVector, unit, type Vector } from '../../body/vector.ts';
import type { Weights } from './limb-weights.ts';
import { loadMesh } from './load-mesh.ts';
import { poseArms } from './pose-arms.ts';
import { subdivideFaces } from './subdivide-faces.ts';

export type Triangle = readonly [number, number, number];

/** The posed body as triangles; lengths in decimetres. */
export interface BodyMesh {
  vertices: Vector[];
  normals: Vector[];
  triangles: Triangle[];
  joints: Record<string, Vector>;
  /** How much each vertex belongs to the arm or the hand of a side. */
  arm: Record<'l' | 'r', Weights>;
  hand: Record<'l' | 'r', Weights>;
}

/** Reads the mesh, poses its arms and smooths it once. */
export function buildBody(folder: string): BodyMesh {
  const mesh = loadMesh(folder);
  const parts = poseArms(mesh);
  const { vertices, faces } = subdivideFaces(mesh.vertices, mesh.faces);
  const triangles = faces.flatMap(([a = 0, b = 0, c = 0, d = 0]): Triangle[] => [
    [a, b, c],
    [a, c, d],
  ]);
  const carry = (weights: Weights): Weights => carryWeights(weights, faces, vertices.length, mesh.vertices.length);
  return {
    vertices,
    triangles,
    normals: normalsOf(vertices, triangles),
    joints: mesh.joints,
    arm: { l: carry(parts.l.arm), r: carry(parts.r.arm) },
    hand: { l: carry(parts.l.hand), r: carry(parts.r.hand) },
  };
}

/** A new vertex has the mean weight of the old ones in its faces. */
function carryWeights(old: Weights, faces: readonly number[][], count: number, kept: number): Weights {
  const weights = new Float32Array(count);
  weights.set(old.subarray(0, kept));
  const seen = new Float32Array(count);
  for (const face of faces) {
    const weight = old[face[0] as number] as number;
    for (const index of face) {
      if (index < kept) continue;
      weights[index] = (weights[index] as number) + weight;
      seen[index] = (seen[index] as number) + 1;
    }
  }
  return weights.map((sum, index) => (seen[index] ? sum / (seen[index] as number) : sum));
}

function normalsOf(vertices: readonly Vector[], triangles: readonly Triangle[]): Vector[] {
  const sums: Vector[] = vertices.map(() => [0, 0, 0]);
  for (const triangle of triangles) {
    const [a, b, c] = triangle.map((index) => vertices[index] as Vector) as [Vector, Vector, Vector];
    const normal = cross(minus(b, a), minus(c, a));
    for (const index of triangle) sums[index] = plus(sums[index] as Vector, normal);
  }
  return sums.map((sum) => (sum.every((part) => part === 0) ? scaleVector(sum, 0) : unit(sum)));
}
