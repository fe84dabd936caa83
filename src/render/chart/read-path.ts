export type Polyline = (readonly [x: number, y: number])[];

/** SVG path data of `M`, `L` and `Z` with absolute coordinates, as lines of points, scaled; a closed one ends where it began. */
export function readPath(data: string, scale = 1): Polyline[] {
  const lines: Polyline[] = [];
  let line: Polyline = [];
  for (const [, command = '', numbers = ''] of data.matchAll(/([MLZ])([^MLZ]*)/g)) {
    if (command === 'Z') {
      const [first] = line;
      if (first !== undefined) line.push(first);
      continue;
    }
    if (command === 'M') {
      line = [];
      lines.push(line);
    }
    const values = numbers.match(/-?[\d.]+/g)?.map(Number) ?? [];
    for (let i = 0; i + 1 < values.length; i += 2) line.push([(values[i] ?? 0) * scale, (values[i + 1] ?? 0) * scale]);
  }
  return lines.filter(({ length }) => length > 1);
}
