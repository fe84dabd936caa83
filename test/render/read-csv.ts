/** Reads CSV by RFC 4180, with LF: what a careful reader on the other side of the pipe does. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(cell);
    if (text[end] === '\n') {
      rows.push(row);
      row = [];
    } else if (text[end] !== ',') {
      throw new Error(`neither a comma nor a line end at ${end}`);
    }
    at = end + 1;
    if (text[end] === ',' && at === text.length) throw new Error('the last line has no end');
  }
  return rows;
}

function plain(text: string, from: number): [cell: string, end: number] {
  const end = text.slice(from).search(/[,\n]/) + from;
  const cell = text.slice(from, end);
  if (cell.includes('"')) throw new Error(`a quote in a cell that has none at ${from}`);
  return [cell, end];
}

function quoted(text: string, from: number): [cell: string, end: number] {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else return [text.slice(from + 1, at).replaceAll('""', '"'), at + 1];
  }
  throw new Error(`a quote is not closed at ${from}`);
}
