import type { BodyPart, Spot3 } from '../model/figure.ts';
import { ARM_TILT } from './arm-tilt.ts';

/** Which words a part of the body has for its directions. */
type Surroundings = 'trunk' | 'arm' | 'leg' | 'foot';

const ARM_PARTS: readonly BodyPart[] = ['upperarm', 'forearm', 'hand'];

const surroundingsOf = (part: BodyPart): Surroundings =>
  ARM_PARTS.includes(part) ? 'arm' : part === 'foot' ? 'foot' : part === 'trunk' || part === 'head' ? 'trunk' : 'leg';

interface Axis {
  /** How far along this axis, in cun, from one spot to another. */
  along(from: Spot3, to: Spot3): number;
  /** The words for its two ends. */
  words: readonly [positive: string, negative: string];
}

const towardsLeft = (from: Spot3, to: Spot3): number =>
  from.side === 'right' || (from.side === 'midline' && to.side === 'right') ? from.x - to.x : to.x - from.x;
const up = (from: Spot3, to: Spot3): number => to.y - from.y;
/** The arms hang aslant: along one and across it. */
const upTheArm = (from: Spot3, to: Spot3): number =>
  up(from, to) * Math.cos(ARM_TILT) - towardsLeft(from, to) * Math.sin(ARM_TILT);
const outOfTheArm = (from: Spot3, to: Spot3): number =>
  towardsLeft(from, to) * Math.cos(ARM_TILT) + up(from, to) * Math.sin(ARM_TILT);
const forwards = (from: Spot3, to: Spot3): number => to.z - from.z;

/** Anatomical position, palms forward: the thumb is lateral. */
const AXES: Readonly<Record<Surroundings, readonly Axis[]>> = {
  trunk: [
    { along: up, words: ['above', 'below'] },
    { along: towardsLeft, words: ['lateral', 'medial'] },
    { along: forwards, words: ['in front', 'behind'] },
  ],
  arm: [
    { along: upTheArm, words: ['proximal', 'distal'] },
    { along: outOfTheArm, words: ['lateral', 'medial'] },
    { along: forwards, words: ['anterior', 'posterior'] },
  ],
  leg: [
    { along: up, words: ['proximal', 'distal'] },
    { along: towardsLeft, words: ['lateral', 'medial'] },
    { along: forwards, words: ['anterior', 'posterior'] },
  ],
  foot: [
    { along: forwards, words: ['towards the toes', 'towards the heel'] },
    { along: towardsLeft, words: ['lateral', 'medial'] },
    { along: up, words: ['above', 'below'] },
  ],
};

/** The sine of 22.5°: a direction is named when it is nearer to its axis than to the diagonal before the next. */
const NAMED = Math.sin(Math.PI / 8);

/** From one spot to another, in the field's words, the main direction first: `below and lateral`. */
export function directionInWords(from: Spot3, to: Spot3): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y, to.z - from.z);
  if (length < 0.05) return 'at the same spot';
  const named = AXES[surroundingsOf(from.part)]
    .map(({ along, words }) => ({ share: along(from, to) / length, words }))
    .filter(({ share }) => Math.abs(share) >= NAMED)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  return named.map(({ share, words }) => words[share > 0 ? 0 : 1]).join(' and ');
}
