import { type Document, document, fact, facts, span } from '../../model/document.ts';
import type { RecordOf } from '../../model/records.ts';
import { dotted } from '../dotted.ts';

/** What documents for patients say: attributed, not endorsed. */
export const viewFact = ({ id, text, documents }: RecordOf['fact']): Document =>
  document([
    { type: 'title', text: [span('name', id)], aside: 'a claim', sub: null, ruled: true },
    { type: 'paragraph', text },
    facts([fact('Said by', dotted(documents))]),
    { type: 'note', text: 'What these documents say is not endorsed here. What studies say: acu guide evidence' },
  ]);
