/** A place or a direction in space: x to the body's left, y up, z to the front. */
export type Vector = readonly [number, number, number];

export const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scaleVector = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const lengthOf = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);
export const unit = (a: Vector): Vector => scaleVector(a, 1 / (lengthOf(a) || 1));
export const mix = (a: Vector, b: Vector, t: number): Vector => plus(scaleVector(a, 1 - t), scaleVector(b, t));
export const distanceOf = (a: Vector, b: Vector): number => lengthOf(minus(a, b));
/** `a` without what of it points along the unit vector `axis`. */
export const across = (a: Vector, axis: Vector): Vector => minus(a, scaleVector(axis, dot(a, axis)));
/** The same place on the other side of the body. */
export const mirror = (a: Vector): Vector => [-a[0], a[1], a[2]];

/** The places each pulling with its weight; the weights sum to 1. */
export const blendVectors = (parts: readonly (readonly [Vector, number])[]): Vector =>
  parts.reduce<Vector>((sum, [at, weight]) => plus(sum, scaleVector(at, weight)), [0, 0, 0]);
