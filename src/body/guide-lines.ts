import type { FACE_LANDMARKS } from '../model/body-words.ts';
import type { Spot } from '../model/schema/place.ts';

/** A line that helps the eye: landmarks that are felt or seen, in the words of places; on the left, mirrored where drawn. */
export interface GuideLine {
  name: string;
  closed: boolean;
  places: Spot[];
}

type Face = 'front' | 'back';
type Level = Extract<Spot, { level: unknown }>['level'];
type From = Extract<Spot, { from: unknown }>['from'];

const on = (frame: Face, level: Level, up_cun: number, lateral_cun: number): Spot => ({
  frame,
  level,
  up_cun,
  lateral_cun,
  line: null,
});
const line = (name: string, ...places: Spot[]): GuideLine => ({ name, closed: false, places });
const range = (from: number, to: number, steps: number): number[] =>
  Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
const round = (
  frame: 'upperarm' | 'forearm' | 'thigh' | 'shank',
  from: From,
  cun: number,
  start: number,
  end: number,
): Spot[] =>
  range(start, end, 8).map((around_deg) => ({
    frame,
    from,
    cun,
    around_deg: around_deg > 180 ? around_deg - 360 : around_deg,
  }));
/** An oval on a limb: half its height in cun, half its width in degrees. */
const oval = (
  name: string,
  frame: 'thigh' | 'shank',
  from: From,
  cun: number,
  around: number,
  high: number,
  wide: number,
): GuideLine => ({
  name,
  closed: true,
  places: range(0, 2 * Math.PI, 12)
    .slice(0, -1)
    .map((angle) => ({ frame, from, cun: cun + high * Math.cos(angle), around_deg: around + wide * Math.sin(angle) })),
});
const circle = (name: string, level: Level, lateral: number, wide: number, high: number): GuideLine => ({
  name,
  closed: true,
  places: range(0, 2 * Math.PI, 12)
    .slice(0, -1)
    .map((angle) => on('front', level, high * Math.cos(angle), Math.abs(lateral + wide * Math.sin(angle)))),
});
const face = (name: string, ...landmarks: (typeof FACE_LANDMARKS)[number][]): GuideLine =>
  line(name, ...landmarks.map((landmark): Spot => ({ frame: 'face', landmarks: [[landmark, 1]] })));

const SPINES: Level[] = [
  'C7',
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'T7',
  'T8',
  'T9',
  'T10',
  'T11',
  'T12',
  'L1',
  'L2',
  'L3',
  'L4',
  'L5',
];

export const GUIDE_LINES: readonly GuideLine[] = [
  // The lower border of every spinous process, from the midline.
  ...SPINES.map((level) =>
    line(level, on('back', level, 0.14, 0), on('back', level, 0.14, 0.15), on('back', level, 0.14, 0.3)),
  ),
  line(
    'scapula',
    on('back', 'T1', -0.3, 3.3),
    on('back', 'T3', 0, 3),
    on('back', 'T5', 0, 3.05),
    on('back', 'T6', 0, 3.3),
    on('back', 'T7', 0.1, 4),
    on('back', 'T6', 0.2, 4.9),
    on('back', 'T5', 0, 5.9),
  ),
  line(
    'scapular spine',
    on('back', 'T3', 0.1, 3),
    on('back', 'scapular-spine', 0, 4.9),
    on('back', 'acromion', -0.2, 6.4),
    on('back', 'acromion', -0.4, 7.6),
  ),
  line(
    'iliac crest',
    on('back', 'L5', 0, 1.6),
    on('back', 'L4', -0.15, 2.4),
    on('back', 'L4', 0.1, 3.6),
    on('back', 'L4', -0.1, 4.8),
    on('back', 'L4', -0.7, 5.7),
  ),
  line(
    'sacrum',
    on('back', 'L5', -0.6, 1.3),
    on('back', 'S2', 0, 1.0),
    on('back', 'S4', 0, 0.5),
    on('back', 'coccyx', 0.2, 0),
  ),
  line(
    'gluteal fold',
    ...range(-150, -215, 6).map(
      (deg): Spot => ({ frame: 'thigh', from: 'gluteal-fold', cun: 0.1, around_deg: deg < -180 ? deg + 360 : deg }),
    ),
  ),
  line(
    'clavicle',
    on('front', 'notch', 0.1, 0.7),
    on('front', 'notch', 0.45, 1.8),
    on('front', 'notch', 0.5, 3.4),
    on('front', 'notch', 0.55, 5),
    on('front', 'notch', 0.2, 6.6),
    on('front', 'notch', -0.4, 7.6),
  ),
  line('notch', on('front', 'notch', 0.1, 0.7), on('front', 'notch', -0.2, 0.35), on('front', 'notch', -0.3, 0)),
  line(
    'costal margin',
    on('front', 'xiphisternal-junction', -0.4, 0.2),
    on('front', 'umbilicus', 6.2, 1.4),
    on('front', 'umbilicus', 4.8, 2.7),
    on('front', 'umbilicus', 3.4, 3.8),
    on('front', 'umbilicus', 2.2, 4.7),
  ),
  circle('nipple', 'ics4', 4, 0.32, 0.34),
  circle('navel', 'umbilicus', 0, 0.22, 0.34),
  line(
    'groin',
    on('front', 'pubis', -0.9, 1),
    on('front', 'pubis', 0.1, 2.2),
    on('front', 'pubis', 1.2, 3.8),
    on('front', 'umbilicus', -3, 5.2),
  ),
  line('pubis', on('front', 'pubis', 0, 0), on('front', 'pubis', 0, 0.5), on('front', 'pubis', -0.1, 1)),
  line('elbow crease', ...round('upperarm', 'elbow-crease', 0.05, -60, 60)),
  line('wrist crease', ...round('forearm', 'wrist-crease', 0, -62, 62)),
  line('dorsal wrist crease', ...round('forearm', 'wrist-dorsal-crease', 0, 128, 232)),
  line('popliteal crease', ...round('thigh', 'popliteal-crease', 0, 132, 228)),
  oval('patella', 'thigh', 'patella-apex', 1.13, 2, 1.13, 22),
  oval('lateral malleolus', 'shank', 'lateral-malleolus', 0, 108, 0.34, 13),
  oval('medial malleolus', 'shank', 'medial-malleolus', 0.1, -90, 0.36, 13),
  oval('fibular head', 'shank', 'fibular-head', 0, 118, 0.3, 8),
  line(
    'hairline',
    ...[0, 1, 2, 3, 4, 4.5].map(
      (lateral_cun): Spot => ({ frame: 'head', behind_hairline_cun: 0.005 * lateral_cun ** 2, lateral_cun }),
    ),
    {
      frame: 'face',
      landmarks: [
        ['forehead-corner', 0.4],
        ['temple-hairline', 0.6],
      ],
    },
    { frame: 'face', landmarks: [['temple-hairline', 1]] },
    {
      frame: 'ear',
      landmarks: [
        ['temple-hairline', 0.5],
        ['tragus-above', 0.5],
      ],
    },
    { frame: 'ear', landmarks: [['tragus-front', 1]] },
  ),
  line(
    'hairline of the nape',
    ...[0, 1, 2, 2.8].map(
      (lateral_cun): Spot => ({ frame: 'head', behind_hairline_cun: 12 - 0.06 * lateral_cun ** 2, lateral_cun }),
    ),
    { frame: 'ear', landmarks: [['mastoid-back', 1]] },
    {
      frame: 'ear',
      landmarks: [
        ['mastoid-back', 0.5],
        ['ear-root-back', 0.5],
      ],
    },
  ),
  face('eyebrow', 'eyebrow-inner-end', 'eyebrow-middle', 'eyebrow-outer-end'),
];
