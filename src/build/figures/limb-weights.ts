import { distanceOf, dot, minus, mix, unit, type Vector } from '../../body/vector.ts';
import type { Mesh } from './load-mesh.ts';

/** How much each vertex belongs to a part, 0 … 1. */
export type Weights = Float32Array;

/** From 0 at `from` to 1 at `to`, level at both ends. */
export const smoothStep = (from: number, to: number, at: number): number => {
  const t = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** Distance of a point from a bone, and how far along it the nearest place is, 0 … 1. */
function distanceFromBone(point: Vector, from: Vector, to: Vector): number {
  const bone = minus(to, from);
  const t = Math.min(1, Math.max(0, dot(minus(point, from), bone) / dot(bone, bone)));
  return distanceOf(point, mix(from, to, t));
}

/** Decimetres to the nearest of the bones between these joints. */
export const distanceFromBones = (point: Vector, bones: readonly Vector[]): number =>
  Math.min(...bones.slice(1).map((to, index) => distanceFromBone(point, bones[index] as Vector, to)));

export const FINGERS = [1, 2, 3, 4, 5] as const;
/** The joints of a finger, from the knuckle to the tip; 1 is the thumb. */
export const fingerBones = (mesh: Mesh, side: string, finger: number): Vector[] =>
  [1, 2, 3, 4].map((joint) => mesh.joints[`${side}-finger-${finger}-${joint}`] as Vector);

/** Everything of the arm on one side, by distance from its bones; fades over the shoulder and into the armpit. */
export function armWeights(mesh: Mesh, side: 'l' | 'r'): Weights {
  const joint = (name: string): Vector => mesh.joints[`${side}-${name}`] as Vector;
  const [shoulder, elbow, wrist] = [joint('shoulder'), joint('elbow'), joint('hand')];
  const chains = [[shoulder, elbow, wrist], ...FINGERS.map((finger) => [wrist, ...fingerBones(mesh, side, finger)])];
  const axis = unit(minus(elbow, shoulder));
  const raw = Float32Array.from(mesh.vertices, (vertex) => {
    const near = Math.min(...chains.map((chain) => distanceFromBones(vertex, chain)));
    const along = dot(minus(vertex, shoulder), axis);
    return smoothStep(-0.15, 0.75, along) * (1 - smoothStep(0.7, 1.1, near));
  });
  return spread(mesh, raw, 4);
}

/** The part of a limb beyond a joint: a cut across the limb, soft over `blur` on both sides. */
export function weightsBeyond(mesh: Mesh, limb: Weights, joint: Vector, axis: Vector, blur: number): Weights {
  return limb.map((weight, index) => {
    const along = dot(minus(mesh.vertices[index] as Vector, joint), axis);
    return weight * smoothStep(-blur, blur, along);
  });
}

/** Evens out weights over the surface, so that no crease appears where a distance jumps. */
function spread(mesh: Mesh, weights: Weights, rounds: number): Weights {
  let now = weights;
  for (let round = 0; round < rounds; round += 1) {
    const sum = new Float32Array(now.length);
    const count = new Float32Array(now.length);
    for (const face of mesh.faces) {
      const mean = face.reduce((total, index) => total + (now[index] as number), 0) / face.length;
      for (const index of face) {
        sum[index] = (sum[index] as number) + mean;
        count[index] = (count[index] as number) + 1;
      }
    }
    now = now.map((old, index) => (count[index] ? (sum[index] as number) / (count[index] as number) : old));
  }
  return now;
}

/** The middle of the limb where a plane across it passes through a joint: joints of the mesh lie off centre. */
export function centreOfSection(mesh: Mesh, limb: Weights, joint: Vector, axis: Vector): Vector {
  const inside = mesh.vertices.filter(
    (vertex, index) =>
      (limb[index] as number) > 0.5 &&
      Math.abs(dot(minus(vertex, joint), axis)) < 0.15 &&
      distanceOf(vertex, joint) < 0.75,
  );
  if (inside.length < 6) return joint;
  const middleOf = (part: 0 | 1 | 2): number => {
    const values = inside.map((vertex) => vertex[part]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [middleOf(0), middleOf(1), middleOf(2)];
}
