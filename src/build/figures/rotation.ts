import { across, cross, dot, lengthOf, minus, plus, scaleVector, unit, type Vector } from '../../body/vector.ts';

export type Turn = (direction: Vector) => Vector;

/** A turn about an axis; radians, counter-clockwise when the axis points at the eye. */
export function rotationAbout(axis: Vector, angle: number): Turn {
  const n = unit(axis);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return (v) => plus(plus(scaleVector(v, c), scaleVector(cross(n, v), s)), scaleVector(n, dot(n, v) * (1 - c)));
}

/** The shortest turn that brings one direction onto another. */
export function rotationTo(from: Vector, to: Vector): Turn {
  const [a, b] = [unit(from), unit(to)];
  const axis = cross(a, b);
  const sine = lengthOf(axis);
  return sine < 1e-9 ? (v) => v : rotationAbout(axis, Math.atan2(sine, dot(a, b)));
}

/** The angle about `axis` from one direction to another, in radians. */
export function angleAbout(axis: Vector, from: Vector, to: Vector): number {
  const n = unit(axis);
  const [a, b] = [unit(across(from, n)), unit(across(to, n))];
  return Math.atan2(dot(cross(a, b), n), dot(a, b));
}

export const turnAround = (pivot: Vector, turn: Turn, point: Vector): Vector => plus(pivot, turn(minus(point, pivot)));
