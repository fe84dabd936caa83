import { type Document, document, fact, facts, span } from '../../model/document.ts';
import type { RecordOf } from '../../model/records.ts';
import { dotted } from '../dotted.ts';
import { safetyBlocks } from './safety-blocks.ts';

/** One statement of the safety pages, with what it holds for and the page it stands on. */
export const viewStatement = (statement: RecordOf['safety']): Document =>
  document([
    {
      type: 'title',
      text: [span('name', statement.id)],
      aside: statement.topic.replaceAll('-', ' '),
      sub: null,
      ruled: true,
    },
    ...safetyBlocks([statement]),
    facts([fact('Holds for', dotted(statement.applies_to))]),
    { type: 'note', text: `The whole page: acu safety ${statement.topic}` },
  ]);
