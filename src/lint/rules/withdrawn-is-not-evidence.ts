import type { RecordRule } from '../rule.ts';
import { selectPath } from '../select-path.ts';

/** A guideline that was withdrawn may still be told of; evidence and verdict may not rest on it. */
const EVIDENCE = ['evidence[].sources[]', 'verdict.sources[]'];

export const withdrawnIsNotEvidence: RecordRule<'protocol'> = {
  name: 'withdrawn-is-not-evidence',
  about: 'No evidence and no verdict rests on a source that was withdrawn.',
  scope: 'record',
  kinds: ['protocol'],
  check(record, context, report) {
    for (const pattern of EVIDENCE)
      for (const { path, value } of selectPath(record.value, pattern))
        if (context.get('source', String(value))?.status === 'withdrawn')
          report(record, path, `${value} was withdrawn; cite what replaced it`);
  },
};
