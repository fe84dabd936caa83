import { type Block, type Document, document, heading, span } from '../../model/document.ts';
import type { Check } from '../../model/schema/check.ts';
import { findingAlerts } from './finding-alerts.ts';

const VERDICTS: Readonly<Record<Check['verdict'], string>> = {
  avoid: 'AVOID',
  caution: 'CAUTION',
  'no-rule-matched': 'no rule matched',
};

/** What the check could not see: no patient, another patient than the protocol is for, no trial in such a patient. */
function limits({ patient, requires_unmet, untested_in, subject }: Check): Block[] {
  const inform = (text: string): Block => ({ type: 'alert', level: 'inform', label: null, text, aside: null });
  return [
    ...(patient.length > 0 ? [] : [inform('Not checked for a patient: name what is known with --patient.')]),
    ...(requires_unmet.length === 0
      ? []
      : [inform(`${subject} is only for: ${requires_unmet.join(', ')}. The patient given is not.`)]),
    ...(untested_in.length === 0
      ? []
      : [inform(`${subject} records no trial in patients like this one (${untested_in.join(', ')}).`)]),
  ];
}

/** A check in full: the worst first, what to ask, what it could not see, and that it clears nothing. */
export function viewCheck(check: Check): Document {
  const { subject, prescription, patient, verdict, findings, ask, techniques, note } = check;
  return document([
    {
      type: 'title',
      text: [span('name', subject), prescription === null ? '' : `  ${prescription}`],
      aside: VERDICTS[verdict],
      sub: `${patient.length === 0 ? 'no patient given' : patient.join(' · ')} · checked for ${techniques.join(', ')}`,
      ruled: true,
    },
    ...findingAlerts(findings),
    ...limits(check),
    ...(ask.length === 0 ? [] : [heading('Ask first')]),
    ...(ask.length === 0
      ? []
      : [{ type: 'list' as const, items: ask.map(({ state, text }) => [span('code', `${state}: `), text]) }]),
    { type: 'note', text: `Red flags come before any check: acu safety red-flags` },
    { type: 'note', text: note },
  ]);
}
