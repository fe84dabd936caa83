import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from '../../src/cli/page.ts';
import type { Settings } from '../../src/cli/settings.ts';
import { fakeIo } from './fake-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'acu-pager-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const shown = join(folder, 'shown');
const program = (name: string, script: string): string => {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
};
/** Keeps what it is given, then its arguments and LESS. */
const keeper = program('keeper', `cat > "${shown}"; echo "$@ LESS=$LESS" >> "${shown}"`);
const quitter = program('quitter', 'exec < /dev/null; exit 3');
const notExecutable = join(folder, 'plain');
writeFileSync(notExecutable, 'words');

const LONG = 'line\n'.repeat(50);
const HUGE = `${'x'.repeat(99)}\n`.repeat(5_000);
const terminal = { columns: 80, rows: 24 };
const settings = (pager: string | null, format: Settings['format'] = 'table') => ({ pager, format }) as Settings;

beforeEach(() => rmSync(shown, { force: true }));

describe('a text longer than the screen goes to the pager', () => {
  test('the pager gets all of it', async () => {
    expect(await page(LONG, settings(keeper), fakeIo({ terminal }))).toBe(true);
    expect(readFileSync(shown, 'utf8')).toBe(`${LONG} LESS=FRX\n`);
  });

  test('the pager gets its own options, without a shell', async () => {
    await page(LONG, settings(`${keeper} -s $(touch ${folder}/ran); rm`), fakeIo({ terminal }));
    expect(readFileSync(shown, 'utf8')).toContain(`-s $(touch ${folder}/ran); rm`);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  test("the user's LESS is kept", async () => {
    await page(LONG, settings(keeper), fakeIo({ terminal, env: { LESS: 'S', PATH: process.env['PATH'] } }));
    expect(readFileSync(shown, 'utf8')).toContain('LESS=S');
  });

  test('Markdown is paged as well', async () => {
    expect(await page(LONG, settings(keeper, 'markdown'), fakeIo({ terminal }))).toBe(true);
  });

  test('a pager that quits early is no error', async () => {
    expect(await page(HUGE, settings(quitter), fakeIo({ terminal }))).toBe(true);
  });
});

describe('otherwise it is printed', () => {
  type Row = [title: string, text: string, pager: string | null, terminal: typeof terminal | { columns: 80 } | null];
  test.each<Row>([
    ['in a pipe', LONG, keeper, null],
    ['on a terminal of unknown height', LONG, keeper, { columns: 80 }],
    ['when it fits on the screen', 'line\n'.repeat(20), keeper, terminal],
    ['with --no-pager', LONG, null, terminal],
    ['when the pager is empty', LONG, ' ', terminal],
    ['when the pager is cat', LONG, 'cat', terminal],
    ['when there is no such pager', LONG, join(folder, 'missing'), terminal],
    ['when the pager cannot be run', LONG, notExecutable, terminal],
  ])('%s', async (_title, text, pager, screen) => {
    expect(await page(text, settings(pager), fakeIo({ terminal: screen }))).toBe(false);
    expect(existsSync(shown)).toBe(false);
  });

  test.each(['json', 'ndjson', 'yaml', 'csv', 'tsv'] as const)('when it is for machines: %s', async (format) => {
    expect(await page(LONG, settings(keeper, format), fakeIo({ terminal }))).toBe(false);
  });
});
