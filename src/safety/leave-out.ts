import type { Check, Finding } from '../model/schema/check.ts';
import type { PrescribedUse, Prescription } from '../model/schema/protocol.ts';
import { labelOf } from './list-targets.ts';
import { TECHNIQUE_WORDS, WHOLE_TREATMENT } from './match-rule.ts';
import type { Technique } from './plan.ts';

type Use = Extract<PrescribedUse, { role: string }>;

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

/** Ways of treating a place; the other techniques are ways of doing one of these. */
const WAYS: readonly Technique[] = ['needle', 'pressure', 'moxa', 'tack', 'cupping', 'bleeding'];

/** Whether nothing may be done at all: the treatment is to be avoided, or every way of it that the prescription uses. */
function isWholeAvoided(avoided: readonly Finding[], techniques: readonly Technique[]): boolean {
  const subjects = avoided.map(({ subject }) => subject);
  const ways = techniques.filter((technique) => WAYS.includes(technique));
  return (
    subjects.includes(WHOLE_TREATMENT) ||
    (ways.length > 0 && ways.every((technique) => subjects.includes(TECHNIQUE_WORDS[technique])))
  );
}

/** A prescription without what must be avoided for the patient it was checked for. */
export function leaveOut(prescription: Prescription, { findings, techniques }: Check): Prescription {
  const avoided = findings.filter(({ level }) => level === 'avoid');
  if (isWholeAvoided(avoided, techniques)) return { ...prescription, points: [] };
  const points = prescription.points.flatMap((entry): Prescription['points'] => {
    if ('not_reported' in entry) return [entry];
    if (!('choose' in entry)) return kept(entry, avoided);
    const from = entry.from.flatMap((use) => kept(use, avoided));
    return from.length === 0 ? [] : [{ choose: Math.min(entry.choose, from.length), from }];
  });
  return { ...prescription, points };
}
