import { codesOf } from '../../model/list-uses.ts';
import type { FileRecordOf, RecordOf } from '../../model/records.ts';

/** Authored protocol → printed record: every named point of its prescriptions. */
export function deriveProtocol(
  { id, ...rest }: FileRecordOf['protocol'],
  origin: RecordOf['protocol']['origin'],
): RecordOf['protocol'] {
  return {
    kind: 'protocol',
    id,
    origin,
    ...rest,
    points: codesOf(rest.prescriptions),
    prescription_count: rest.prescriptions.length,
    patient_checks: [],
  };
}
