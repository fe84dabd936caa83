import type { Raster } from './load-raster.ts';

const MOST_COLOURS = 255;
/** Rows in one band. */
const BAND = 6;

/** Colours are told apart by the upper four bits of each channel: finer steps are not seen in a terminal. */
const binOf = (red: number, green: number, blue: number): number =>
  ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
const channelsOf = (bin: number): [number, number, number] => [
  (bin >> 8) * 17,
  ((bin >> 4) & 15) * 17,
  (bin & 15) * 17,
];

const distance = (a: number, b: number): number => {
  const [other, own] = [channelsOf(b), channelsOf(a)];
  return own.reduce((sum, value, i) => sum + (value - (other[i] ?? 0)) ** 2, 0);
};

/** Every pixel as the number of its colour, and the colours: the most frequent ones, and the nearest for the rest. */
function reduceColours({ width, height, pixels }: Raster): { colours: number[]; indexed: Uint8Array } {
  const bins = new Uint16Array(width * height);
  const counts = new Map<number, number>();
  for (let i = 0; i < bins.length; i++) {
    const bin = binOf(pixels[i * 4] ?? 0, pixels[i * 4 + 1] ?? 0, pixels[i * 4 + 2] ?? 0);
    bins[i] = bin;
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([bin]) => bin);
  const colours = byCount.slice(0, MOST_COLOURS);
  const number = new Map(colours.map((bin, i) => [bin, i]));
  for (const bin of byCount.slice(MOST_COLOURS)) {
    const nearest = colours.reduce(
      (best, colour, i) => (distance(bin, colour) < distance(bin, colours[best] ?? 0) ? i : best),
      0,
    );
    number.set(bin, nearest);
  }
  return { colours, indexed: Uint8Array.from(bins, (bin) => number.get(bin) ?? 0) };
}

/** A run of one sixel: its repetition is shorter from four on. */
const run = (bits: number, count: number): string => {
  const character = String.fromCharCode(63 + bits);
  return count > 3 ? `!${count}${character}` : character.repeat(count);
};

function bandLine(columns: Uint8Array): string {
  let line = '';
  for (let from = 0; from < columns.length; ) {
    let to = from + 1;
    while (to < columns.length && columns[to] === columns[from]) to++;
    if (to < columns.length || columns[from] !== 0) line += run(columns[from] ?? 0, to - from);
    from = to;
  }
  return line;
}

/** A picture as DEC sixels. */
export function encodeSixel(raster: Raster): string {
  const { width, height } = raster;
  const { colours, indexed } = reduceColours(raster);
  const percent = (value: number) => Math.round((value / 255) * 100);
  const palette = colours.map((bin, i) => `#${i};2;${channelsOf(bin).map(percent).join(';')}`).join('');
  const bands: string[] = [];
  for (let top = 0; top < height; top += BAND) {
    const lines = new Map<number, Uint8Array>();
    for (let y = top; y < Math.min(height, top + BAND); y++) {
      for (let x = 0; x < width; x++) {
        const colour = indexed[y * width + x] ?? 0;
        const line = lines.get(colour) ?? new Uint8Array(width);
        line[x] = (line[x] ?? 0) | (1 << (y - top));
        lines.set(colour, line);
      }
    }
    bands.push([...lines].map(([colour, line]) => `#${colour}${bandLine(line)}`).join('$'));
  }
  return `\u001bPq"1;1;${width};${height}${palette}${bands.join('-')}\u001b\\`;
}
