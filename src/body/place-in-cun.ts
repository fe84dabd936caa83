import type { Spot } from '../model/schema/place.ts';
import { frontCunOf } from './trunk-levels.ts';

/** Where a spot is by its words alone, in cun: `along` upwards or proximally, `across` from the midline where it says so. */
export interface CunPlace {
  /** Places of one sheet can be compared. */
  sheet: string;
  along: number;
  across: number | null;
}

/**
 * Where the landmarks of a limb lie, in cun above its distal end, by WHO's measures: elbow to wrist 12, axillary fold to elbow
 * 9, pubis to patella 18, gluteal fold to popliteal crease 14, trochanter 19, popliteal crease to lateral malleolus 16,
 * patella to medial malleolus 15, tibial condyle 13. What they leave open is put where it is felt.
 */
const LIMB_CUN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  upperarm: {
    'elbow-crease': 0,
    olecranon: 0,
    'lateral-epicondyle': 0,
    'medial-epicondyle': 0,
    'axillary-fold-anterior': 9,
    'axillary-fold-posterior': 9,
    acromion: 12,
  },
  forearm: {
    'wrist-crease': 0,
    'wrist-dorsal-crease': 0,
    'radial-styloid': 0.3,
    'ulnar-head': 0.6,
    'elbow-crease': 12,
    olecranon: 12,
    'lateral-epicondyle': 12,
    'medial-epicondyle': 12,
  },
  thigh: {
    'popliteal-crease': 0,
    'patella-apex': 0,
    'patella-base': 2,
    'gluteal-fold': 14,
    'greater-trochanter': 19,
    pubis: 20,
  },
  shank: {
    'lateral-malleolus': 0,
    'medial-malleolus': 0,
    'tibial-condyle-medial': 13,
    'fibular-head': 14.5,
    'patella-apex': 15.5,
    'popliteal-crease': 16,
  },
};

const NECK_AND_BACK = ['posterior-hairline', 'external-occipital-protuberance'];

/** The place of a spot in cun; undefined where its words give landmarks instead of measures. */
export function placeInCun(spot: Spot, placeOf: (code: string) => readonly Spot[] | undefined): CunPlace | undefined {
  if (spot.frame === 'head') return { sheet: 'head', along: -spot.behind_hairline_cun, across: spot.lateral_cun };
  if ('level' in spot) {
    if (NECK_AND_BACK.includes(spot.level)) return undefined;
    const across = spot.line === null ? spot.lateral_cun : null;
    return { sheet: spot.frame === 'back' ? 'back' : 'front', along: frontCunOf(spot.level, spot.up_cun), across };
  }
  if (!('from' in spot)) return undefined;
  const at = LIMB_CUN[spot.frame]?.[spot.from];
  if (at !== undefined) return { sheet: spot.frame, along: at + spot.cun, across: null };
  const other = placeOf(spot.from)?.[0];
  if (other === undefined) return undefined;
  // A point of the trunk begins the thigh: ST30 lies level with the pubis.
  if ('level' in other && other.level === 'pubis' && spot.frame === 'thigh')
    return { sheet: 'thigh', along: (LIMB_CUN.thigh?.pubis ?? 0) + spot.cun, across: null };
  const from = placeInCun(other, placeOf);
  if (from === undefined) return undefined;
  // The elbow crease ends the forearm and begins the upper arm.
  const shift = from.sheet === 'forearm' && spot.frame === 'upperarm' ? -12 : 0;
  return { sheet: spot.frame, along: from.along + shift + spot.cun, across: null };
}
