import type { EAR_LANDMARKS, FACE_LANDMARKS } from '../model/body-words.ts';
import type { SkinSpot, Surface } from './surface.ts';

/** Landmarks of the face seen from the front: x and height in decimetres. */
const FROM_FRONT: Partial<Record<(typeof FACE_LANDMARKS)[number], readonly [x: number, height: number]>> = {
  glabella: [0, 7.47],
  'eyebrow-inner-end': [0.13, 7.45],
  'eyebrow-middle': [0.3, 7.51],
  'eyebrow-outer-end': [0.5, 7.46],
  'eye-inner-corner': [0.185, 7.335],
  'eye-outer-corner': [0.415, 7.335],
  pupil: [0.3, 7.34],
  'orbit-lower-rim': [0.3, 7.235],
  'orbit-outer-rim': [0.49, 7.335],
  'nose-root': [0, 7.33],
  'nose-tip': [0, 7.0],
  'ala-nasi': [0.17, 7.01],
  nostril: [0.13, 6.93],
  'nasolabial-fold': [0.21, 6.99],
  'philtrum-top': [0, 6.9],
  'philtrum-bottom': [0, 6.79],
  'lip-upper': [0, 6.75],
  'lip-lower': [0, 6.63],
  'mouth-corner': [0.215, 6.68],
  'chin-groove': [0, 6.56],
  chin: [0, 6.44],
  'zygomatic-bone-lower': [0.415, 7.01],
};

/** Landmarks seen from the side: how far in front of the mesh's own middle, and height, in decimetres. */
const FROM_SIDE: Partial<
  Record<(typeof FACE_LANDMARKS)[number] | (typeof EAR_LANDMARKS)[number], readonly [front: number, height: number]>
> = {
  'zygomatic-arch': [0.82, 7.18],
  'mandible-angle': [0.7, 6.6],
  'masseter-front': [0.95, 6.5],
  'mandibular-notch': [0.77, 7.02],
  'temple-hairline': [0.8, 7.4],
  'forehead-corner': [1.1, 7.85],
  'ear-apex': [0.43, 7.44],
  'ear-root-upper': [0.6, 7.34],
  'ear-root-back': [0.26, 7.17],
  'ear-lobe-back': [0.43, 6.88],
  'tragus-front': [0.6, 7.09],
  'tragus-above': [0.605, 7.175],
  'tragus-below': [0.605, 7.005],
  'mastoid-tip': [0.38, 6.8],
  'mastoid-back': [0.2, 6.85],
};

/** A named landmark of face or ear on the skin; the inner ear is drawn, not on the mesh. */
export function faceLandmark(name: string, surface: Surface): SkinSpot | undefined {
  const front = FROM_FRONT[name as keyof typeof FROM_FRONT];
  if (front) return surface.cast([front[0], front[1], 0.5], [0, 0, 1], 'head', 'last');
  const side = FROM_SIDE[name as keyof typeof FROM_SIDE];
  if (side) return castSideways(side, surface);
  return undefined;
}

/** Under the auricle the skull has no skin of its own: there the nearest skin beside it stands in. */
const castSideways = ([front, height]: readonly [number, number], surface: Surface): SkinSpot =>
  surface.cast([0.05, height, front], [1, 0, 0], 'head', 'last') ?? surface.nearest([0.66, height, front], 'head');
