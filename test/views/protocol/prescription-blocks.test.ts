import { describe, expect, test } from 'vitest';
import { document } from '../../../src/model/document.ts';
import type { Prescription } from '../../../src/model/schema/protocol.ts';
import { prescriptionBlocks } from '../../../src/views/protocol/prescription-blocks.ts';
import { makeCaution, makeEar, makePoint, makePrescription, makeUse } from '../../corpus/make-records.ts';
import { corpusWith, smallCorpus, TRIAL_ARM } from '../../corpus/small-corpus.ts';
import { asText, tablesOf, told } from '../as-text.ts';

const [region] = smallCorpus.all('region');
if (region === undefined) throw new Error('the small corpus has no region');
const { kind: _kind, origin: _origin, points: _points, ...authoredRegion } = region;
const docOf = (prescription: Prescription, corpus = smallCorpus) => document(prescriptionBlocks(prescription, corpus));
const textOf = (given: Partial<Prescription>, width = 120) => asText(docOf(makePrescription(given)), width);
const rowsOf = (given: Partial<Prescription>) => tablesOf(docOf(makePrescription(given)))[0]?.slice(1);

describe('the table of points', () => {
  test('has a row for every way of naming a spot, and marks what is not from the source', () => {
    expect(tablesOf(docOf(TRIAL_ARM))).toEqual([
      [
        ['point', 'side', 'where', 'textbook needling*', 'mind'],
        ['BL13 Fèishū', 'both', 'T3, 1.5 cun lateral', '0.5-0.8 cun oblique', 'CAUTION pneumothorax'],
        ['LI4 Hégǔ', 'affected', 'hand, dorsum', '0.5-0.8 cun oblique', 'AVOID pregnancy · CAUTION artery'],
        ['LU9', 'both', 'not in the data yet', '', ''],
        ['ear: Lung (ear)', 'not reported', 'ear', '', ''],
        ['LU5 Chǐzé', 'both', 'elbow crease', '0.5-0.8 cun oblique', ''],
        ['most tender spot', 'not reported', 'Chest', '', 'AVOID heart · CAUTION pneumothorax'],
      ],
    ]);
  });

  test.each([
    ['points that are not reported', [{ not_reported: true as const }], [['not reported', '', '', '', '']]],
    [
      'a point that must not be needled',
      [makeUse('ST17')],
      [
        [
          'ST17 Rǔzhōng',
          'both',
          '4th intercostal space, mammillary',
          'forbidden',
          'AVOID needling · CAUTION abdominal organ, great vessel',
        ],
      ],
    ],
    [
      'a point without a method',
      [makeUse('N-HN-54')],
      [['N-HN-54 Ānmián', 'both', 'ear', 'caution', 'CAUTION brainstem']],
    ],
  ])('has %s', (_title, points, rows) => {
    expect(rowsOf({ points })).toEqual(rows);
  });

  test('no depth is printed for a point that is forbidden', () => {
    const { needling } = makePoint({ code: 'LU5' });
    const corpus = corpusWith({ point: [makePoint({ code: 'LU5', needling: { ...needling, advice: 'forbidden' } })] });
    expect(tablesOf(docOf(makePrescription({ points: [makeUse('LU5')] }), corpus))[0]?.[1]?.[3]).toBe('forbidden');
  });
});

describe('what is to be minded', () => {
  test('points of the ear have the cautions of their region, said once for all of them', async () => {
    const ear = { ...authoredRegion, id: 'ear', cautions: [makeCaution({ kind: 'infection', level: 'caution' })] };
    const doc = docOf(makePrescription({ points: [makeEar('lung'), makeEar('liver')] }), corpusWith({ region: [ear] }));
    expect(
      tablesOf(doc)[0]
        ?.slice(1)
        .map((row) => row[4]),
    ).toEqual(['CAUTION infection', 'CAUTION infection']);
    expect((await told(doc)).match(/ear lung, ear liver Infection: Mind the infection\. Keep away/g)).toHaveLength(1);
  });

  test.each([20, 40, 80, 120])('every caution of every spot is there in full at %i columns', async (width) => {
    const seen = (await asText(docOf(TRIAL_ARM), width)).replace(/\s+/g, '');
    for (const words of [
      'BL13 Pneumothorax: The lung lies beneath. Shallow and oblique, towards the spine.',
      'LI4 Pregnancy: Mind the pregnancy.',
      'LI4 Artery: Mind the artery.',
      'most tender spot Heart: The heart lies beneath.',
      'LI4, despite pregnancy: It was asked for. Only if: the obstetric team agrees.',
    ]) {
      expect(seen).toContain(words.replace(/\s+/g, ''));
    }
  });

  test('a deliberate exception is called so, and keeps its condition and its source', async () => {
    expect(await asText(docOf(TRIAL_ARM), 120)).toMatch(
      /^DELIBERATE +LI4, despite pregnancy: .* agrees\. +\[needle-trial\]$/m,
    );
  });
});

describe('how the points belong together', () => {
  test.each([
    ['a choice', TRIAL_ARM.points, /^Choose +1 of LU5, most tender spot$/m],
    ['what is added, and for what', TRIAL_ARM.points, /^Add +LI4 for fever · ear ear lung · most tender spot$/m],
    ['what stands in for others', [makeUse('LU5', { role: 'alternative', when: 'cold' })], /^Instead +LU5 for cold$/m],
    ['how one is needled', [makeUse('LU5', { technique: 'reducing' })], /^How +LU5 reducing$/m],
    ['that there were others', [makeUse('LU5'), { not_reported: true as const }], /^Others +not reported$/m],
    [
      'why each was chosen',
      TRIAL_ARM.points,
      /^Reason +\(tradition\) BL13 back-shu of the Lung · ear ear lung the Lung in the ear · most tender spot it hurts$/m,
    ],
  ])('says %s', async (_title, points, line) => {
    expect(await textOf({ points })).toMatch(line);
  });

  test('says nothing of it when all points are simply needled', async () => {
    expect(await textOf({ points: [makeUse('LU5')] })).not.toMatch(/^(?:Choose|Add|Instead|How|Others|Reason)/m);
  });
});

describe('the course', () => {
  test('what the source does not report is said to be so', async () => {
    const text = await textOf({});
    for (const label of [
      'Retained',
      'Sessions',
      'Schedule',
      'Depth',
      'Response',
      'Stimulus',
      'Needle',
      'Position',
      'Who',
    ]) {
      expect(text).toMatch(new RegExp(`^${label} +not reported$`, 'm'));
    }
  });

  test.each([
    ['a range', { retention_min_minutes: 20, retention_max_minutes: 30 }, /^Retained +20 to 30 minutes$/m],
    ['an exact number', { sessions_min: 6, sessions_max: 6 }, /^Sessions +6 sessions$/m],
    ['a lower bound', { sessions_min: 6 }, /^Sessions +6 sessions$/m],
    ['an upper bound', { sessions_max: 8 }, /^Sessions +up to 8 sessions$/m],
    [
      'a schedule',
      {
        schedule: [
          { per_week: 2, weeks: 3 },
          { per_week: 1, weeks: 4 },
        ],
      },
      /^Schedule +2 a week for 3 weeks, then 1 a week for 4 weeks$/m,
    ],
    ['a schedule with gaps', { schedule: [{ per_week: null, weeks: null }] }, /^Schedule +\? a week$/m],
    ['doubts about the row', { notes: 'A misprint.' }, /^Notes +A misprint\.$/m],
  ])('has %s', async (_title, given, line) => {
    expect(await textOf(given)).toMatch(line);
  });
});

test.each([
  ['trial', 'POINTS AS TESTED'],
  ['review', 'POINTS AS A REVIEW NAMES THEM'],
  ['guideline', 'POINTS AS A GUIDELINE NAMES THEM'],
  ['textbook', 'POINTS AS TEXTBOOKS NAME THEM'],
  ['standard', 'POINTS AS THE STANDARD NAMES THEM'],
  ['source-document', 'POINTS AS A SOURCE DOCUMENT NAMES THEM, WITHOUT A TRIAL'],
] as const)('only what was tested is said to be tested: %s', async (basis, heading) => {
  expect(await textOf({ basis })).toMatch(new RegExp(`^${heading} \\(Trial arm; needle-trial\\)\\n`));
});
