import { type Block, heading } from '../../model/document.ts';
import type { Check } from '../../model/schema/check.ts';
import { findingAlerts } from '../safety/finding-alerts.ts';

const alert = (text: string): Block => ({ type: 'alert', level: 'inform', label: null, text, aside: null });

/**
 * What a patient's states change on the sheet: first what was taken out and why, then what to mind, then what must not
 * be added, then what to ask. Cautions that hold for everyone stand with the points and are not repeated here.
 */
export function patientBlocks({ findings, ask, patient, untested_in, requires_unmet }: Check): Block[] {
  const own = findings.filter(({ state }) => state !== null);
  const out = findings.filter(({ level }) => level === 'avoid');
  const mind = own.filter(({ level }) => level === 'caution' || level === 'deliberate');
  const unused = own
    .filter(({ level }) => level === 'inform')
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
