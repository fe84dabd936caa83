import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { lookUp } from '../../src/cli/commands/look-up.ts';
import { SHORT_EXAMPLES } from '../../src/cli/help/show-help.ts';
import { argvOf } from '../command-lines.ts';
import { inTurns, type Outcome, runBuilt } from './run-built.ts';

const commands = await Promise.all(COMMANDS.map(({ load }) => load()));
const LINES = [
  ...new Set([...SHORT_EXAMPLES, ...[lookUp, ...commands].flatMap(({ examples }) => examples)].map(([line]) => line)),
];
const cwd = mkdtempSync(join(tmpdir(), 'acu-examples-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const writesFile = (line: string): boolean => / -o /.test(line);
/** Commands that exit 1 because they found something: what the example is meant to show. */
const finds = (line: string): boolean => /^acu (?:check|screen) /.test(line);
/** Counts that are said on stderr beside an answer. */
const REMARKS = /^acu: (?:\d+ files?, .*no finding|\d+ of \d+ points left out .*)\n$/;
const outcomes = new Map<string, Outcome>();

beforeAll(async () => {
  // A line that writes a file writes it where it harms nothing; the others name files of the repository.
  const done = await inTurns(LINES, (line) => runBuilt(argvOf(line), writesFile(line) ? { cwd } : {}));
  for (const [i, line] of LINES.entries()) outcomes.set(line, done[i] ?? { out: '', err: 'not run', exit: -1 });
}, 120_000);

describe('every example that the help shows works', () => {
  test.each(LINES)('%s', (line) => {
    const { out, err, exit } = outcomes.get(line) ?? {};
    expect(err?.replace(REMARKS, '')).toBe('');
    expect(finds(line) ? [0, 1] : [0]).toContain(exit);
    if (!/^acu lint data$/.test(line) && !writesFile(line)) expect(out).not.toBe('');
  });

  test('every example begins with acu and the name of its command', () => {
    const foreign = commands.flatMap(({ name, examples }) =>
      examples.filter(([line]) => !line.startsWith(`acu ${name}`)).map(([line]) => `${name}: ${line}`),
    );
    expect(foreign).toEqual([]);
  });
});
