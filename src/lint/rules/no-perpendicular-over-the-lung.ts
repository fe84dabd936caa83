import type { RecordRule } from '../rule.ts';

const EXCEPTION = 'Exception:';

/** Tables that print a perpendicular needle there do not corroborate each other into safety. */
export const noPerpendicularOverTheLung: RecordRule<'point'> = {
  name: 'no-perpendicular-over-the-lung',
  about: 'No needle goes straight in where the lung lies beneath, unless an exception is recorded with its reason.',
  scope: 'record',
  kinds: ['point'],
  check(record, _context, report) {
    const { cautions, needling } = record.value;
    if (!cautions.some(({ kind }) => kind === 'pneumothorax')) return;
    for (const [i, { method, note }] of needling.methods.entries())
      if (method === 'perpendicular' && !note?.startsWith(EXCEPTION))
        report(
          record,
          ['needling', 'methods', i],
          `perpendicular over the lung; change it, or begin its note with "${EXCEPTION}" and the reason`,
        );
  },
};
