/**
 * The body as it is drawn. `npm run figures` derives both tables from a mesh and from the places of the points; charts
 * only read them. Lengths of a view are in its own units, y downwards; lengths on the body are in cun.
 */

export const VIEW_IDS = [
  'front',
  'back',
  'side',
  'torso-front',
  'torso-back',
  'torso-side',
  'head-front',
  'head-side',
  'head-back',
  'head-top',
  'ear',
  'mouth-nose',
  'arm-yin',
  'arm-yang',
  'arm-radial',
  'hand-palm',
  'hand-dorsum',
  'leg-front',
  'leg-back',
  'leg-lateral',
  'leg-medial',
  'foot-dorsum',
  'foot-sole',
  'foot-lateral',
  'foot-medial',
] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/**
 * One view of the body. Where the body goes on beyond the picture (a forearm, a neck) its paths run past width and
 * height: clip them, or an edge would be drawn where there is none.
 */
export interface Figure {
  id: ViewId;
  /** What stands under the picture: `Arm, yin side`. */
  label: string;
  width: number;
  height: number;
  /** Units of this view in one cun of the trunk. */
  cun: number;
  /** The silhouette: SVG path data (`M`, `L`, `Z` and absolute coordinates only), closed, nearest part last. */
  outline: string[];
  /** What is drawn inside it: folds, muscles, features; open paths. */
  lines: string[];
  /**
   * Landmarks that are felt or faintly seen (spinous processes, clavicle, kneecap, creases, hairline): open paths, to be
   * drawn thinner and fainter than `lines`, and left out where there is no room. Missing in the drawn views.
   */
  guides?: string[];
  /**
   * Where a channel runs over the skin from one point to the next, by `GB18-GB19`, when a straight line would not: the runs
   * that this view shows, none where it is hidden.
   */
  ways?: Readonly<Record<string, readonly (readonly (readonly [x: number, y: number])[])[]>>;
  /** Areas in shadow, closed, drawn one over the other with even-odd filling; shade 0 (none) … 1 (darkest). */
  tones: { shade: number; path: string }[];
}

/** data/body/figures.json */
export interface FigureTable {
  credit: string;
  figures: Figure[];
}

/** Parts of the body with measures of their own: a cun of the forearm is not a cun of the trunk. */
export type BodyPart = 'trunk' | 'head' | 'upperarm' | 'forearm' | 'hand' | 'thigh' | 'shank' | 'foot';

export const SIDES = ['left', 'right', 'midline'] as const;
export type Side = (typeof SIDES)[number];

/** One spot of a point on the body, in cun of the trunk: x to the body's left, y up, z to the front; y = 0 at the navel. */
export interface Spot3 {
  x: number;
  y: number;
  z: number;
  side: Side;
  /** Which spot of the point's `place`, from 0. */
  spot: number;
  part: BodyPart;
  /** Trunk cun in one cun of this part. */
  cun: number;
}

/** A spot in a view: x and y in the view's units, the index of its side in SIDES, the index of the spot in `place`. */
export type ViewSpot = [x: number, y: number, side: number, spot: number];

/** Where each point is, by code: on the body (empty for a point of an inset), and in every view where it is seen. */
export type SpotTable = Record<string, { at: Spot3[]; views: Partial<Record<ViewId, ViewSpot[]>> }>;

/** data/body/spots.json. `places` is the hash of all codes and places that the spots were made from. */
export interface SpotFile {
  places: string;
  points: SpotTable;
}
