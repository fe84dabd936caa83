import type { FileRecordOf, RecordOf } from '../../model/records.ts';
import { inStandardOrder } from '../../model/standard-order.ts';
import { listUses } from './list-uses.ts';

/** Authored protocol → printed record: every named point of its prescriptions. */
export function deriveProtocol(
  { id, ...rest }: FileRecordOf['protocol'],
  origin: RecordOf['protocol']['origin'],
): RecordOf['protocol'] {
  const codes = rest.prescriptions.flatMap(listUses).flatMap((use) => ('code' in use ? [use.code] : []));
  return {
    kind: 'protocol',
    id,
    origin,
    ...rest,
    points: [...new Set(codes)].sort(inStandardOrder),
    prescription_count: rest.prescriptions.length,
    patient_checks: [],
  };
}
