import { type Document, document, span } from '../../model/document.ts';
import type { Check } from '../../model/schema/check.ts';
import { NO_CLEARANCE } from '../../safety/check-prescription.ts';

/** The findings of the verdict's own level, in a few words: `LI4 pregnancy`. */
function worst({ findings, verdict }: Check): string {
  const level = verdict === 'avoid' ? ['avoid'] : ['deliberate', 'caution'];
  return [
    ...new Set(
      findings
        .filter((finding) => level.includes(finding.level))
        .map(({ subject, caution, state }) => `${subject} ${caution ?? state ?? ''}`.trim()),
    ),
  ].join('; ');
}

/** Many checks, one verdict a line. */
export const viewCheckList = (checks: readonly Check[]): Document =>
  document([
    {
      type: 'table',
      columns: ['verdict', 'what', 'patient', 'because of'].map((title) => ({ title, align: 'left' })),
      rows: checks.map((check) => [
        check.verdict === 'no-rule-matched'
          ? 'no rule matched'
          : [span(check.verdict, check.verdict === 'avoid' ? 'AVOID' : 'CAUTION')],
        check.subject,
        check.patient.join(', ') || 'none given',
        worst(check),
      ]),
    },
    { type: 'note', text: NO_CLEARANCE },
  ]);
