import type { Finding } from '../model/schema/check.ts';
import { FINDING_LEVELS } from '../model/vocabularies.ts';
import { TECHNIQUE_WORDS, WHOLE_TREATMENT } from './match-rule.ts';
import type { Technique } from './plan.ts';

/** Ways of treating a place; the other techniques are ways of doing one of these. */
const WAYS: readonly Technique[] = ['needle', 'pressure', 'moxa', 'tack', 'cupping', 'bleeding'];

const WAY_WORDS: readonly string[] = WAYS.map((way) => TECHNIQUE_WORDS[way]);

/** How much a finding is about, the most first: the whole treatment, a way of treating that must be avoided, a part. */
const reachOf = ({ level, subject }: Pick<Finding, 'level' | 'subject'>): number => {
  if (subject === WHOLE_TREATMENT) return 0;
  return level === 'avoid' && WAY_WORDS.includes(subject) ? 1 : 2;
};

/** The gravest first, and of one level what reaches the furthest; else as they were. */
export const inGravity = <Said extends Pick<Finding, 'level' | 'subject'>>(findings: readonly Said[]): Said[] =>
  [...findings].sort(
    (one, other) =>
      FINDING_LEVELS.indexOf(one.level) - FINDING_LEVELS.indexOf(other.level) || reachOf(one) - reachOf(other),
  );

/** Whether nothing may be done at all: the treatment is to be avoided, or every way of it that the prescription uses. */
export function isWholeAvoided(findings: readonly Finding[], techniques: readonly Technique[]): boolean {
  const subjects = findings.filter(({ level }) => level === 'avoid').map(({ subject }) => subject);
  const ways = techniques.filter((technique) => WAYS.includes(technique));
  return (
    subjects.includes(WHOLE_TREATMENT) ||
    (ways.length > 0 && ways.every((technique) => subjects.includes(TECHNIQUE_WORDS[technique])))
  );
}
