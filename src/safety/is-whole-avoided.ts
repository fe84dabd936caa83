import type { Finding } from '../model/schema/check.ts';
import { TECHNIQUE_WORDS, WHOLE_TREATMENT } from './match-rule.ts';
import type { Technique } from './plan.ts';

/** Ways of treating a place; the other techniques are ways of doing one of these. */
const WAYS: readonly Technique[] = ['needle', 'pressure', 'moxa', 'tack', 'cupping', 'bleeding'];

/** Whether nothing may be done at all: the treatment is to be avoided, or every way of it that the prescription uses. */
export function isWholeAvoided(findings: readonly Finding[], techniques: readonly Technique[]): boolean {
  const subjects = findings.filter(({ level }) => level === 'avoid').map(({ subject }) => subject);
  const ways = techniques.filter((technique) => WAYS.includes(technique));
  return (
    subjects.includes(WHOLE_TREATMENT) ||
    (ways.length > 0 && ways.every((technique) => subjects.includes(TECHNIQUE_WORDS[technique])))
  );
}
