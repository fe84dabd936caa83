/** Lines from spot to spot, as x and y in turn: a pair for each spot would cost a chart more than drawing it. */
export type FlatLine = readonly number[];

/** SVG path data of `M`, `L` and `Z` with absolute coordinates, as lines, scaled; a closed one ends where it began. */
export function readPath(data: string, across = 1, down = across): FlatLine[] {
  return data
    .split('M')
    .slice(1)
    .map((part) => {
      // Numbers of a path are written as those of JSON are, and JSON.parse is compiled before anything of ours.
      const line: number[] = JSON.parse(`[${part.replace('Z', '').replace(/[L ]/g, ',')}]`);
      for (let i = 0; i + 1 < line.length; i += 2) {
        line[i] = (line[i] ?? 0) * across;
        line[i + 1] = (line[i + 1] ?? 0) * down;
      }
      if (part.endsWith('Z')) line.push(line[0] ?? 0, line[1] ?? 0);
      return line;
    })
    .filter(({ length }) => length > 2);
}
