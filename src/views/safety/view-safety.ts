import { type Document, document, fact, facts, span } from '../../model/document.ts';
import type { RecordOf } from '../../model/records.ts';
import type { SAFETY_TOPICS } from '../../model/vocabularies.ts';
import { DISCLAIMER } from '../disclaimer.ts';
import { safetyBlocks } from './safety-blocks.ts';

type Safety = RecordOf['safety'];
export type SafetyTopic = (typeof SAFETY_TOPICS)[number];

const TITLES: Readonly<Record<SafetyTopic, readonly [title: string, about: string]>> = {
  'red-flags': ['Red flags', 'what to ask before any treatment; each wants a doctor, not a needle'],
  contraindications: ['Contraindications', 'who is not treated, or not yet'],
  precautions: ['Precautions', 'who is treated with care, and what care'],
  pregnancy: ['Pregnancy', 'what tradition avoids, and what was found'],
  'adverse-effects': ['Adverse effects', 'how often, in whom, and how grave'],
  electro: ['Current through needles', 'who must not have it, and where it must not run'],
  aftercare: ['After a treatment', 'what to do, what to watch'],
  'when-to-call': ['When to call', 'whom, and how soon'],
  emergencies: ['Emergencies', 'during or after a treatment'],
};

export const viewSafetyTopic = (topic: SafetyTopic, records: readonly Safety[]): Document => {
  const [title, about] = TITLES[topic];
  return document([
    { type: 'title', text: [span('name', title)], aside: null, sub: about, ruled: true },
    ...safetyBlocks(records.filter((record) => record.topic === topic)),
    DISCLAIMER,
  ]);
};

/** The pages there are, with how much each holds. */
export const viewSafetyTopics = (topics: readonly SafetyTopic[], records: readonly Safety[]): Document =>
  document([
    {
      type: 'title',
      text: [span('name', 'Safety')],
      aside: null,
      sub: 'acu safety TOPIC prints a page; acu check CODE... --patient STATE checks points against a patient',
      ruled: true,
    },
    ...safetyBlocks(
      records.filter(({ topic, urgency }) => topic === 'emergencies' && urgency === 'emergency').slice(0, 3),
    ),
    facts(
      topics.map((topic) => {
        const count = records.filter((record) => record.topic === topic).length;
        return fact(topic, `${TITLES[topic][1]} (${count})`);
      }),
    ),
  ]);
