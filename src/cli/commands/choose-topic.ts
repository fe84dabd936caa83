import { closest } from '../../model/closest.ts';
import { UsageError } from '../../model/errors.ts';

/** The topic that was asked for; a near one is suggested, never taken. */
export function chooseTopic<Topic extends string>(word: string, topics: readonly Topic[]): Topic {
  const known = topics.find((topic) => topic === word.trim().toLowerCase().replaceAll(' ', '-'));
  if (known !== undefined) return known;
  const near = closest(word, topics)[0];
  throw new UsageError(
    `no page on "${word}"`,
    `${near === undefined ? '' : `Did you mean ${near}? `}Topics: ${topics.join(', ')}`,
  );
}
