import type { Use } from '../model/list-uses.ts';
import type { Check, Finding } from '../model/schema/check.ts';
import type { Prescription } from '../model/schema/protocol.ts';
import { isWholeAvoided } from './gravity.ts';
import { labelOf } from './list-targets.ts';
import { TECHNIQUE_WORDS } from './match-rule.ts';

const OTHER = { left: 'right', right: 'left' } as const;

/** What is left of a use: nothing, the other side, or all of it. */
function kept(use: Use, avoided: readonly Finding[]): Use[] {
  const label = labelOf(use);
  // A label may hold a comma itself, so the subject is not taken apart.
  const against = avoided.filter(
    ({ subject, codes }) => codes.includes(label) || `, ${subject}, `.includes(`, ${label}, `),
  );
  const sides = new Set(against.map(({ side }) => side));
  if (sides.has(null) || (sides.has('left') && sides.has('right'))) return [];
  const side = sides.has('left') ? 'left' : sides.has('right') ? 'right' : null;
  if (side === null) return [use];
  return use.side === side ? [] : [{ ...use, side: OTHER[side] }];
}

/** Whether current must not be passed through the needles of a prescription that does so. */
export const isCurrentLeftOut = ({ findings }: Pick<Check, 'findings'>): boolean =>
  findings.some(({ level, subject }) => level === 'avoid' && subject === TECHNIQUE_WORDS.electro);

/** No current, and no figure by which a script could print one. */
const NO_CURRENT = { used: false, frequency_hz: null, intensity: null, note: 'Left out for this patient.' } as const;

/** A prescription without what must be avoided for the patient it was checked for. */
export function leaveOut(prescription: Prescription, check: Check): Prescription {
  const { findings, techniques } = check;
  const avoided = findings.filter(({ level }) => level === 'avoid');
  const electro = isCurrentLeftOut(check) ? { ...NO_CURRENT } : prescription.electro;
  if (isWholeAvoided(avoided, techniques)) return { ...prescription, points: [], electro };
  const points = prescription.points.flatMap((entry): Prescription['points'] => {
    if ('not_reported' in entry) return [entry];
    if (!('choose' in entry)) return kept(entry, avoided);
    const from = entry.from.flatMap((use) => kept(use, avoided));
    return from.length === 0 ? [] : [{ choose: Math.min(entry.choose, from.length), from }];
  });
  return { ...prescription, points, electro };
}
