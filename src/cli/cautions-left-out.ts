import type { Reply } from './command.ts';
import { listOf } from './format-answer.ts';
import type { Settings } from './settings.ts';

/** Paths that hold what to mind, or the whole of what holds it. */
const MINDING = /(?:^|\.)(?:cautions|red_flags|contraindications|precautions|urgency)\b|^(?:record|own|findings)$/;

/** Whether an answer says what to mind: a record itself, the record of a hit, an emergency, or a compared point. */
const minds = (value: object): boolean =>
  'cautions' in value ||
  'red_flags' in value ||
  'findings' in value ||
  ('urgency' in value && 'record' in value && value.urgency === 'emergency') ||
  ('record' in value && minds(value.record as object)) ||
  ('own' in value && (value.own as object[]).some(minds));

/** The key to add, by what the answer is; `cautions` for every other. */
const KEYS: Partial<Record<NonNullable<Reply['shape']>, string>> = {
  comparison: 'own',
  check: 'findings',
  protocol: 'red_flags',
};
const keyOf = ({ shape }: Reply): string => (shape === null ? undefined : KEYS[shape]) ?? 'cautions';

const hasFindings = (value: object): boolean =>
  'patient_checks' in value &&
  (value.patient_checks as { findings: unknown[] }[]).some(({ findings }) => findings.length > 0);

/**
 * Said when the fields or the rows that were chosen hold nothing of what to mind, or a row has no room for it; null when
 * they do, or nothing is to be minded.
 */
export function cautionsLeftOut(
  reply: Reply,
  { fields, unnest, format }: Pick<Settings, 'fields' | 'unnest' | 'format'>,
): string | null {
  const records = listOf(reply.value);
  if (
    (format === 'csv' || format === 'tsv') &&
    unnest?.startsWith('patient_checks') !== true &&
    records.some(hasFindings)
  )
    return `${format} has no room for what the patient's states say; --unnest patient_checks.findings gives it a row each`;
  if (fields === null && unnest === null) return null;
  const shown = [...(fields ?? []), ...(unnest === null ? [] : [unnest])];
  if (shown.some((path) => MINDING.test(path)) || !records.some(minds)) return null;
  return fields === null
    ? `--unnest ${unnest} leaves the cautions out; add --fields with ${keyOf(reply)} to see them`
    : `--fields leaves the cautions out; add ${keyOf(reply)} to see them`;
}
