import { join } from 'node:path';
import { hashPlaces } from '../body/hash-places.ts';
import { formatDiagnostic } from '../load/format-diagnostic.ts';
import { readDataFiles } from '../load/read-data-files.ts';
import { isOf } from '../model/authored.ts';
import { writeFileAtomic } from '../store/write-file.ts';
import { deriveFigures, type PointPlace } from './figures/derive-figures.ts';

/** Derives the figures from the mesh in a folder and the points of `data`, and writes them to `data/body`. */
export function writeFigures(meshFolder: string, data: string): void {
  const points = readPlaces(join(data, 'points'));
  const { figures, spots } = deriveFigures(meshFolder, points, hashPlaces(points));
  const write = (file: string, text: string): void => writeFileAtomic(join(data, 'body', file), text, { force: true });
  write('figures.json', oneLineEach({ credit: figures.credit }, 'figures', figures.figures));
  write('spots.json', oneLineEach({ places: spots.places }, 'points', spots.points));
}

function readPlaces(folder: string): PointPlace[] {
  const { files, diagnostics } = readDataFiles(folder);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return files
    .flatMap((file) => file.records)
    .flatMap((record) =>
      isOf(record, 'point') ? [{ code: record.value.code, place: record.value.location.place }] : [],
    );
}

/** JSON with one entry a line, so that a change of one view or point reads as one. */
function oneLineEach(
  head: Record<string, string>,
  key: string,
  entries: readonly object[] | Record<string, object>,
): string {
  const isList = Array.isArray(entries);
  const lines = isList
    ? entries.map((entry) => JSON.stringify(entry))
    : Object.entries(entries).map(([name, entry]) => `${JSON.stringify(name)}:${JSON.stringify(entry)}`);
  const top = Object.entries(head).map(([name, text]) => `${JSON.stringify(name)}:${JSON.stringify(text)},`);
  return `{${top.join('\n')}\n${JSON.stringify(key)}:${isList ? '[' : '{'}\n${lines.join(',\n')}\n${isList ? ']' : '}'}}\n`;
}
