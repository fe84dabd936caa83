import { type DataPath, isOf } from '../../model/authored.ts';
import type { ProtocolFile } from '../../model/schema/protocol.ts';
import type { RecordRule } from '../rule.ts';

type Range = [path: DataPath, min: number | null, max: number | null];

function* rangesOf({ stop_rule: stop, prescriptions }: ProtocolFile): Generator<Range> {
  if (stop) yield [['stop_rule', 'after_sessions_min'], stop.after_sessions_min, stop.after_sessions_max];
  for (const [i, prescription] of prescriptions.entries()) {
    const { retention_min_minutes, retention_max_minutes, sessions_min, sessions_max } = prescription;
    yield [['prescriptions', i, 'retention_min_minutes'], retention_min_minutes, retention_max_minutes];
    yield [['prescriptions', i, 'sessions_min'], sessions_min, sessions_max];
  }
}

export const rangesRunUpwards: RecordRule<'protocol' | 'patient_state'> = {
  name: 'ranges-run-upwards',
  about: 'The smaller end of a range of sessions, minutes or weeks stands first.',
  scope: 'record',
  kinds: ['protocol', 'patient_state'],
  check(record, _context, report) {
    const ranges: Iterable<Range> = isOf(record, 'protocol')
      ? rangesOf(record.value)
      : isOf(record, 'patient_state')
        ? record.value.rules.map(({ weeks }, i) => [['rules', i, 'weeks'], weeks?.from ?? null, weeks?.to ?? null])
        : [];
    for (const [path, min, max] of ranges) {
      if (min !== null && max !== null && min > max) report(record, path, `${min} is more than the maximum, ${max}`);
    }
  },
};
