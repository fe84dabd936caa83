import type { Spot } from '../model/schema/place.ts';
import type { SkinSpot, Surface } from './surface.ts';
import { heightOf, LANDMARK_HEIGHTS, TRUNK_CUN, VERTEBRA_HEIGHTS } from './trunk-levels.ts';
import { plus, unit, type Vector } from './vector.ts';

type TrunkSpot = Extract<Spot, { frame: 'front' | 'back' | 'side' }>;

/** The plane of the midaxillary line, in decimetres in front of the mesh's own middle, and a little before and behind it. */
const AXILLARY = { midaxillary: 0.12, 'anterior-axillary': 0.55, 'posterior-axillary': -0.3 } as const;

/** The vault of the armpit. */
const ARMPIT: Vector = [1.47, 4.4, 0.12];

/** How far from the midline the vertical lines of the trunk run, in cun. */
const LINE_CUN: Readonly<Record<string, number>> = {
  midline: 0,
  mammillary: 4,
  'scapular-border': 3,
  'scapular-spine': 4.9,
  'posterior-axillary': 6.7,
  acromioclavicular: 6.4,
  deltopectoral: 6,
  'inguinal-artery': 3.2,
};
/** Between clavicle and spine of the scapula the shoulder is higher than its outer end, in decimetres. */
const LINE_DROP: Readonly<Record<string, number>> = { acromioclavicular: -0.04 };
/** The hollows before and behind the acromion, as directions from the joint of the shoulder. */
const BESIDE_ACROMION: Readonly<Record<string, Vector>> = {
  'acromion-anterior': unit([0.6, 0.7, 0.37]),
  'acromion-posterior': unit([0.6, 0.68, -0.58]),
};
/** A point below the spine of the scapula lies in the hollow under that ridge. */
const LEVEL_DROP: Readonly<Record<string, number>> = { 'scapular-spine': 0.16 };
/** Lines of the neck run around it: degrees from the front, level with the Adam's apple and for each decimetre above it. */
const NECK_DEGREES: Readonly<Record<string, readonly [at: number, perDecimetre: number]>> = {
  'sternocleidomastoid-anterior': [32, 20],
  'sternocleidomastoid-between-heads': [56, 75],
  'sternocleidomastoid-posterior': [80, 75],
};
/** Where the axis of the neck lies at a height, in front of the mesh's own middle. */
const neckAxis = (height: number): Vector => [0, height, 0.12 + (height - 5.9) * 0.3];

/** Landmarks with a place of their own: cun from the midline and the face they are felt on. */
const TRUNK_SPOTS: Readonly<Record<string, { lateral: number; face: 'front' | 'back' | 'side' }>> = {
  acromion: { lateral: 7.9, face: 'back' },
  'scapular-spine': { lateral: 4.9, face: 'back' },
  'scapula-inferior-angle': { lateral: 4, face: 'back' },
  'rib11-tip': { lateral: 0.1, face: 'side' },
  'rib12-tip': { lateral: -1.5, face: 'side' },
  asis: { lateral: 5.4, face: 'front' },
  'greater-trochanter': { lateral: -0.2, face: 'side' },
  'iliac-crest': { lateral: 0, face: 'side' },
  axilla: { lateral: 0, face: 'side' },
};

/** The spot of a place on the trunk, left of the midline; undefined where its ray meets no skin. */
export function resolveTrunk(spot: TrunkSpot, surface: Surface): SkinSpot | undefined {
  const height =
    heightOf(spot.level, spot.up_cun, spot.frame) - (LINE_DROP[spot.line ?? ''] ?? 0) - (LEVEL_DROP[spot.level] ?? 0);
  const lateral = spot.lateral_cun ?? 0;
  const neckLine = NECK_DEGREES[spot.line ?? ''];
  if (neckLine) {
    const level = spot.level === 'clavicle-upper' ? height + 0.12 : height;
    const [at, perDecimetre] = neckLine;
    const above = level - (LANDMARK_HEIGHTS['laryngeal-prominence'] as number);
    const angle = ((at + perDecimetre * above) * Math.PI) / 180;
    return surface.cast(neckAxis(level), [Math.sin(angle), 0, Math.cos(angle)], 'trunk', 'first');
  }
  const hollow = BESIDE_ACROMION[spot.line ?? ''];
  if (hollow)
    return surface.cast(plus(surface.joint('l-shoulder'), [0, spot.up_cun * TRUNK_CUN, 0]), hollow, 'shoulder', 'last');
  if (spot.level === 'axilla') return surface.nearest(ARMPIT, 'shoulder');
  if (spot.level === 'perineum') return surface.cast([0, 0.2, 0.1], [0, -1, 0], 'trunk', 'first');
  if (spot.frame === 'side')
    return castSide(surface, height, AXILLARY[spot.line as keyof typeof AXILLARY] ?? 0, lateral);
  const cun = spot.line === null ? lateral : (LINE_CUN[spot.line] ?? 0) + lateral;
  return castFace(surface, spot.frame, height, cun);
}

const castSide = (surface: Surface, height: number, line: number, before: number): SkinSpot | undefined =>
  surface.cast([0.2, height, line + before * TRUNK_CUN], [1, 0, 0], 'trunk', 'last');

function castFace(surface: Surface, face: 'front' | 'back', height: number, cun: number): SkinSpot | undefined {
  const x = cun * TRUNK_CUN;
  const part = cun > 6.2 ? 'shoulder' : 'trunk';
  return surface.cast([x, height, 0.1], [0, 0, face === 'front' ? 1 : -1], part, 'last');
}

/** A named landmark of the trunk on the skin. */
export function trunkLandmark(name: string, surface: Surface): SkinSpot | undefined {
  const height = VERTEBRA_HEIGHTS[name as keyof typeof VERTEBRA_HEIGHTS] ?? LANDMARK_HEIGHTS[name];
  if (height === undefined) return undefined;
  if (name === 'perineum') return surface.cast([0, 0.2, 0.1], [0, -1, 0], 'trunk', 'first');
  const spot = TRUNK_SPOTS[name];
  if (spot?.face === 'side') return castSide(surface, height, AXILLARY.midaxillary, spot.lateral);
  if (spot) return castFace(surface, spot.face, height, spot.lateral);
  const isBack =
    name in VERTEBRA_HEIGHTS || ['sacral-hiatus', 'coccyx', 'external-occipital-protuberance'].includes(name);
  return castFace(surface, isBack ? 'back' : 'front', height, 0);
}
