import { describe, expect, test } from 'vitest';
import { lintFiles } from '../../src/lint/lint-files.ts';
import type { CorpusRule, FileRule, RecordRule, Rule } from '../../src/lint/rule.ts';
import { authoredFile, baseOf, changed, loadFixture } from './load-fixture.ts';

const sound = loadFixture('sound');
const crisis = (file: string, ...ids: string[]) => {
  const rows = ids.map((id) => `  - { id: ${id}, words: [a], text: b, urgency: none, sources: [student-book] }\n`);
  return authoredFile(`crisis_words:\n${rows.join('')}`, file);
};
const failing = new Error('no such key');

const everyRecord: RecordRule = {
  name: 'every-record',
  about: 'Every record is reported.',
  scope: 'record',
  kinds: ['crisis_word'],
  check: (record, _context, report) => report(record, ['words', 0], record.id),
};
const everyFile: FileRule = {
  name: 'every-file',
  about: 'Every file is reported.',
  scope: 'file',
  check: (file, _context, report) => report({ line: 2, col: 3 }, file.file),
};
const countIds: CorpusRule = {
  name: 'count-ids',
  about: 'The first record says which ids there are.',
  scope: 'corpus',
  check(files, context, report) {
    const first = files[0]?.records[0];
    const ids = context.all('crisis_word').map(({ id }) => id);
    if (first) report(first, [], `${ids.join(' ')}; ${context.get('crisis_word', 'stroke')?.text}`);
  },
};

describe('findings', () => {
  test('are sorted by file, line, column and rule', () => {
    const files = [crisis('b.yaml', 'x', 'y'), crisis('a.yaml', 'z')];
    const found = lintFiles(files, null, [everyRecord, everyFile, { ...everyFile, name: 'also-a-file' }]);
    expect(found.map(({ file, line, col, rule }) => `${file}:${line}:${col} ${rule}`)).toEqual([
      'a.yaml:2:3 also-a-file',
      'a.yaml:2:3 every-file',
      'a.yaml:2:22 every-record',
      'b.yaml:2:3 also-a-file',
      'b.yaml:2:3 every-file',
      'b.yaml:2:22 every-record',
      'b.yaml:3:22 every-record',
    ]);
  });

  test('name the path from the key of the file, and none for the file itself', () => {
    const found = lintFiles([crisis('a.yaml', 'x', 'y')], null, [everyRecord, everyFile]);
    expect(found.map(({ path, message }) => [path, message])).toEqual([
      ['', 'a.yaml'],
      ['crisis_words[0].words[0]', 'x'],
      ['crisis_words[1].words[0]', 'y'],
    ]);
  });

  test('are the same whatever the order of the files', () => {
    const files = ['depths-are-possible', 'figures-are-possible', 'pinyin-has-tone-marks'].map((name) =>
      loadFixture(name),
    );
    expect(lintFiles([...files].reverse(), baseOf(sound))).toEqual(lintFiles(files, baseOf(sound)));
  });

  test('are cut where they quote a long value', () => {
    const wordy: FileRule = {
      ...everyFile,
      check: (_file, _context, report) => report({ line: 1, col: 1 }, '😀'.repeat(500)),
    };
    const message = lintFiles([crisis('a.yaml', 'x')], null, [wordy])[0]?.message ?? '';
    expect([...message]).toHaveLength(401);
    expect(message.endsWith('😀…')).toBe(true);
  });

  test('come from the subject only, never from what it is laid over', () => {
    const base = baseOf(loadFixture('depths-are-possible'));
    expect(lintFiles([crisis('a.yaml', 'x')], base).map(({ rule }) => rule)).toEqual(['references-resolve']);
    expect(lintFiles([], base)).toEqual([]);
  });

  test('are none for records of other kinds than a rule asks for', () => {
    expect(lintFiles([changed(sound, 'fact', 'fact-1', 'text', 'Other.')], null, [everyRecord])).toEqual([]);
  });
});

describe('the corpus that rules see', () => {
  test('is the base with the records of the subject over it, each id once', () => {
    const subject = changed(sound, 'crisis_word', 'stroke', 'text', 'Mine.');
    const more = crisis('more.yaml', 'new');
    const [finding] = lintFiles([subject, more], baseOf(sound), [countIds]);
    expect(finding?.message).toBe('stroke new; Mine.');
  });

  test('may have no base', () => {
    const [finding] = lintFiles([crisis('a.yaml', 'x')], null, [countIds]);
    expect(finding?.message).toBe('x; undefined');
  });
});

describe('a rule that crashes', () => {
  const crash = () => {
    throw failing;
  };
  const rows: [scope: string, rule: Rule, at: string][] = [
    ['record', { ...everyRecord, check: crash }, 'a.yaml:3:5'],
    ['file', { ...everyFile, check: crash }, 'a.yaml:1:1'],
    ['corpus', { ...countIds, check: crash }, 'a.yaml:1:1'],
  ];

  test.each(rows)('over a %s is a finding that names it, and the other rules go on', (_scope, rule, at) => {
    const file = authoredFile(
      '# Two records.\ncrisis_words:\n  - { id: x, words: [a], text: b, urgency: none, sources: [] }',
      'a.yaml',
    );
    const found = lintFiles([file], null, [rule, { ...everyRecord, name: 'after' }]);
    const crashed = found.filter((finding) => finding.rule === rule.name);
    expect(crashed.map(({ file: name, line, col }) => `${name}:${line}:${col}`)).toEqual([at]);
    expect(crashed[0]?.message).toBe('the rule itself failed here: no such key; please report it');
    expect(found.map((finding) => finding.rule)).toContain('after');
  });

  test('with something that is no error says what it threw', () => {
    const odd: FileRule = {
      ...everyFile,
      check: () => {
        throw 'a word';
      },
    };
    expect(lintFiles([crisis('a.yaml', 'x')], null, [odd])[0]?.message).toContain('failed here: a word;');
  });
});
