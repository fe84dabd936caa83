import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deriveRecords } from '../../src/load/derive-records.ts';
import { readDataFiles } from '../../src/load/read-data-files.ts';
import { FIELDS } from './compare-field.ts';
import { readTable } from './read-table.ts';

/**
 * How well the data agrees with public tables, field by field: `npm run fidelity -- FOLDER`, a `.tsv` a table in the
 * form of `read-table.ts`. The tables are other people's and are not in the repository. `--list` names every difference.
 */
const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder of the comparison tables: npm run fidelity -- FOLDER');
const { files } = readDataFiles(join(import.meta.dirname, '..', '..', 'data'));
const { point: records } = deriveRecords(
  files.flatMap((file) => file.records),
  'built-in',
);
const points = new Map(records.map((point) => [point.code, point]));

const lines = ['| table | field | points | same | stricter here | differs |', '|---|---|---|---|---|---|'];
const differences: string[] = [];
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .sort()) {
  const rows = readTable(readFileSync(join(folder, file), 'utf8'));
  for (const [field, compare] of Object.entries(FIELDS)) {
    const counts = { same: 0, stricter: 0, differs: 0 };
    for (const row of rows) {
      const [point, cell = ''] = [points.get(row.code), row[field]];
      if (point === undefined || cell === '') continue;
      const verdict = compare(cell, point);
      counts[verdict]++;
      if (verdict === 'differs') differences.push(`${row.code} ${field}: ${basename(file, '.tsv')} says "${cell}"`);
    }
    const read = counts.same + counts.stricter + counts.differs;
    if (read === 0) continue;
    const share = (n: number): string => `${n} (${((100 * n) / read).toFixed(1)} %)`;
    lines.push(
      `| ${basename(file, '.tsv')} | ${field} | ${read} | ${share(counts.same)} | ${counts.stricter} | ${counts.differs} |`,
    );
  }
}
process.stdout.write(`${lines.join('\n')}\n`);
if (flags.includes('--list')) process.stdout.write(`\n${differences.join('\n')}\n`);
