import type { Topic } from '../topic.ts';

export const userData: Topic = {
  name: 'user-data',
  summary: 'writing data files and checking them',
  blocks: [
    {
      type: 'paragraph',
      text: 'A data file is one YAML mapping from kinds to lists of records: points:, meridians:, protocols:, sources: and so on. Every authored key must be there; null says "not recorded", [] says "known to be none". Derived keys are computed, never written.',
    },
    {
      type: 'list',
      items: [
        'acu schema point --file gives the JSON Schema that lets an editor complete the keys',
        'acu lint FILE names every mistake as file:line:col: path: message',
        'anchors, tags, directives and several documents in a file are refused',
      ],
    },
  ],
};
