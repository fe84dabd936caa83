import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What a command costs as a multiple of bare Node, in one run, the commands taking turns: milliseconds say more about
 * the machine than about the program. Output goes into a pipe, as in a script, but charts have all their colours, as on a
 * terminal. `--runs N` sets the number of rounds.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const acu = join(root, 'dist', 'acu.cjs');
const empty = join(mkdtempSync(join(tmpdir(), 'acu-bench-')), 'empty.cjs');
writeFileSync(empty, '');

const COMMANDS: readonly (readonly [name: string, args: readonly string[], target: number | null])[] = [
  ['bare node', [empty], null],
  ['acu BL13', [acu, 'BL13'], 1.25],
  ['acu 肺俞', [acu, '肺俞'], 1.25],
  ['acu BL13 --json', [acu, 'BL13', '--json'], 1.25],
  ['acu points', [acu, 'points'], null],
  ['acu search cough', [acu, 'search', 'cough'], null],
  ['acu chart BL13 LU7', [acu, 'chart', 'BL13', 'LU7'], 2],
  ['acu chart LU', [acu, 'chart', 'LU'], 2],
  ['acu chart ST', [acu, 'chart', 'ST'], 2],
  // The longest: five views of 67 points.
  ['acu chart BL', [acu, 'chart', 'BL'], 2],
  ['acu near BL13', [acu, 'near', 'BL13'], 2],
];

const at = process.argv.indexOf('--runs');
const rounds = at === -1 ? 40 : Number(process.argv[at + 1]);

const times = new Map<string, number[]>(COMMANDS.map(([name]) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, args] of COMMANDS) {
    const start = process.hrtime.bigint();
    const env = args.includes('chart') ? { ...process.env, FORCE_COLOR: '3' } : process.env;
    spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'], env });
    times.get(name)?.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}

const median = (name: string): number => {
  const sorted = [...(times.get(name) ?? [])].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
const bare = median('bare node');
const lines = COMMANDS.map(([name, , target]) => {
  const ratio = median(name) / bare;
  const verdict = target === null ? '' : ratio <= target ? `  within ${target}` : `  OVER ${target}`;
  return `${name.padEnd(18)} ${median(name).toFixed(1).padStart(7)} ms  ${ratio.toFixed(2)} x${verdict}`;
});
process.stdout.write(`Node ${process.versions.node}, median of ${rounds}\n${lines.join('\n')}\n`);
