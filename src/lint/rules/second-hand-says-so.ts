import { type DataPath, isOf } from '../../model/authored.ts';
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

export const secondHandSaysSo: RecordRule<'protocol' | 'safety' | 'guide'> = {
  name: 'second-hand-says-so',
  about: 'Evidence claims no more reading than its sources had, and second-hand evidence has a caveat.',
  scope: 'record',
  kinds: ['protocol', 'safety', 'guide'],
  check(record, context, report) {
    const tooMuch = (
      path: DataPath,
      { verified, sources }: { verified: Verified; sources: readonly string[] },
    ): void => {
      if (!isBacked(verified, sources, context))
        report(record, path, `says ${verified}, but none of its sources was read as far as that`);
    };
    if (isOf(record, 'safety')) tooMuch(['verified'], record.value);
    if (isOf(record, 'guide'))
      for (const [i, statement] of record.value.statements.entries()) tooMuch(['statements', i, 'verified'], statement);
    if (!isOf(record, 'protocol')) return;
    const { evidence, prescriptions } = record.value;
    for (const [key, entries] of [['evidence', evidence] as const, ['prescriptions', prescriptions] as const])
      for (const [i, entry] of entries.entries()) tooMuch([key, i, 'verified'], entry);
    for (const [i, { verified, caveat }] of evidence.entries())
      if (verified === 'second-hand' && caveat === null)
        report(record, ['evidence', i, 'caveat'], 'read second-hand; say so in the caveat');
  },
};
