import { type Document, document, fact, facts } from '../../model/document.ts';
import type { RecordOf } from '../../model/records.ts';
import { dotted } from '../dotted.ts';
import { urgentAlert } from './urgent-alert.ts';

/** Of the many words of a crisis so many are shown. */
const WORDS_SHOWN = 15;

const said = (words: readonly string[]): string => {
  const more = words.length - WORDS_SHOWN;
  return dotted(more <= 0 ? words : [...words.slice(0, WORDS_SHOWN), `and ${more} more`]);
};

/** What to do, and nothing else that could be done: no point stands beside it. */
export const viewCrisisWord = ({ id, words, text, urgency, sources }: RecordOf['crisis_word']): Document =>
  document([
    urgentAlert(urgency === 'none' ? 'emergency' : urgency, text),
    facts([fact('Said as', said(words)), fact('Sources', dotted(sources)), fact('Id', id)]),
    { type: 'note', text: 'No point is listed for this. More: acu safety when-to-call' },
  ]);
