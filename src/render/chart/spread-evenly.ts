/**
 * Moves positions apart, each as little as it can be, so that neighbours are `gap` apart and all lie from `low` to
 * `high`. They come in rising order and stay in it. Throws nothing: where there is no room for all, they overlap.
 */
export function spreadEvenly(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  // With i * gap taken off, "gap apart" is "not falling": pool what falls, and give each pool its mean.
  const means: number[] = [];
  const sizes: number[] = [];
  wanted.forEach((value, i) => {
    let mean = value - i * gap;
    let size = 1;
    while ((means.at(-1) ?? Number.NEGATIVE_INFINITY) > mean) {
      const [before, more] = [means.pop() ?? 0, sizes.pop() ?? 0];
      mean = (mean * size + before * more) / (size + more);
      size += more;
    }
    means.push(mean);
    sizes.push(size);
  });
  const highest = Math.max(low, high - (wanted.length - 1) * gap);
  const spread = means.flatMap((mean, pool) => Array<number>(sizes[pool] ?? 0).fill(mean));
  return spread.map((mean, i) => Math.min(highest, Math.max(low, mean)) + i * gap);
}
