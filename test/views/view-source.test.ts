import { describe, expect, test } from 'vitest';
import { sourceFacts, sourceInWords } from '../../src/views/source-facts.ts';
import { viewSource } from '../../src/views/view-source.ts';
import { small, smallCorpus } from '../corpus/small-corpus.ts';
import { said, told } from './as-text.ts';

describe('viewSource', () => {
  test('says all that is recorded, and what is not', async () => {
    expect(await told(viewSource(small('source', 'needle-trial')))).toBe(
      [
        'needle-trial Needles for cough trial',
        '─'.repeat(200),
        'Year 2019',
        'In Journal of Needles',
        'DOI 10.1000/182',
        'PMID 12345',
        'URL https://example.org/trial',
        'Interest vendor',
        'Status current',
        'Read abstract, 2026-01-15',
        'Cited by point:BL13, protocol:lasting-cough',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['authors', 'student-book', /^Authors +A\. Author, B\. Author$/m],
    ['that nobody knows who gains', 'student-book', /^Interest +not recorded$/m],
    ['that it was withdrawn', 'stern-review', /^Status +withdrawn$/m],
    ['a note', 'stern-review', /^Note +Withdrawn for its figures\.$/m],
  ])('says %s', async (_title, id, line) => {
    expect(await told(viewSource(small('source', id)))).toMatch(line);
  });

  test.each([
    [0, 'nothing'],
    [12, Array.from({ length: 12 }, (_, i) => `point:LU${i}`).join(', ')],
    [15, `${Array.from({ length: 12 }, (_, i) => `point:LU${i}`).join(', ')} and 3 more`],
  ])('lists those that cite it, and counts the rest: %i', async (count, words) => {
    const cited_by = Array.from({ length: count }, (_, i) => `point:LU${i}`);
    const text = await told(viewSource({ ...small('source', 'book'), cited_by }));
    expect(text).toContain(`Cited by ${words}\n`);
  });
});

describe('sourceInWords', () => {
  test.each([
    ['book', 'A book. https://example.org/book. read as a table'],
    ['student-book', 'A. Author, B. Author 2011. Points for students. read in full'],
    [
      'needle-trial',
      '2019. Needles for cough. Journal of Needles. doi:10.1000/182. PMID 12345. abstract read. interest: vendor',
    ],
    ['stern-review', 'A stern review. read second-hand. WITHDRAWN'],
  ])('%s', (id, words) => {
    expect(sourceInWords(small('source', id))).toBe(words);
  });
});

test('sourceFacts says which sources are not in the data', () => {
  expect(said(sourceFacts(['book', 'nowhere'], smallCorpus))).toEqual([
    'book: A book. https://example.org/book. read as a table',
    'nowhere: unknown source',
  ]);
});
