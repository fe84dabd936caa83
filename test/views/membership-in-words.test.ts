import { expect, test } from 'vitest';
import type { Point } from '../../src/model/schema/point.ts';
import { membershipInWords } from '../../src/views/membership-in-words.ts';
import { smallCorpus } from '../corpus/small-corpus.ts';

const plain = { of: null, element: null, paired_with: null, number: null };

test.each([
  ['a class alone', { ...plain, id: 'four-seas' }, 'four-seas'],
  ['with the organ it belongs to', { ...plain, id: 'back-shu', of: 'LU' }, 'back-shu of the Lung'],
  ['with what no meridian is called', { ...plain, id: 'command', of: 'face and mouth' }, 'command of face and mouth'],
  ['with its element', { ...plain, id: 'he-sea', of: 'LU', element: 'water' }, 'he-sea of the Lung, water'],
  [
    'with its partner',
    { ...plain, id: 'confluent', of: 'TV', paired_with: 'PC6' },
    'confluent of the Thoroughfare Vessel with PC6',
  ],
  ['with its number', { ...plain, id: 'ghost', number: 3 }, 'ghost, 3'],
  ['of several channels', { ...plain, id: 'crossing', of: 'LU+SP+LR' }, 'crossing of LU SP LR'],
] satisfies [string, Point['categories'][number], string][])('%s', (_title, membership, words) => {
  expect(membershipInWords(membership, smallCorpus)).toBe(words);
});
