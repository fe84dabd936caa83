import type { Hit } from './schema/answers.ts';

/** What scores less was only found inside a text. */
const NAMED = 0.5;

/** Words that tell nothing of what is wrong. */
const NOISE = /^(?:acu)?points?$|^(?:the|an?|of|for)$/i;

const tellsMore = (query: string): boolean =>
  query.split(/\s+/).filter((word) => word !== '' && !NOISE.test(word)).length > 1;

/**
 * Whether a hit is an emergency that the query names. A single word that stands somewhere in its text (`mother`,
 * `tongue`) names none: it is listed, and raises no alarm. An alarm that is often false is soon not read.
 */
export const alarms = ({ urgency, score, query }: Pick<Hit, 'urgency' | 'score' | 'query'>): boolean =>
  urgency === 'emergency' && (score >= NAMED || tellsMore(query));
