import { ARM_TILT } from '../../body/arm-tilt.ts';
import { across, cross, distanceOf, dot, minus, mix, plus, scaleVector, unit, type Vector } from '../../body/vector.ts';
import {
  armWeights,
  centreOfSection,
  distanceFromBones,
  FINGERS,
  fingerBones,
  smoothStep,
  type Weights,
  weightsBeyond,
} from './limb-weights.ts';
import type { Mesh } from './load-mesh.ts';
import { angleAbout, rotationAbout, rotationTo, type Turn, turnAround } from './rotation.ts';

/** A finger keeps this much of its bend. */
const BEND = 0.3;

/** What belongs to the arms, by side; indices of vertices are those of the mesh. */
export type ArmParts = Record<'l' | 'r', { arm: Weights; hand: Weights }>;

/**
 * Brings the arms into the anatomical position, palms forward and a little off the body, in place.
 * Weights are made here, from distances to the bones.
 */
export function poseArms(mesh: Mesh): ArmParts {
  return { l: poseArm(mesh, 'l'), r: poseArm(mesh, 'r') };
}

function poseArm(mesh: Mesh, side: 'l' | 'r'): { arm: Weights; hand: Weights } {
  const outward = side === 'l' ? 1 : -1;
  const at = (name: string): Vector => mesh.joints[`${side}-${name}`] as Vector;
  const put = (name: string, to: Vector): void => {
    mesh.joints[`${side}-${name}`] = to;
  };
  const fingerNames = FINGERS.flatMap((finger) => [1, 2, 3, 4].map((joint) => `finger-${finger}-${joint}`));
  const handNames = ['hand', 'hand-2', 'hand-3', ...fingerNames];
  const move = (weights: Weights, turn: Turn, pivot: Vector, names: readonly string[]): void => {
    mesh.vertices.forEach((vertex, index) => {
      const weight = weights[index] as number;
      if (weight > 0) mesh.vertices[index] = mix(vertex, turnAround(pivot, turn, vertex), weight);
    });
    for (const name of names) put(name, turnAround(pivot, turn, at(name)));
  };
  const way = (from: string, to: string): Vector => unit(minus(at(to), at(from)));

  const arm = armWeights(mesh, side);
  const bend = unit(plus(way('shoulder', 'elbow'), way('elbow', 'hand')));
  put('elbow', centreOfSection(mesh, arm, at('elbow'), bend));
  put('hand', centreOfSection(mesh, arm, at('hand'), way('elbow', 'hand')));
  const forearm = weightsBeyond(mesh, arm, at('elbow'), bend, 0.3);
  const hand = weightsBeyond(mesh, arm, at('hand'), way('elbow', 'hand'), 0.2);
  const fingers = fingerWeights(mesh, side, hand);

  const upper = way('shoulder', 'elbow');
  move(
    forearm,
    rotationTo(way('elbow', 'hand'), plus(upper, scaleVector(way('elbow', 'hand'), 0.08))),
    at('elbow'),
    handNames,
  );
  const lower = way('elbow', 'hand');
  move(
    hand,
    rotationTo(way('hand', 'finger-3-1'), plus(lower, scaleVector(way('hand', 'finger-3-1'), 0.1))),
    at('hand'),
    handNames.slice(1),
  );
  const hanging: Vector = [outward * Math.sin(ARM_TILT), -Math.cos(ARM_TILT), 0.03];
  move(arm, rotationTo(way('shoulder', 'hand'), hanging), at('shoulder'), ['elbow', ...handNames]);

  // The palm looks forward: the twist grows along the forearm, as the radius rolls over the ulna.
  const axis = way('elbow', 'hand');
  const thumbward = across(minus(at('finger-2-1'), at('finger-5-1')), axis);
  const palm = scaleVector(cross(axis, thumbward), outward);
  const twist = angleAbout(axis, palm, [0, 0, 1]);
  const [elbow, long] = [at('elbow'), distanceOf(at('elbow'), at('hand'))];
  const rolled = (point: Vector): Vector => {
    const along = dot(minus(point, elbow), axis) / long;
    return turnAround(elbow, rotationAbout(axis, twist * smoothStep(0, 1, along)), point);
  };
  mesh.vertices.forEach((vertex, index) => {
    const weight = Math.min(1, (arm[index] as number) * 1.5);
    if (weight > 0) mesh.vertices[index] = mix(vertex, rolled(vertex), weight);
  });
  for (const name of handNames) put(name, rolled(at(name)));

  for (const [finger, joint, weights] of fingers) {
    const name = (number: number): string => `finger-${finger}-${number}`;
    const before = joint === 1 ? way('hand', name(1)) : way(name(joint - 1), name(joint));
    const now = way(name(joint), name(joint + 1));
    const beyond = [2, 3, 4].filter((number) => number > joint).map(name);
    move(weights, rotationTo(now, plus(before, scaleVector(now, BEND))), at(name(joint)), beyond);
  }
  return { arm, hand };
}

/** For each joint of the four fingers what lies beyond it; the thumb keeps its bend. */
function fingerWeights(mesh: Mesh, side: 'l' | 'r', hand: Weights): [number, number, Weights][] {
  const chains = FINGERS.map((finger) => fingerBones(mesh, side, finger));
  const owner = mesh.vertices.map((vertex, index) => {
    if ((hand[index] as number) === 0) return -1;
    const distances = chains.map((chain) => distanceFromBones(vertex, chain));
    return distances.indexOf(Math.min(...distances));
  });
  return FINGERS.slice(1).flatMap((finger) => {
    const own = hand.map((weight, index) => (owner[index] === finger - 1 ? weight : 0));
    const chain = chains[finger - 1] as Vector[];
    return [1, 2, 3].map((joint): [number, number, Weights] => {
      const axis = unit(minus(chain[joint] as Vector, chain[joint - 1] as Vector));
      return [finger, joint, weightsBeyond(mesh, own, chain[joint - 1] as Vector, axis, joint === 1 ? 0.25 : 0.08)];
    });
  });
}
