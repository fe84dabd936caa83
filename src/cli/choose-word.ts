import { closest } from '../model/closest.ts';
import { UsageError } from '../model/errors.ts';

const alike = (word: string): string => word.trim().toLowerCase().replaceAll(/[_ ]/g, '-');

/**
 * The one of a few words that was typed, whatever its case and its dashes. Throws a UsageError (2) that says what is
 * `unknown`, names the nearest, which is never taken, and lists all of them after `listed`.
 */
export function chooseWord<Word extends string>(
  value: string,
  words: readonly Word[],
  { unknown, listed }: { unknown: string; listed: string },
): Word {
  const known = words.find((word) => alike(word) === alike(value));
  if (known !== undefined) return known;
  const near = closest(value, words)[0];
  throw new UsageError(
    `${unknown} "${value}"`,
    `${near === undefined ? '' : `Did you mean ${near}? `}${listed}: ${words.join(', ')}`,
  );
}
