/**
 * Moves positions apart, each as little as it can be, so that neighbours are `gap` apart and all lie from `low` to
 * `high`. They come in rising order and stay in it. Throws nothing: where there is no room for all, they overlap.
 */
export function spreadEvenly(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  // With i * gap taken off, "gap apart" is "not falling": pool what falls, and give each pool its mean.
  const pools: { sum: number; size: number }[] = [];
  wanted.forEach((value, i) => {
    pools.push({ sum: value - i * gap, size: 1 });
    for (let last = pools.length - 1; last > 0; last--) {
      const [before, pool] = [pools[last - 1], pools[last]];
      if (!before || !pool || before.sum / before.size <= pool.sum / pool.size) break;
      pools.splice(last - 1, 2, { sum: before.sum + pool.sum, size: before.size + pool.size });
    }
  });
  const highest = Math.max(low, high - (wanted.length - 1) * gap);
  const means = pools.flatMap(({ sum, size }) => Array<number>(size).fill(sum / size));
  return means.map((mean, i) => Math.min(highest, Math.max(low, mean)) + i * gap);
}
