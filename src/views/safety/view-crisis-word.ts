import { type Document, document, fact, facts } from '../../model/document.ts';
import type { RecordOf } from '../../model/records.ts';
import { dotted } from '../dotted.ts';
import { urgentAlert } from './urgent-alert.ts';

/** What to do, and nothing else that could be done: no point stands beside it. */
export const viewCrisisWord = ({ id, words, text, urgency, sources }: RecordOf['crisis_word']): Document =>
  document([
    urgentAlert(urgency === 'none' ? 'emergency' : urgency, text),
    facts([fact('Said as', dotted(words)), fact('Sources', dotted(sources)), fact('Id', id)]),
    { type: 'note', text: 'No point is listed for this. More: acu safety when-to-call' },
  ]);
