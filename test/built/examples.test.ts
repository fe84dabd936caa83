import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { lookUp } from '../../src/cli/commands/look-up.ts';
import { SHORT_EXAMPLES } from '../../src/cli/help/show-help.ts';
import { argvOf } from '../command-lines.ts';
import { inTurns, type Outcome, runBuilt } from './run-built.ts';

const commands = await Promise.all(COMMANDS.map(({ load }) => load()));
const LINES = [
  ...new Set([...SHORT_EXAMPLES, ...[lookUp, ...commands].flatMap(({ examples }) => examples)].map(([line]) => line)),
];
const outcomes = new Map<string, Outcome>();

beforeAll(async () => {
  const done = await inTurns(LINES, (line) => runBuilt(argvOf(line)));
  for (const [i, line] of LINES.entries()) outcomes.set(line, done[i] ?? { out: '', err: 'not run', exit: -1 });
}, 120_000);

describe('every example that the help shows works', () => {
  test.each(LINES)('%s', (line) => {
    const { out, err, exit } = outcomes.get(line) ?? {};
    expect({ err: err?.replace(/^acu: \d+ files?, .*no finding\n$/, ''), exit }).toEqual({ err: '', exit: 0 });
    if (!/^acu lint data$/.test(line)) expect(out).not.toBe('');
  });

  test('every example begins with acu and the name of its command', () => {
    const foreign = commands.flatMap(({ name, examples }) =>
      examples.filter(([line]) => !line.startsWith(`acu ${name}`)).map(([line]) => `${name}: ${line}`),
    );
    expect(foreign).toEqual([]);
  });
});
