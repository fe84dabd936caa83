import type { Check, Finding } from '../../model/schema/check.ts';
import { inGravity } from '../../safety/gravity.ts';

const SAME = ['level', 'side', 'state', 'caution', 'text', 'do'] as const;
const isAlike = (one: Finding, other: Finding): boolean => SAME.every((key) => one[key] === other[key]);

interface Held {
  finding: Finding;
  /** Whatever each prescription's check calls it, with the prescriptions that do. */
  subjects: Map<string, string[]>;
}

/** `BL60 (pach, korean); BL31, BL60 (brinkhaus)`; alone where all of them say the same. */
const inWords = (subjects: Held['subjects'], all: number): string =>
  [...subjects].map(([subject, ids]) => (ids.length === all ? subject : `${subject} (${ids.join(', ')})`)).join('; ');

/**
 * The findings of several prescriptions, each said once, with the prescriptions that it holds for; the gravest first, and
 * first of all that the whole treatment must be avoided.
 */
export function mergeFindings(checks: readonly Check[]): Finding[] {
  const held: Held[] = [];
  for (const { prescription, findings } of checks)
    for (const finding of findings) {
      const known = held.find((one) => isAlike(one.finding, finding)) ?? { finding, subjects: new Map() };
      if (!held.includes(known)) held.push(known);
      known.subjects.set(finding.subject, [...(known.subjects.get(finding.subject) ?? []), prescription ?? '']);
    }
  // In the order of their own subjects, before the prescriptions are added to these.
  const ordered = inGravity(held.map((one) => ({ ...one, level: one.finding.level, subject: one.finding.subject })));
  return ordered.map(({ finding, subjects }) => ({ ...finding, subject: inWords(subjects, checks.length) }));
}
