import type { RecordRule } from '../rule.ts';

/** Lists of fifty are copied, not chosen: they cannot say what a point is for. */
const FEWEST = 4;
const MOST = 15;

export const indicationsAreSpecific: RecordRule<'point'> = {
  name: 'indications-are-specific',
  about: 'A point has 4 to 15 indications, some of them characteristic, and none twice.',
  scope: 'record',
  kinds: ['point'],
  check(record, _context, report) {
    const { main, other } = record.value.indications;
    const count = main.length + other.length;
    if (count < FEWEST || count > MOST)
      report(record, ['indications'], `${count} indications; choose ${FEWEST} to ${MOST}`);
    if (main.length === 0) report(record, ['indications', 'main'], 'say which indications are characteristic');
    const seen = new Set<string>();
    for (const [key, ids] of [['main', main] as const, ['other', other] as const])
      for (const [i, id] of ids.entries()) {
        if (seen.has(id)) report(record, ['indications', key, i], `${id} stands there twice`);
        seen.add(id);
      }
  },
};
