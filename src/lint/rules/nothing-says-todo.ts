import { KIND_NAMES } from '../../model/kinds.ts';
import { eachText } from '../each-text.ts';
import type { RecordRule } from '../rule.ts';

const UNFINISHED = /\b(?:TODO|FIXME|TBD)\b|\b[Ll]orem [Ii]psum\b|\?\?\?/;

export const nothingSaysTodo: RecordRule = {
  name: 'nothing-says-todo',
  about: 'No text is left unfinished.',
  scope: 'record',
  kinds: KIND_NAMES,
  check(record, _context, report) {
    for (const { path, text } of eachText(record.value)) {
      const found = UNFINISHED.exec(text)?.[0];
      if (found) report(record, path, `the text says "${found}"; finish it or leave it null`);
    }
  },
};
