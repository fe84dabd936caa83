import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Runs the built program and the whole suite on every supported major of Node; npm packages carry the binaries. */
const MAJORS = [20, 22, 24];

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'acu-nodes-'));
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
let failed = 0;

const run = (command: string, args: readonly string[], cwd: string, path?: string): boolean =>
  spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: path === undefined ? process.env : { ...process.env, PATH: `${path}:${process.env['PATH'] ?? ''}` },
  }).status === 0;

for (const major of MAJORS) {
  const prefix = join(folder, String(major));
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const install = ['install', '--no-save', '--ignore-scripts', '--prefix', prefix, `${name}@${major}`];
  if (!run('npm', install, root)) throw new Error(`Node ${major} could not be installed from ${name}`);
  const bin = join(prefix, 'node_modules', name, 'bin');
  const node = join(bin, 'node');
  process.stdout.write(`\n=== Node ${major}\n`);
  const answers = run(node, [join(root, 'dist', 'acu.cjs'), 'BL13', '--brief'], root, bin);
  const passes = run(node, [vitest, 'run'], root, bin);
  if (!answers || !passes) failed++;
}
process.stdout.write(`\n${MAJORS.length - failed} of ${MAJORS.length} Node majors pass\n`);
process.exitCode = failed === 0 ? 0 : 1;
