import { describe, expect, test } from 'vitest';
import { referencesOf } from '../../src/lint/references.ts';
import type { Kind } from '../../src/model/kinds.ts';
import { changed, loadFixture } from './load-fixture.ts';

const sound = loadFixture('sound');
const none = { area: 'hand', label: 'sore spot', side: null, role: 'add', when: null, reason: null, technique: null };

const ROWS: [kind: Kind, id: string, changes: object, references: string[]][] = [
  [
    'point',
    'BL13',
    {
      categories: [{ id: 'confluent', of: 'TV', element: null, paired_with: 'PC6', number: null }],
      patterns: ['lung-heat'],
      combinations: [{ points: ['LU1'], name: null, for: null, sources: ['elbow-trial'] }],
      mix_ups: [{ code: 'BL42', text: 'outer line' }],
    },
    [
      'region upper-back',
      'category confluent',
      'point PC6',
      'indication cough',
      'indication wheezing',
      'indication dry-cough',
      'indication elbow-pain',
      'pattern lung-heat',
      'point LU1',
      'point BL42',
      'source standard-table',
      'source student-book',
      'source elbow-trial',
    ],
  ],
  [
    'meridian',
    'LU',
    { opening_point: 'LU7', coupled_point: 'KI6', crossing_points: ['LU2'], entry: 'LU1', exit: 'LU3' },
    ['point LU7', 'point KI6', 'point LU2', 'point LU1', 'point LU3', 'source standard-table', 'source student-book'],
  ],
  ['category', 'he-sea', {}, ['source student-book', 'point LU5']],
  ['region', 'chest', {}, ['source student-book']],
  ['indication', 'dry-cough', {}, ['indication cough']],
  ['pattern', 'lung-heat', { sources: ['elbow-trial'] }, ['source elbow-trial']],
  ['ear_point', 'shenmen', {}, []],
  ['safety', 'stop-on-breathlessness', {}, ['fact fact-1', 'source student-book']],
  ['crisis_word', 'stroke', {}, ['source student-book']],
  ['guide', 'evidence', {}, ['fact fact-1', 'source student-book', 'source elbow-trial']],
  ['fact', 'fact-1', {}, ['source student-book']],
  ['source', 'student-book', {}, []],
  [
    'protocol',
    'elbow-pain',
    { population: { text: null, requires: ['pregnant'] } },
    [
      'patient_state pregnant',
      'point LU5',
      'ear_point shenmen',
      'point BL13',
      'region elbow',
      'pattern lung-heat',
      'point LU10',
      'fact fact-1',
      'source elbow-trial',
      'source student-book',
    ],
  ],
];

describe('the records that a record names', () => {
  test.each(ROWS)('%s %s', (kind, id, changes, references) => {
    const [record] = changed(sound, kind, id, '', changes).records;
    const found = record ? [...referencesOf(record)].map((reference) => `${reference.kind} ${reference.id}`) : [];
    expect(new Set(found)).toEqual(new Set(references));
  });
});

test('ears and areas are named also among points to choose from', () => {
  const ear = { ear: 'point-zero', side: null, role: 'add', when: null, reason: null, technique: null, despite: [] };
  const points = [
    { choose: 1, from: [ear, { ...none, despite: [] }] },
    { ...none, area: 'head', despite: [] },
  ];
  const [record] = changed(sound, 'protocol', 'elbow-pain', 'prescriptions.0.points', points).records;
  const found = record ? [...referencesOf(record)].map((reference) => `${reference.kind} ${reference.id}`) : [];
  expect(found).toEqual(expect.arrayContaining(['ear_point point-zero', 'region hand', 'region head']));
});

test('a reference says where it stands', () => {
  const [record] = sound.records.filter(({ id }) => id === 'he-sea');
  const found = record ? [...referencesOf(record)].map(({ path }) => path.join('.')) : [];
  expect(found).toEqual(['variants.0.source', 'variants.0.members.0', 'sources.0']);
});
