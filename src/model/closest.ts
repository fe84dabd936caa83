import { editDistance } from './edit-distance.ts';

/** Longer words are cut: what is compared comes from a user, and the work grows with the product of the lengths. */
const MAX_LENGTH = 80;

/**
 * The candidates that `word` may be a misspelling of, nearest first, in their own order when equally near.
 * One edit (insert, drop, change or swap neighbours) is allowed for every three letters; case does not count.
 */
export function closest(word: string, candidates: Iterable<string>, max = 3): string[] {
  const wanted = fold(word);
  const limit = Math.floor(wanted.length / 3);
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const distance = editDistance(wanted, fold(candidate), limit);
    if (distance <= limit) near.push({ candidate, distance });
  }
  near.sort((a, b) => a.distance - b.distance);
  return near.slice(0, max).map(({ candidate }) => candidate);
}

function fold(word: string): string {
  return word.slice(0, MAX_LENGTH).normalize('NFKC').toLowerCase();
}
