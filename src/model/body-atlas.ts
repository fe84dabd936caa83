import type { Figure, Spot3, ViewId, ViewSpot } from './figure.ts';

/** What must be known of a view before it is drawn. */
export type ViewSize = Pick<Figure, 'id' | 'label' | 'width' | 'height' | 'cun'>;
export type SeenIn = Partial<Record<ViewId, ViewSpot[]>>;

/** The body in pictures. Every part is read when it is asked for: a chart opens its own views and no other. */
export interface BodyAtlas {
  sizes(): readonly ViewSize[];
  /** By code, in which views a point is seen, and where; undefined for a point that is on no figure. */
  seen(code: string): SeenIn | undefined;
  figure(view: ViewId): Figure;
  /** By code, where a point is on the body in cun; empty for a point of an inset. */
  places(): Readonly<Record<string, readonly Spot3[]>>;
}
