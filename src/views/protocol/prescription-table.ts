import type { Corpus } from '../../model/corpus.ts';
import { type Alert, type Block, heading, type Inline, span } from '../../model/document.ts';
import type { Check } from '../../model/schema/check.ts';
import type { Prescription, Protocol } from '../../model/schema/protocol.ts';
import { isCurrentLeftOut } from '../../safety/leave-out.ts';
import { labelOf, listTargets } from '../../safety/list-targets.ts';
import { cautionLines } from '../chart/caution-lines.ts';
import { rangeInWords } from './range-in-words.ts';

/** Short, so that the columns stay narrow; the note below the table says what it means. */
const NOT_REPORTED = '?';

/** A label without its remark: `the most tender spot; place not reported`. */
const inShort = (use: Parameters<typeof labelOf>[0]): string => labelOf(use).split(/[;(]/)[0]?.trim() ?? '';

function pointsInWords({ points }: Prescription): string {
  if (points.length === 0) return 'all left out';
  return points
    .map((entry) =>
      'not_reported' in entry
        ? NOT_REPORTED
        : 'choose' in entry
          ? `${entry.choose} of (${entry.from.map(inShort).join(', ')})`
          : inShort(entry),
    )
    .join(', ');
}

/** Current through the needles: its frequency, or whether there was any. */
function currentInWords({ electro }: Prescription, check: Check | undefined): string {
  if (check !== undefined && isCurrentLeftOut(check)) return 'left out';
  if (electro === null || electro.used === null) return NOT_REPORTED;
  if (!electro.used) return 'no';
  return electro.frequency_hz === null ? 'yes' : electro.frequency_hz;
}

/** What to mind at every place that stands in the table, also of prescriptions that are not printed in full. */
function tableCautions(prescriptions: readonly Prescription[], corpus: Pick<Corpus, 'get'>): Alert[] {
  const places = prescriptions.flatMap((each) => listTargets(each, corpus));
  return cautionLines(places.filter(({ label }, i) => places.findIndex((other) => other.label === label) === i));
}

/** Prescriptions side by side, a row each, as their sources report them. */
export const prescriptionTable = (
  { prescriptions, patient_checks }: Protocol,
  corpus: Pick<Corpus, 'get'>,
): Block[] => [
  heading('Prescriptions side by side', 'as their sources report them'),
  {
    type: 'table',
    columns: ['prescription', 'points', 'min.', 'visits', 'current', 'basis, read'].map((title) => ({
      title,
      align: 'left',
    })),
    rows: prescriptions.map((prescription): Inline[] => [
      [span('code', prescription.id)],
      pointsInWords(prescription),
      rangeInWords(prescription.retention_min_minutes, prescription.retention_max_minutes) ?? NOT_REPORTED,
      rangeInWords(prescription.sessions_min, prescription.sessions_max) ?? NOT_REPORTED,
      currentInWords(
        prescription,
        patient_checks.find((check) => check.prescription === prescription.id),
      ),
      `${prescription.basis}, ${prescription.verified}`,
    ]),
  },
  { type: 'note', text: '? = not reported. Current: its frequency in Hz. Read: how much of the source was opened.' },
  ...tableCautions(prescriptions, corpus),
];
