import { isOf } from '../../model/authored.ts';
import type { RecordRule } from '../rule.ts';

export const urgentWordsAreSaid: RecordRule<'indication' | 'protocol'> = {
  name: 'urgent-words-are-said',
  about: 'An urgent indication says when it cannot wait, and a protocol names at least one emergency.',
  scope: 'record',
  kinds: ['indication', 'protocol'],
  check(record, _context, report) {
    if (isOf(record, 'indication')) {
      const { urgency, urgent_text } = record.value;
      if (urgency !== 'none' && urgent_text === null)
        report(record, ['urgent_text'], `the urgency is ${urgency}; say when it cannot wait, and what to do`);
    } else if (isOf(record, 'protocol') && !record.value.red_flags.some(({ urgency }) => urgency === 'emergency'))
      report(record, ['red_flags'], 'no red flag is an emergency; say what of this condition cannot wait');
  },
};
