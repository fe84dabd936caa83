import type { Surface } from './surface.ts';
import { across, cross, distanceOf, dot, minus, mix, plus, scaleVector, unit, type Vector } from './vector.ts';

export type LimbName = 'upperarm' | 'forearm' | 'thigh' | 'shank';

/** A segment of a limb: its axis from the distal joint, and where the landmarks lie along it. */
export interface LimbFrame {
  part: 'arm' | 'leg';
  origin: Vector;
  /** Proximally, of length 1. */
  axis: Vector;
  /** Decimetres along the axis, and decimetres in one cun counted from there. */
  marks: Readonly<Record<string, { at: number; cun: number }>>;
}

/** Cun between the landmarks of a limb, by WHO. */
const UPPER_ARM = 9;
const FOREARM = 12;

/** The frame of a segment on the left side of this body. Lengths in decimetres; cun by the landmarks of WHO. */
export function limbFrame(name: LimbName, surface: Surface): LimbFrame {
  const joint = (which: string): Vector => surface.joint(`l-${which}`);
  if (name === 'upperarm') {
    const [elbow, shoulder] = [joint('elbow'), joint('shoulder')];
    const axis = unit(minus(shoulder, elbow));
    const fold = distanceOf(elbow, shoulder) * 0.76;
    const cun = fold / UPPER_ARM;
    const long = distanceOf(elbow, shoulder);
    return {
      part: 'arm',
      origin: elbow,
      axis,
      marks: {
        'elbow-crease': { at: 0, cun },
        'lateral-epicondyle': { at: 0.02, cun },
        'medial-epicondyle': { at: 0.02, cun },
        olecranon: { at: 0, cun },
        'axillary-fold-anterior': { at: fold, cun },
        'axillary-fold-posterior': { at: fold, cun },
        acromion: { at: long + 0.25, cun },
      },
    };
  }
  if (name === 'forearm') {
    const [wrist, elbow] = [joint('hand'), joint('elbow')];
    const long = distanceOf(wrist, elbow);
    const cun = long / FOREARM;
    return {
      part: 'arm',
      origin: wrist,
      axis: unit(minus(elbow, wrist)),
      marks: {
        'wrist-crease': { at: 0, cun },
        'wrist-dorsal-crease': { at: 0, cun },
        'radial-styloid': { at: 0.06, cun },
        'ulnar-head': { at: 0.12, cun },
        'elbow-crease': { at: long, cun },
        olecranon: { at: long, cun },
      },
    };
  }
  const [ankle, knee, hip] = [joint('ankle'), joint('knee'), joint('upper-leg')];
  if (name === 'thigh') {
    const axis = unit(minus(hip, knee));
    const up = (height: number): number => (height - knee[1]) / axis[1];
    const fold = { at: up(-0.5), cun: (up(-0.5) - up(-3.45)) / 14 };
    const front = (up(0.32) - up(-3.12)) / 18;
    return {
      part: 'leg',
      origin: knee,
      axis,
      marks: {
        'popliteal-crease': { at: up(-3.45), cun: fold.cun },
        'gluteal-fold': fold,
        'patella-base': { at: up(-3.12), cun: front },
        'patella-apex': { at: up(-3.55), cun: front },
        pubis: { at: up(0.32), cun: front },
        'greater-trochanter': { at: up(0.42), cun: (up(0.42) - up(-3.45)) / 19 },
      },
    };
  }
  const axis = unit(minus(knee, ankle));
  const up = (height: number): number => (height - ankle[1]) / axis[1];
  const outer = (up(-3.45) - up(-7.48)) / 16;
  const inner = (up(-3.55) - up(-7.42)) / 15;
  // The Stomach channel counts 16 from the knee to the ankle in front, as the outer side does: so ST38 is level with ST40.
  const front = (up(-3.55) - up(-7.48)) / 16;
  return {
    part: 'leg',
    origin: ankle,
    axis,
    marks: {
      'popliteal-crease': { at: up(-3.45), cun: outer },
      'fibular-head': { at: up(-3.85), cun: outer },
      'lateral-malleolus': { at: up(-7.48), cun: outer },
      'patella-apex': { at: up(-3.55), cun: front },
      'tibial-condyle-medial': { at: up(-7.42) + 13 * inner, cun: inner },
      'medial-malleolus': { at: up(-7.42), cun: inner },
    },
  };
}

/**
 * Directions across a limb: forward (palmar) and outward (radial) of the left side, at right angles to the axis.
 */
export function limbDirections(axis: Vector): { forward: Vector; outward: Vector } {
  const forward = unit(across([0, 0, 1], axis));
  const side = cross(axis, forward);
  return { forward, outward: side[0] > 0 ? side : scaleVector(side, -1) };
}

/** The middle of the limb at a place on its axis: halfway between front and back, and between inside and outside. */
export function sectionCentre(frame: LimbFrame, along: number, surface: Surface): Vector {
  const { forward, outward } = limbDirections(frame.axis);
  let centre = plus(frame.origin, scaleVector(frame.axis, along));
  for (let round = 0; round < 3; round += 1) {
    for (const way of [forward, outward]) {
      const one = surface.cast(centre, way, frame.part, 'first');
      const other = surface.cast(centre, scaleVector(way, -1), frame.part, 'first');
      if (one && other) centre = mix(one.at, other.at, 0.5);
    }
  }
  return centre;
}

/** How far along the axis of a segment a place lies, in decimetres. */
export const alongLimb = (frame: LimbFrame, at: Vector): number => dot(minus(at, frame.origin), frame.axis);
