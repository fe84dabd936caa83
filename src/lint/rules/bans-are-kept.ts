import { MOXA_NOT_SUITABLE, NEVER_NEEDLED } from '../hazards.ts';
import type { RecordRule } from '../rule.ts';

export const bansAreKept: RecordRule<'point'> = {
  name: 'bans-are-kept',
  about: 'What textbooks forbid or warn of at a point is not called suitable there.',
  scope: 'record',
  kinds: ['point'],
  check(record, _context, report) {
    const { code, needling, moxa } = record.value;
    if (NEVER_NEEDLED.includes(code) && needling.advice !== 'forbidden')
      report(record, ['needling', 'advice'], `textbooks forbid needling ${code}`);
    if (MOXA_NOT_SUITABLE.includes(code) && moxa.advice === 'suitable')
      report(record, ['moxa', 'advice'], `textbooks forbid moxa on ${code} or warn of it`);
  },
};
