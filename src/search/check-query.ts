import { UsageError } from '../model/errors.ts';

/** Longer queries are refused at once: fuzzy search takes time with the length of the query. */
const LONGEST_QUERY = 200;

/** The query without space around it. Throws UsageError when nothing is left, or too much. */
export function checkQuery(query: string): string {
  const trimmed = query.trim();
  if (trimmed === '') throw new UsageError('the query is empty', 'Say what to look for, like: acu search cough');
  if ([...trimmed].length > LONGEST_QUERY) {
    throw new UsageError(`the query is longer than ${LONGEST_QUERY} characters`, 'Use a few words.');
  }
  return trimmed;
}
