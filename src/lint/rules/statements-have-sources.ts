import { KIND_NAMES, type Kind } from '../../model/kinds.ts';
import type { RecordRule } from '../rule.ts';
import { selectPath } from '../select-path.ts';

/** Objects with a `sources` list that must not be empty, whatever their basis. */
const ALWAYS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  point: ['cautions[]', 'cautions[].depth_mm', 'combinations[]', 'location.alternatives[]'],
  region: ['cautions[]'],
  meridian: [''],
  protocol: [
    ...['', 'verdict', 'evidence[]', 'guidelines[]', 'first_line[]', 'red_flags[]', 'stop_rule', 'contraindications[]'],
    ...['precautions[]', 'adverse_effects[]', 'aftercare[]', 'self_care[]', 'commercial_claims[]', 'prescriptions[]'],
    ...['prescriptions[].points[].despite[]', 'prescriptions[].points[].from[].despite[]'],
  ],
  safety: [''],
  crisis_word: [''],
  guide: ['statements[]'],
};
/** Objects that may do without one when what they say is common to textbooks. */
const UNLESS_TEXTBOOK: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  point: ['provenance.*'],
  meridian: ['provenance.*'],
  category: [''],
  indication: [''],
  pattern: [''],
  ear_point: [''],
  protocol: ['patterns[]'],
  patient_state: ['rules[]'],
};

const keyOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const hasNone = (value: unknown): boolean => {
  const sources = keyOf(value, 'sources');
  return Array.isArray(sources) && sources.length === 0;
};

export const statementsHaveSources: RecordRule = {
  name: 'statements-have-sources',
  about: 'Every caution and every statement of a protocol, guide or safety page names its source.',
  scope: 'record',
  kinds: KIND_NAMES,
  check(record, _context, report) {
    for (const pattern of ALWAYS[record.kind] ?? [])
      for (const { path, value } of selectPath(record.value, pattern))
        if (hasNone(value)) report(record, [...path, 'sources'], 'a statement without a source; name what was opened');
    for (const pattern of UNLESS_TEXTBOOK[record.kind] ?? [])
      for (const { path, value } of selectPath(record.value, pattern))
        if (hasNone(value) && keyOf(value, 'basis') !== 'textbook')
          report(record, [...path, 'sources'], `the basis is ${keyOf(value, 'basis')}, but no source is named`);
  },
};
