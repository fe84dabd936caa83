import { type Block, heading } from '../../model/document.ts';
import type { Check } from '../../model/schema/check.ts';
import { WHOLE_TREATMENT } from '../../safety/match-rule.ts';
import { findingAlerts } from '../safety/finding-alerts.ts';
import { mergeFindings } from './merge-findings.ts';

const alert = (text: string): Block => ({ type: 'alert', level: 'inform', label: null, text, aside: null });

/**
 * What a patient's states change on the sheet: first what was taken out and why, then what to mind, then what must not
 * be added, then what to ask. Cautions that hold for everyone stand with the points and are not repeated here. Of several
 * prescriptions each finding says which it holds for.
 */
export function patientBlocks(checks: readonly Check[]): Block[] {
  const [first] = checks;
  if (first === undefined) return [];
  const { ask, patient, untested_in, requires_unmet } = first;
  const findings = mergeFindings(checks);
  const own = findings.filter(({ state }) => state !== null);
  const out = findings.filter(({ level }) => level === 'avoid');
  const informs = own.filter(({ level }) => level === 'inform');
  const mind = [
    ...own.filter(({ level }) => level === 'caution' || level === 'deliberate'),
    ...informs.filter(({ subject }) => subject === WHOLE_TREATMENT),
  ];
  const unused = informs
    .filter(({ subject }) => subject !== WHOLE_TREATMENT)
    .map(({ subject, do: advice }) => `${subject}: ${advice}`);
  return [
    heading('Left out for this patient', patient.join(' · ')),
    ...(out.length === 0
      ? [{ type: 'paragraph' as const, text: 'No rule takes anything out. That does not mean safe.' }]
      : findingAlerts(out)),
    ...(mind.length + unused.length === 0 ? [] : [heading('Mind for this patient')]),
    ...findingAlerts(mind),
    ...(unused.length === 0
      ? []
      : [alert(`Not part of this prescription, and not to be added:\n${unused.join('\n')}`)]),
    ...(requires_unmet.length === 0 ? [] : [alert(`Meant only for: ${requires_unmet.join(', ')}.`)]),
    ...(untested_in.length === 0
      ? []
      : [alert(`No trial in such patients is recorded here: ${untested_in.join(', ')}.`)]),
    heading('Ask first'),
    { type: 'list', items: ask.map(({ state, text }) => `${state}: ${text}`) },
  ];
}
