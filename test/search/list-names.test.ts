import { describe, expect, test } from 'vitest';
import { KIND_NAMES } from '../../src/model/kinds.ts';
import type { AnyRecord } from '../../src/model/records.ts';
import { listNames } from '../../src/search/list-names.ts';
import { listProse } from '../../src/search/list-prose.ts';
import { small, smallCorpus, smallRecords } from '../corpus/small-corpus.ts';

describe('listNames', () => {
  test('has the names of a point in every script', () => {
    expect(listNames(small('point', 'BL13')).map(({ field, text }) => `${field} ${text}`)).toEqual([
      'names.pinyin Fèishū',
      'names.hans 肺俞',
      'names.hant 肺俞',
      'names.english Lung Transport',
      'names.aliases Lung Shu',
      'names.aliases Fei-yu',
      'names.aliases Fei Iu',
      'names.aliases Lung Hollow',
      'names.japanese 肺兪',
      'names.japanese Haiyu',
      'names.korean 폐수',
      'names.korean Pyesu',
      'names.vietnamese Phế du',
    ]);
  });

  test('has a name for every record of every kind, and none that is empty', () => {
    for (const record of KIND_NAMES.flatMap((kind): readonly AnyRecord[] => smallRecords[kind])) {
      const names = listNames(record);
      expect(names).not.toEqual([]);
      for (const { text } of names) expect(text).not.toBe('');
    }
  });

  test.each([
    ['category', 'he-sea', ['He-sea points', 'he-sea', '合穴', 'hé xué']],
    ['pattern', 'lung-heat', ['Lung Heat', 'lung-heat', 'fèi rè', '肺热', 'heat in the Lung']],
    ['indication', 'cough', ['Cough', 'cough', 'tickle in the throat', 'tussis']],
    ['protocol', 'lasting-cough', ['Lasting cough', 'lasting-cough', 'chronic cough']],
    ['ear_point', 'ear-lung', ['Lung (ear)']],
    ['region', 'knee', ['Knee', 'knee']],
    ['source', 'book', ['A book', 'book']],
    ['guide', 'evidence', ['What is known', 'evidence']],
    ['patient_state', 'pregnant', ['Pregnant', 'pregnant', 'expecting']],
    ['crisis_word', 'stroke', ['stroke', 'droopy face']],
    ['safety', 'breathless-after-needling', ['breathless-after-needling']],
    ['fact', 'fact-1', ['fact-1']],
  ] as const)('a %s is called by its title first', (kind, id, names) => {
    expect(listNames(small(kind, id)).map(({ text }) => text)).toEqual(names);
  });
});

describe('listProse', () => {
  test.each([
    ['point', 'N-HN-54', 'unlisted-trouble'],
    ['meridian', 'LU', 'cough, fullness of the chest'],
    ['category', 'he-sea', 'The fifth of the five shu.'],
    ['pattern', 'lung-heat', 'clear heat'],
    ['protocol', 'lasting-cough', 'Nobody knows whether needles help.'],
    ['safety', 'breathless-after-needling', 'Breathless after needles in the chest or back: your emergency number.'],
    ['guide', 'evidence', 'Little is certain.'],
    ['fact', 'fact-1', 'Needles are thin.'],
  ] as const)('of a %s is what it is about', (kind, id, text) => {
    expect(listProse(small(kind, id), smallCorpus).map((piece) => piece.text)).toContain(text);
  });

  test('of a region is nothing', () => {
    expect(listProse(small('region', 'knee'), smallCorpus)).toEqual([]);
  });

  test('is cut where it is long', () => {
    const fact = { ...small('fact', 'fact-1'), text: 'word '.repeat(100) };
    expect(listProse(fact, smallCorpus)[0]?.text).toHaveLength(200);
  });
});
