import { describe, expect, test } from 'vitest';
import { argvOf } from '../../command-lines.ts';
import { compiledData } from '../compiled-data.ts';
import { recordsOf, runFake, type Setup } from '../fake-io.ts';

const dataHome = compiledData();
const acu = (line: string, setup: Setup = {}) => runFake(argvOf(`acu ${line}`), { dataHome, ...setup });
const terminal = { columns: 80, rows: 40 };
const questions = (recordsOf(await acu('screen --list --json'))[0]?.['questions'] ?? []) as {
  id: string;
  urgency: string;
}[];
const lastId = questions.at(-1)?.id ?? '';

describe('acu screen', () => {
  test('has questions of every urgency, the most urgent first', () => {
    expect([...new Set(questions.map(({ urgency }) => urgency))]).toEqual(['emergency', 'same-day', 'doctor-first']);
  });

  test.each([
    ['screen --none', 0, 'NO FLAG NAMED'],
    [`screen --yes ${questions[0]?.id}`, 1, 'EMERGENCY'],
    [`screen --yes ${lastId}`, 1, 'DOCTOR FIRST'],
  ])('%s exits %i and says %s, and never that all is well', async (line, exit, verdict) => {
    const outcome = await acu(line);
    expect(outcome.exit).toBe(exit);
    expect(outcome.out).toContain(verdict);
    expect(outcome.out.trimEnd().split('\n').at(-1)).toBe('No flag named does not mean safe.');
  });

  test.each([
    ['screen', 'no terminal to ask on'],
    ['screen --yes moon', 'no question "moon"'],
    ['screen --yes moon --none', 'at once'],
    ['screen moon --none', 'no protocol "moon"'],
    ['screen --yes ""', 'names nothing'],
    ['screen --list --none', 'takes no answers'],
  ])('%s is a usage error: %s', async (line, message) => {
    const { err, exit } = await acu(line);
    expect(exit).toBe(2);
    expect(err).toContain(message);
  });

  test('asks on a terminal, once more where the answer is neither, and ends at the first emergency', async () => {
    const { out, err, exit } = await acu('screen low-back-pain', { terminal, typed: ['no', 'what', 'Y'] });
    expect(exit).toBe(1);
    expect(err.match(/yes or no \(y, n; Ctrl-D stops\)\?/g)).toHaveLength(3);
    const screens = err.split('stops)? ').flatMap((screen) => screen.split('\n'));
    expect(screens.filter((line) => line.length > 80)).toEqual([]);
    expect(out).toContain('Call your emergency number');
  });

  test('asked nobody what comes after that emergency', async () => {
    const typed = await acu('screen --json', { terminal, typed: ['no', 'yes'] });
    const [{ questions: said } = { questions: [] }] = recordsOf(typed) as { questions?: { answer: string | null }[] }[];
    expect(said?.slice(0, 3).map(({ answer }) => answer)).toEqual(['no', 'yes', null]);
  });

  test('--list answers no question, and concludes nothing', async () => {
    const [list] = recordsOf(await acu('screen --list --json'));
    expect(list?.['verdict']).toBe('not-asked');
    expect(new Set(((list?.['questions'] ?? []) as { answer: unknown }[]).map(({ answer }) => answer))).toEqual(
      new Set([null]),
    );
    expect((await acu('screen --list --format csv')).out).not.toMatch(/no-flag-named|\bno\b;/);
  });

  test('concludes nothing when the answers end too soon', async () => {
    const { out, exit } = await acu('screen', { terminal, typed: ['no'] });
    expect(exit).toBe(2);
    expect(out).toBe('');
  });

  test('asks the questions of a condition as well', async () => {
    const own = recordsOf(await acu('screen low-back-pain --list --json'))[0]?.['questions'] as { id: string }[];
    expect(own.filter(({ id }) => id.startsWith('low-back-pain-')).length).toBeGreaterThan(2);
  });
});
