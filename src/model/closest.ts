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

/** Damerau–Levenshtein in its restricted form (no part is edited twice); more than `limit` is only said to be more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(change, at(above, j) + 1, at(row, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = above;
    above = row;
  }
  return at(above, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
