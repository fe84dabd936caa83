import type { RecordRule } from '../rule.ts';

/** More tables may have been read than are cited; then the notes of the record quote the fraction and say which. */
export const agreementsCountWhatWasRead: RecordRule<'point' | 'meridian'> = {
  name: 'agreements-count-what-was-read',
  about: 'An agreement counts at most the tables read, and these are cited or explained in the notes.',
  scope: 'record',
  kinds: ['point', 'meridian'],
  check(record, _context, report) {
    for (const [section, { agreement, sources }] of Object.entries(record.value.provenance)) {
      if (agreement === null) continue;
      const [agree = 0, read = 0] = agreement.split('/').map(Number);
      const tell = (message: string) => report(record, ['provenance', section, 'agreement'], message);
      if (agree > read || read === 0) tell(`${agreement}: at most as many tables agree as were read`);
      else if (read > sources.length && !record.value.notes?.includes(agreement))
        tell(`${agreement} counts ${read} tables, but ${sources.length} are cited; cite them or say in notes which`);
    }
  },
};
