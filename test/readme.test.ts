import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runShell } from './built/run-built.ts';
import { readTranscript } from './transcripts/read-transcript.ts';
import { runStep } from './transcripts/run-step.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const ci = readFileSync(join(root, '.ci', 'run'), 'utf8');

/** Command lines of the `sh` blocks, without the remarks behind them. */
const lines = [...readme.matchAll(/^```sh\n(.*?)^```$/gms)]
  .flatMap((block) => (block[1] ?? '').split('\n'))
  .map((line) => line.replace(/\s+# .*$/, '').trim())
  .filter((line) => line !== '');

/** Programs that a machine need not have; their lines were run by hand where they are missing. */
const OTHERS = ['jq', 'fzf'];
const missing = new Set<string>();
for (const name of OTHERS) if ((await runShell(`command -v ${name}`)).exit !== 0) missing.add(name);

/** Where lines that write a file may write it. */
const cwd = mkdtempSync(join(tmpdir(), 'acu-readme-'));
afterAll(() => rmSync(cwd, { recursive: true }));

describe('every command of the README runs', () => {
  const own = lines.filter((line) => line.startsWith('acu '));
  const runnable = own.filter((line) => !OTHERS.some((name) => missing.has(name) && line.includes(`| ${name} `)));

  test.concurrent.each(runnable)('%s', async (line) => {
    const { out, err, exit } = await runShell(line, { cwd });
    expect(err.replace(/^acu: (?:--fields leaves|\d+ of \d+ points left out) .*\n/gm, '')).toBe('');
    // A check that finds what it looks for exits 1.
    expect(/^acu check /.test(line) ? [0, 1] : [0]).toContain(exit);
    if (!/ -o /.test(line)) expect(out).not.toBe('');
  });

  test('there are many of them', () => {
    expect(own.length).toBeGreaterThan(15);
    expect(runnable.length).toBeGreaterThan(12);
  });

  test.each(['npm ci', 'npm test'])('the set-up line "%s" is what CI runs', (command) => {
    expect(lines.join('\n')).toContain(command);
    expect(ci).toMatch(new RegExp(`^${command}\\b`, 'm'));
  });
});

describe('the README shows what the program prints', () => {
  const steps = readTranscript(readme).flatMap((part) => ('steps' in part ? part.steps : []));
  test.each(steps.map((step) => [step.command, step] as const))('$ %s', async (command, step) => {
    expect(await runStep(command)).toEqual(step);
  });

  test('a card stands near the top', () => {
    expect(steps[0]?.output).toContain('WHERE');
    expect(readme.indexOf('WHERE')).toBeLessThan(readme.indexOf('## Start'));
  });
});
