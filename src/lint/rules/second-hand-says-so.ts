import type { ProtocolFile } from '../../model/schema/protocol.ts';
import type { SourceFile } from '../../model/schema/reference.ts';
import type { LintContext, RecordRule } from '../rule.ts';

type Verified = ProtocolFile['evidence'][number]['verified'];

/** How much of a source may be claimed after it was read so far; a table holds what was taken from it. */
const CLAIMS: Readonly<Record<SourceFile['read'], readonly Verified[]>> = {
  full: ['full', 'abstract', 'second-hand'],
  table: ['full', 'abstract', 'second-hand'],
  abstract: ['abstract', 'second-hand'],
  'second-hand': ['second-hand'],
};

const isBacked = (verified: Verified, sources: readonly string[], context: LintContext): boolean => {
  const known = sources.map((id) => context.get('source', id)).filter((source) => source !== undefined);
  return known.length === 0 || known.some(({ read }) => CLAIMS[read].includes(verified));
};

export const secondHandSaysSo: RecordRule<'protocol'> = {
  name: 'second-hand-says-so',
  about: 'Evidence claims no more reading than its sources had, and second-hand evidence has a caveat.',
  scope: 'record',
  kinds: ['protocol'],
  check(record, context, report) {
    const { evidence, prescriptions } = record.value;
    for (const [key, entries] of [['evidence', evidence] as const, ['prescriptions', prescriptions] as const])
      for (const [i, { verified, sources }] of entries.entries())
        if (!isBacked(verified, sources, context))
          report(record, [key, i, 'verified'], `says ${verified}, but none of its sources was read as far as that`);
    for (const [i, { verified, caveat }] of evidence.entries())
      if (verified === 'second-hand' && caveat === null)
        report(record, ['evidence', i, 'caveat'], 'read second-hand; say so in the caveat');
  },
};
