import { SAFETY_TOPICS } from '../../model/vocabularies.ts';
import { viewSafetyTopic, viewSafetyTopics } from '../../views/safety/view-safety.ts';
import { command } from '../command.ts';
import { chooseTopic } from './choose-topic.ts';

export const safety = command({
  name: 'safety',
  summary: 'What can hurt: red flags, who should wait, adverse effects, aftercare, emergencies.',
  words: 'any',
  define: (program) => program.argument('[topic...]', SAFETY_TOPICS.join(', ')),
  examples: [
    ['acu safety', 'the pages'],
    ['acu safety red-flags', 'what to ask before any treatment'],
    ['acu safety adverse-effects --json', 'rates, for a script'],
  ],
  run: ({ operands, context }) => {
    const topics = operands.map((word) => chooseTopic(word, SAFETY_TOPICS));
    const all = context.corpus.all('safety');
    const records =
      topics.length === 0 ? all : topics.flatMap((topic) => all.filter((record) => record.topic === topic));
    return {
      value: records,
      shape: 'safety',
      view: () =>
        topics.length === 0
          ? viewSafetyTopics(SAFETY_TOPICS, all)
          : { language: 'en', blocks: topics.flatMap((topic) => viewSafetyTopic(topic, all).blocks) },
    };
  },
});
