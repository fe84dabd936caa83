import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { readTranscript, type Step, writeTranscript } from './read-transcript.ts';
import { runStep } from './run-step.ts';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
const texts = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const stepsOf = (name: string): Step[] =>
  readTranscript(texts.get(name) ?? '').flatMap((part) => ('steps' in part ? part.steps : []));

describe('the program still prints what its transcripts show (npm run transcripts writes them anew)', () => {
  describe.each(files)('%s', (name) => {
    test.concurrent.each(stepsOf(name).map((step) => [step.command, step] as const))('$ %s', async (command, step) => {
      expect(await runStep(command)).toEqual(step);
    });
  });
});

describe('a transcript', () => {
  test.each(files)('%s is read and written without a loss', (name) => {
    const text = texts.get(name) ?? '';
    expect(writeTranscript(readTranscript(text))).toBe(text);
    expect(stepsOf(name)).not.toEqual([]);
    expect(text.startsWith('# ')).toBe(true);
  });

  test('together they show every command, or the list of its kind', () => {
    const stem = (name: string) => name.replace(/(?:ies|y|s)$/, '');
    const shown = new Set(files.flatMap(stepsOf).map(({ command }) => stem(/^acu (\S+)/.exec(command)?.[1] ?? '')));
    expect(COMMANDS.map(({ name }) => name).filter((name) => !shown.has(stem(name)))).toEqual([]);
  });

  test.each<[title: string, block: string, steps: Step[]]>([
    ['a command without output', '$ acu x\n', [{ command: 'acu x', output: '', exit: 0 }]],
    ['an exit code', '$ acu x\nno\n[exit 1]\n', [{ command: 'acu x', output: 'no\n', exit: 1 }]],
    ['an exit code without output', '$ acu x\n[exit 2]\n', [{ command: 'acu x', output: '', exit: 2 }]],
    ['a blank line in between', '$ acu x\na\n\nb\n', [{ command: 'acu x', output: 'a\n\nb\n', exit: 0 }]],
    [
      'two commands',
      '$ acu x\na\n$ acu y\n[exit 1]\n',
      [
        { command: 'acu x', output: 'a\n', exit: 0 },
        { command: 'acu y', output: '', exit: 1 },
      ],
    ],
  ])('may hold %s', (_title, block, steps) => {
    const text = `# Title\n\n\`\`\`console\n${block}\`\`\`\n\nend\n`;
    expect(readTranscript(text)).toEqual([{ prose: '# Title\n\n' }, { steps }, { prose: '\nend\n' }]);
    expect(writeTranscript(readTranscript(text))).toBe(text);
  });

  test.each(['```console\n$ acu x\n', '```console\nacu x\n```\n'])('that is broken is refused: %j', (text) => {
    expect(() => readTranscript(text)).toThrow('console block');
  });
});
