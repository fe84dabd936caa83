/**
 * What an edit costs: never more than 1, and less where it is the likelier of two readings that nearly tie. Fingers
 * swap neighbours often and seldom hit a key that is not there.
 */
const SWAP = 0.86;
const CHANGE = 0.94;
const DROP = 0.94;
const EXTRA = 1;

/**
 * Damerau–Levenshtein distance from what was typed to a name, in its restricted form (a letter too many, dropped or
 * changed, neighbours swapped; no part is edited twice). At most the number of edits; more than `limit` is only said
 * to be more.
 */
export function editDistance(typed: string, name: string, limit: number): number {
  if (Math.abs(typed.length - name.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: name.length + 1 }, (_, j) => j * DROP);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i * EXTRA];
    for (let j = 1; j <= name.length; j++) {
      const change = at(above, j - 1) + (typed[i - 1] === name[j - 1] ? 0 : CHANGE);
      let cost = Math.min(change, at(above, j) + EXTRA, at(row, j - 1) + DROP);
      if (i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1])
        cost = Math.min(cost, at(before, j - 2) + SWAP);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = above;
    above = row;
  }
  return at(above, name.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
