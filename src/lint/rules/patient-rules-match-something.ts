import type { PatientState } from '../../model/schema/reference.ts';
import { CAUTION_KINDS, CAUTION_LEVELS, POSITIONS, TECHNIQUES } from '../../model/vocabularies.ts';
import type { LintContext, RecordRule } from '../rule.ts';
import { standardOf } from '../standard-codes.ts';

type AppliesTo = PatientState['rules'][number]['applies_to'];

const isIn = (words: readonly string[], match: string): boolean => words.includes(match);

/** `kind`, `kind:avoid` or `kind:caution`. */
const isCaution = (match: string): boolean => {
  const [kind = '', level, ...more] = match.split(':');
  return isIn(CAUTION_KINDS, kind) && (level === undefined || isIn(CAUTION_LEVELS, level)) && more.length === 0;
};

/** Whether there is anything a rule can match. `value` is the region that the state itself names. */
const MATCHES: Readonly<Record<AppliesTo, (match: string, context: LintContext) => boolean>> = {
  point: (code, context) => context.get('point', code) !== undefined || standardOf(code) !== 'other',
  'caution-kind': isCaution,
  region: (id, context) => id === 'value' || context.get('region', id) !== undefined,
  technique: (technique) => isIn(TECHNIQUES, technique),
  position: (position) => isIn(POSITIONS, position),
  treatment: (treatment) => treatment === 'any',
};

/** A rule that matches nothing is a warning that nobody gets. */
export const patientRulesMatchSomething: RecordRule<'patient_state'> = {
  name: 'patient-rules-match-something',
  about: 'Every rule of a patient state names a point, caution, region, position or treatment that there is.',
  scope: 'record',
  kinds: ['patient_state'],
  check(record, context, report) {
    for (const [i, { applies_to, match }] of record.value.rules.entries())
      if (!MATCHES[applies_to](match, context))
        report(record, ['rules', i, 'match'], `there is no ${applies_to} "${match}", so the rule never speaks`);
  },
};
