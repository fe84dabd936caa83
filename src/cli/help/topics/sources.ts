import { fact } from '../../../model/document.ts';
import type { Topic } from '../topic.ts';

export const sources: Topic = {
  name: 'sources',
  summary: 'what the statements rest on',
  blocks: [
    { type: 'paragraph', text: 'Every section of a record says its basis, and names only sources that were opened.' },
    {
      type: 'facts',
      inset: false,
      rows: [
        fact('standard', 'an official standard, like the locations of WHO 2008'),
        fact('textbook', 'tradition common to textbooks and public tables; not evidence that it works'),
        fact('trial', 'a study of its own'),
        fact('review', 'a systematic review'),
        fact('guideline', 'an official recommendation'),
        fact('source-document', 'what a page for patients says; attributed, not endorsed'),
      ],
    },
    {
      type: 'paragraph',
      text: '"5/6" beside a section means that five of six tables that were read agree. acu source ID tells how much of a source was read, and who gains from what it says.',
    },
  ],
};
