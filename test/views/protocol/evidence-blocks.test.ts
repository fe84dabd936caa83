import { describe, expect, test } from 'vitest';
import { document } from '../../../src/model/document.ts';
import type { Protocol } from '../../../src/model/schema/protocol.ts';
import { evidenceBlocks } from '../../../src/views/protocol/evidence-blocks.ts';
import { makeEvidence } from '../../corpus/make-records.ts';
import { small } from '../../corpus/small-corpus.ts';
import { blocksAsText, tablesOf } from '../as-text.ts';

const protocol = (given: Partial<Protocol>): Protocol => ({
  ...small('protocol', 'lasting-cough'),
  evidence: [],
  guidelines: [],
  unverified: [],
  ...given,
});
const evidenceText = (given: Partial<Protocol>) => blocksAsText(evidenceBlocks(protocol(given)), 200);
type PerHundred = NonNullable<Protocol['evidence'][number]['per_100']>;
const per: PerHundred = { acupuncture: null, sham: null, none: null, usual_care: null, active: null };
const tables = (...frequencies: Partial<PerHundred>[]) =>
  tablesOf(
    document(
      evidenceBlocks(
        protocol({ evidence: frequencies.map((given) => makeEvidence({ n: 1162, per_100: { ...per, ...given } })) }),
      ),
    ),
  );

describe('of 100 people', () => {
  test.each([
    ['sham and usual care', { acupuncture: 48, sham: 44, usual_care: 27 }, ['48', '44', '27']],
    ['no treatment, where usual care was not studied', { acupuncture: 48, none: 20 }, ['48', '', '20']],
    ['nobody', { acupuncture: 0, sham: 0, usual_care: 0 }, ['0', '0', '0']],
  ])('a table tells acupuncture from %s', (_title, given, cells) => {
    expect(tables(given)).toEqual([
      [
        ['of 100 people', 'acupuncture', 'sham', 'without'],
        ['needle-trial, 1,162 people: cough at night', ...cells],
      ],
    ]);
  });

  test('another treatment is not called "without"', () => {
    expect(tables({ acupuncture: 48, active: 50 }, { acupuncture: 30, sham: 20 })[0]).toEqual([
      ['of 100 people', 'acupuncture', 'sham', 'without', 'other treatment'],
      ['needle-trial, 1,162 people: cough at night', '48', '', '', '50'],
      ['needle-trial, 1,162 people: cough at night', '30', '20', '', ''],
    ]);
  });

  test('there is no table when nobody counted', () => {
    expect(tablesOf(document(evidenceBlocks(protocol({ evidence: [makeEvidence({})] }))))).toEqual([]);
  });
});

describe('a claim', () => {
  const effect = { measure: 'mean difference', value: -1.5, low: -2, high: -1, unit: 'points' };

  test.each([
    ['alone', {}, 'Fewer people coughed. [needle-trial]'],
    [
      'with its figure, its time and its size',
      { effect, timepoint: 'at 6 months', n: 40 },
      'Fewer people coughed. Mean difference -1.5 (-2 to -1) points, at 6 months, 40 people. [needle-trial]',
    ],
    [
      'with a figure without an interval',
      { effect: { ...effect, low: null, unit: null } },
      'Fewer people coughed. Mean difference -1.5. [needle-trial]',
    ],
    ['with what weakens it', { caveat: 'one small trial' }, 'Fewer people coughed. One small trial. [needle-trial]'],
    [
      'with how sure it is',
      { certainty: 'very-low' as const },
      'Fewer people coughed. Certainty: very-low. [needle-trial]',
    ],
    [
      'that was read second-hand',
      { verified: 'second-hand' as const },
      'Fewer people coughed. (Read second-hand) [needle-trial]',
    ],
    ['without a source', { sources: [] }, 'Fewer people coughed.'],
  ])('%s', async (_title, given, words) => {
    expect(await evidenceText({ evidence: [makeEvidence(given)] })).toBe(`EVIDENCE\n- ${words}\n`);
  });

  test('what is known by name only stands beside what was read', async () => {
    const text = await evidenceText({ evidence: [makeEvidence({})], unverified: ['A large trial of 2024.'] });
    expect(text).toMatch(/coughed\..*\n- Known by name, not read yet: A large trial of 2024\.\n$/);
  });
});

describe('guidelines', () => {
  const guideline = (position: Protocol['guidelines'][number]['position'], year: number | null = 2020) => ({
    body: position.toUpperCase(),
    year,
    position,
    text: 'It says so.',
    sources: ['stern-review'],
  });

  test('for and against stand on neighbouring lines, then who pays', async () => {
    const guidelines = (['not-covered', 'covers', 'against', 'consider', 'for'] as const).map((position) =>
      guideline(position),
    );
    const labels = (await evidenceText({ guidelines })).split('\n').map((line) => line.slice(0, 9).trim());
    expect(labels).toEqual(['FOR', 'CONSIDER', 'AGAINST', 'PAYS', 'NOT PAID', '']);
  });

  test.each([
    ['with its year', 2020, /^AGAINST +AGAINST 2020: It says so\. +\[stern-review\]$/m],
    ['without one', null, /^AGAINST +AGAINST: It says so\. +\[stern-review\]$/m],
  ])('one %s', async (_title, year, line) => {
    expect(await evidenceText({ guidelines: [guideline('against', year)] })).toMatch(line);
  });
});

test('a condition without any evidence says nothing here', async () => {
  expect(await evidenceText({})).toBe('');
});
