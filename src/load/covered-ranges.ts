export interface CoveredRanges {
  add(from: number, to: number): void;
  has(offset: number): boolean;
}

/** Stretches of a text. Those that touch the one before are joined to it, so that few are kept of many. */
export function coveredRanges(): CoveredRanges {
  const ranges: [from: number, to: number][] = [];
  return {
    add(from, to) {
      const last = ranges.at(-1);
      if (last === undefined || from > last[1]) ranges.push([from, to]);
      else ranges[ranges.length - 1] = [Math.min(last[0], from), Math.max(last[1], to)];
    },
    has: (offset) => ranges.some(([from, to]) => from <= offset && offset <= to),
  };
}
