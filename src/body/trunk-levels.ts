import type { RIB_SPACES, VERTEBRAE } from '../model/body-words.ts';

/** Decimetres in one cun across the trunk: from nipple to nipple are 8, between the shoulder blades 6. */
export const TRUNK_CUN = 0.225;

/** Heights of the figure's own landmarks of the front, in decimetres; the navel and the pubis divide what lies between. */
const FRONT = { notch: 5.5, xiphisternal: 3.6, umbilicus: 1.62, pubis: 0.32 } as const;
/** Decimetres in one cun of chest, upper and lower abdomen: WHO's 9, 8 and 5 cun. */
const CHEST_CUN = (FRONT.notch - FRONT.xiphisternal) / 9;
const UPPER_CUN = (FRONT.xiphisternal - FRONT.umbilicus) / 8;
const LOWER_CUN = (FRONT.umbilicus - FRONT.pubis) / 5;

/** Heights of the back: the lower border of the spinous process of C7 and L4, and the tip of the coccyx. */
const BACK = { C7: 5.9, L4: 1.62, coccyx: 0.1 } as const;

/**
 * Millimetres of each vertebral body and of the disc below it, which give the steps from one spinous process to the next.
 * Bodies, at their back: T2 17.6 to T9 20.5 (Egwu et al. 2019, J Anat Soc India 68:110, 208 vertebrae), from T9 to L1 6.5 %
 * more each (Palm et al. 2025, Sci Rep, doi 10.1038/s41598-025-05091-0, CT of 3117 vertebrae), then as L1. Discs: least at T4,
 * 2.7, to 5.3 at T10 (Fletcher et al. 2015, Eur Spine J, doi 10.1007/s00586-015-3925-y, CT of 128 adults); lumbar 7.9 at L1
 * to 12 at L4 (MRI of 106 Nepalese adults, middle height). All read as abstracts; what lies between is interpolated.
 */
const VERTEBRA_MM: readonly (readonly [name: (typeof VERTEBRAE)[number], body: number, disc: number])[] = [
  ['T1', 17.2, 2.9],
  ['T2', 17.6, 2.9],
  ['T3', 18, 2.8],
  ['T4', 18.4, 2.7],
  ['T5', 18.8, 3.1],
  ['T6', 19.3, 3.5],
  ['T7', 19.7, 4],
  ['T8', 20.1, 4.4],
  ['T9', 20.5, 4.9],
  ['T10', 21.8, 5.3],
  ['T11', 23.3, 6],
  ['T12', 24.8, 7],
  ['L1', 26.4, 7.9],
  ['L2', 26.4, 9.3],
  ['L3', 26.4, 10.6],
  ['L4', 26.4, 12],
];

type VertebraName = (typeof VERTEBRAE)[number];

function vertebraHeights(): Record<VertebraName, number> {
  const total = VERTEBRA_MM.reduce((sum, [, body, disc]) => sum + body + disc, 0);
  const scale = (BACK.C7 - BACK.L4) / total;
  const heights: Partial<Record<VertebraName, number>> = { C7: BACK.C7 };
  let at: number = BACK.C7;
  for (const [name, body, disc] of VERTEBRA_MM) {
    at -= (body + disc) * scale;
    heights[name] = at;
  }
  // The neck up to C2, whose spinous process lies at GV15, evenly: the skin shows no more of it.
  ['C6', 'C5', 'C4', 'C3', 'C2'].forEach((name, index) => {
    heights[name as VertebraName] = BACK.C7 + (index + 1) * 0.154;
  });
  heights.L5 = BACK.L4 - 37 * scale;
  // The foramina of the sacrum, evenly between the last lumbar vertebra and the hiatus.
  ['S1', 'S2', 'S3', 'S4'].forEach((name, index) => {
    heights[name as VertebraName] = 1.05 - index * 0.19;
  });
  return heights as Record<VertebraName, number>;
}

/** Height of the lower border of each spinous process and of each sacral foramen, in decimetres. */
export const VERTEBRA_HEIGHTS = vertebraHeights();

/** Height of each intercostal space where it meets the breastbone: textbooks give it in cun below the notch. */
const RIB_SPACE_CUN: Record<(typeof RIB_SPACES)[number], number> = {
  ics1: 2.6,
  ics2: 4.2,
  ics3: 5.8,
  ics4: 7.4,
  ics5: 9,
  ics6: 10.6,
  ics7: 12.2,
  ics8: 13.8,
  ics9: 15.4,
  ics10: 17,
  ics11: 18.6,
};

/** Heights of what else a text counts from, in decimetres. */
export const LANDMARK_HEIGHTS: Readonly<Record<string, number>> = {
  notch: FRONT.notch,
  'xiphisternal-junction': FRONT.xiphisternal,
  umbilicus: FRONT.umbilicus,
  pubis: FRONT.pubis,
  'sternal-angle': FRONT.notch - 2 * CHEST_CUN,
  'clavicle-upper': FRONT.notch + 0.16,
  'clavicle-lower': FRONT.notch - 0.08,
  hyoid: 6.2,
  'laryngeal-prominence': 6.08,
  cricoid: 5.9,
  acromion: 5.42,
  'scapular-spine': 5.36,
  'scapula-inferior-angle': VERTEBRA_HEIGHTS.T7,
  axilla: 4.45,
  'axillary-fold': 4.4,
  'rib11-tip': 2.15,
  'rib12-tip': 1.95,
  'iliac-crest': BACK.L4,
  asis: 0.88,
  'greater-trochanter': 0.42,
  'sacral-hiatus': 0.47,
  coccyx: BACK.coccyx,
  'gluteal-fold': -0.5,
  perineum: -0.34,
};

const counts = (level: string): boolean =>
  level in RIB_SPACE_CUN || level in LANDMARK_HEIGHTS || level in VERTEBRA_HEIGHTS;

/** Height of a level in decimetres, `up` cun above it, on the front (or side) or the back of the trunk. */
export function heightOf(level: string, up: number, face: 'front' | 'back' | 'side'): number {
  if (!counts(level)) throw new Error(`no height for ${level}`);
  const at = levelHeight(level);
  if (up === 0) return at;
  if (face === 'back' || level === 'axillary-fold') return at + up * TRUNK_CUN;
  return atFrontCun(frontCun(at) + up);
}

/** Cun above the navel of a level and `up` cun above it, measured on the front. */
export const frontCunOf = (level: string, up: number): number => frontCun(levelHeight(level)) + up;

function levelHeight(level: string): number {
  const vertebra = VERTEBRA_HEIGHTS[level as VertebraName];
  if (vertebra !== undefined) return vertebra;
  const below = RIB_SPACE_CUN[level as keyof typeof RIB_SPACE_CUN];
  if (below === undefined) return LANDMARK_HEIGHTS[level] as number;
  return below <= 9 ? FRONT.notch - below * CHEST_CUN : FRONT.xiphisternal - (below - 9) * CHEST_CUN;
}

/** Cun above the navel of a height on the front, and back: three stretches, each with its own measure. */
function frontCun(height: number): number {
  if (height < FRONT.umbilicus) return (height - FRONT.umbilicus) / LOWER_CUN;
  if (height < FRONT.xiphisternal) return (height - FRONT.umbilicus) / UPPER_CUN;
  return 8 + (height - FRONT.xiphisternal) / CHEST_CUN;
}

function atFrontCun(cun: number): number {
  if (cun < 0) return FRONT.umbilicus + cun * LOWER_CUN;
  if (cun < 8) return FRONT.umbilicus + cun * UPPER_CUN;
  return FRONT.xiphisternal + (cun - 8) * CHEST_CUN;
}
