import { GUIDE_TOPICS } from '../../model/vocabularies.ts';
import { viewGuide, viewGuideTopics } from '../../views/guide/view-guide.ts';
import { command } from '../command.ts';
import { chooseTopic } from './choose-topic.ts';

export const guide = command({
  name: 'guide',
  summary: 'What patients ask: how it works, evidence, sessions, cost, aftercare; each statement with who says it.',
  words: 'any',
  define: (program) => program.argument('[topic...]', GUIDE_TOPICS.join(', ')),
  examples: [
    ['acu guide', 'the pages'],
    ['acu guide evidence', 'what is known, and what speaks against it'],
    ['acu guide aftercare --format markdown', 'a handout'],
  ],
  run: ({ operands, context }) => {
    const topics = operands.map((word) => chooseTopic(word, GUIDE_TOPICS));
    // In the order in which a patient meets them, whatever the files are called.
    const all = GUIDE_TOPICS.flatMap((topic) => context.corpus.get('guide', topic) ?? []);
    const chosen = topics.length === 0 ? all : topics.flatMap((topic) => all.filter(({ id }) => id === topic));
    return {
      value: chosen,
      shape: 'guide',
      view: () =>
        topics.length === 0
          ? viewGuideTopics(all)
          : { language: 'en', blocks: chosen.flatMap((record) => viewGuide(record).blocks) },
    };
  },
});
