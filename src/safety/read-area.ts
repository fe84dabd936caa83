/** A part of the body that a state is about, like `left-arm`. */
export interface Area {
  /** null = both sides, or not said. */
  side: 'left' | 'right' | null;
  regions: readonly string[];
}

/**
 * Words for more than one region. The shoulder counts with the arm and the hip with the leg: after nodes were removed,
 * the root of the limb is at risk as well.
 */
const ARM = ['shoulder', 'upper-arm', 'elbow', 'forearm', 'wrist', 'hand'] as const;
const LEG = ['hip', 'thigh', 'knee', 'lower-leg', 'ankle', 'foot'] as const;
const WIDE: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['arm', ARM],
  ['leg', LEG],
  ['breast', ['chest']],
  ['abdomen', ['upper-abdomen', 'lower-abdomen']],
  ['back', ['upper-back', 'lower-back', 'sacrum']],
]);

/** The limbs, where a state of a limb may be while nobody has said which. */
export const LIMBS: readonly string[] = [...ARM, ...LEG];

/** Words that may follow a side. */
export const areaWords = (regionIds: readonly string[]): string[] => [...WIDE.keys(), ...regionIds];

/** `left-arm`, `knee`, `both-legs` as an area; null when it is none. */
export function readArea(value: string, regionIds: readonly string[]): Area | null {
  const [, side, word = ''] = /^(?:(left|right|both)[- ])?(.+)$/.exec(value.trim().toLowerCase()) ?? [];
  const name = word.replaceAll(' ', '-');
  const single = name.replace(/s$/, '');
  const regions = [name, single].flatMap((id) => WIDE.get(id) ?? (regionIds.includes(id) ? [id] : []));
  return regions.length === 0
    ? null
    : { side: side === 'left' || side === 'right' ? side : null, regions: [...new Set(regions)] };
}
