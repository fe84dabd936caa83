export type Row = Readonly<Record<string, string>> & { readonly code: string };

/** A comparison table: tab-separated, a header with `code` first, a point a line; an empty cell says nothing. */
export function readTable(text: string): Row[] {
  const [header = '', ...lines] = text.replace(/\r/g, '').trimEnd().split('\n');
  const titles = header.split('\t');
  if (titles[0] !== 'code') throw new Error('the first column of a comparison table is "code"');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('\t');
      return {
        ...Object.fromEntries(titles.map((title, i) => [title, (cells[i] ?? '').trim()])),
        code: cells[0] ?? '',
      };
    });
}
