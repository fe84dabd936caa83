import type { Vector } from './vector.ts';

/** Parts of the skin that a place may lie on. `trunk` has the shoulders but not the arms, `head` no auricles. */
export type SkinPart = 'trunk' | 'shoulder' | 'head' | 'arm' | 'leg';

export interface SkinSpot {
  at: Vector;
  /** Straight out of the skin, of length 1. */
  normal: Vector;
}

/** The skin of the left half of a posed body and the joints inside it; lengths in decimetres. */
export interface Surface {
  /** Where a straight line from a place leaves the skin of a part: the first or the last time. */
  cast(from: Vector, direction: Vector, part: SkinPart, which: 'first' | 'last'): SkinSpot | undefined;
  /** The spot of a part that lies nearest to a place. */
  nearest(to: Vector, part: SkinPart): SkinSpot;
  joint(name: string): Vector;
}
