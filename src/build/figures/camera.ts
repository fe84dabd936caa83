import type { Vector } from '../../body/vector.ts';

/** The edges of a view along its right and up directions, in decimetres. */
export interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** An eye infinitely far away: three unit vectors at right angles, what of the body it frames, and pixels a decimetre. */
export interface Camera {
  right: Vector;
  up: Vector;
  /** From the body to the eye. */
  towards: Vector;
  box: Box;
  scale: number;
}
