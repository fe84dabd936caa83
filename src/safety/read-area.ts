import type { Area } from './patient.ts';

/**
 * Words for more than one region. The shoulder counts with the arm and the hip with the leg: after nodes were removed,
 * the root of the limb is at risk as well.
 */
const WIDE: Readonly<Record<string, readonly string[]>> = {
  arm: ['shoulder', 'upper-arm', 'elbow', 'forearm', 'wrist', 'hand'],
  leg: ['hip', 'thigh', 'knee', 'lower-leg', 'ankle', 'foot'],
  breast: ['chest'],
  abdomen: ['upper-abdomen', 'lower-abdomen'],
  back: ['upper-back', 'lower-back', 'sacrum'],
};

/** The limbs, where a state of a limb may be while nobody has said which. */
export const LIMBS: readonly string[] = [...(WIDE['arm'] ?? []), ...(WIDE['leg'] ?? [])];

/** Words that may follow a side. */
export const areaWords = (regionIds: readonly string[]): string[] => [...Object.keys(WIDE), ...regionIds];

/** `left-arm`, `knee`, `both-legs` as an area; null when it is none. */
export function readArea(value: string, regionIds: readonly string[]): Area | null {
  const [, side, word = ''] = /^(?:(left|right|both)[- ])?(.+)$/.exec(value.trim().toLowerCase()) ?? [];
  const name = word.replaceAll(' ', '-');
  const single = name.replace(/s$/, '');
  const regions =
    WIDE[name] ?? WIDE[single] ?? (regionIds.includes(name) ? [name] : regionIds.includes(single) ? [single] : null);
  return regions === null ? null : { side: side === 'left' || side === 'right' ? side : null, regions };
}
