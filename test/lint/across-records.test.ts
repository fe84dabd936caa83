import { describe, expect, test } from 'vitest';
import { lintFiles } from '../../src/lint/lint-files.ts';
import { exceptionsAreDeliberate } from '../../src/lint/rules/exceptions-are-deliberate.ts';
import { numbersRunWithoutGaps } from '../../src/lint/rules/numbers-run-without-gaps.ts';
import type { AuthoredFile } from '../../src/model/authored.ts';
import { baseOf, changed, loadFixture } from './load-fixture.ts';

const sound = loadFixture('sound');

describe('numbers run without gaps', () => {
  const channel = (code: string, complete: boolean) => changed(sound, 'meridian', 'LU', '', { code, complete });
  const point = (code: string, more: object = {}) => changed(sound, 'point', 'LU5', '', { code, ...more });
  const rows: [title: string, files: AuthoredFile[], messages: string[]][] = [
    [
      'a complete meridian begins with 1',
      [channel('HT', true), point('HT2')],
      ['no record holds the number before it, 1'],
    ],
    ['1 has nothing before it', [channel('HT', true), point('HT1')], []],
    ['an incomplete meridian may have gaps', [channel('HT', false), point('HT2'), point('HT9')], []],
    ['a group of extra points begins anywhere', [point('EX-HN5'), point('EX-HN6')], []],
    ['and has no gap', [point('EX-HN5'), point('EX-HN7')], ['no record holds the number before it, 6']],
    [
      'another code of a point fills a gap',
      [point('EX-HN2'), point('GV29', { same_as: ['EX-HN3'] }), point('EX-HN4')],
      [],
    ],
    ['points outside all lists have no row', [point('N-HN-20'), point('N-HN-54')], []],
  ];
  test.each(rows)('%s', (_title, files, messages) => {
    const found = lintFiles(files, null, [numbersRunWithoutGaps]);
    expect(found.map(({ message }) => message)).toEqual(messages);
  });
});

describe('exceptions are deliberate', () => {
  const caution = (kind: string, level: string, when: string[]) => ({
    ...{ kind, level, applies_to: ['needle'], when, text: 'T.', do: 'D.', depth_mm: null, basis: 'textbook' },
    sources: ['student-book'],
  });
  const exception = (kind: string) => ({ caution: kind, reason: 'R.', condition: 'C.', sources: ['student-book'] });
  const plan = (requires: string[], despite: object[]) =>
    changed(sound, 'protocol', 'elbow-pain', '', {
      population: { text: null, requires },
      prescriptions: [
        {
          ...Object(sound.records.find(({ kind }) => kind === 'protocol')?.value).prescriptions[0],
          points: [{ code: 'LU5', side: null, role: 'core', when: null, reason: null, technique: null, despite }],
        },
      ],
    });
  const struck = 'LU5 is AVOID bleeding here; leave it out, or say why under despite';

  test.each([
    ['a caution for others does not strike', caution('bleeding', 'avoid', ['child']), ['pregnant'], [], []],
    [
      'a caution for the patients of the protocol does',
      caution('bleeding', 'avoid', ['child']),
      ['child'],
      [],
      [struck],
    ],
    ['unless it is excepted', caution('bleeding', 'avoid', ['child']), ['child'], [exception('bleeding')], []],
    ['a caution of the lower level does not', caution('bleeding', 'caution', ['child']), ['child'], [], []],
    ['one for everybody is for the reader to weigh', caution('bleeding', 'avoid', []), ['child'], [], []],
    ['of several cautions one is excepted', caution('bleeding', 'caution', []), [], [exception('bleeding')], []],
  ])('%s', (_title, one, requires, despite, messages) => {
    const cautions = [caution('nerve', 'caution', []), one];
    const files = [changed(sound, 'point', 'LU5', 'cautions', cautions), plan(requires, despite)];
    const found = lintFiles(files, baseOf(sound), [exceptionsAreDeliberate]);
    expect(found.map(({ message }) => message)).toEqual(messages);
  });
});
