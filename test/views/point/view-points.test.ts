import { describe, expect, test } from 'vitest';
import { viewPointBrief } from '../../../src/views/point/view-point-brief.ts';
import { viewPointCard } from '../../../src/views/point/view-point-card.ts';
import { viewPointFull } from '../../../src/views/point/view-point-full.ts';
import { viewPointList } from '../../../src/views/point/view-point-list.ts';
import { makeCaution, makePoint } from '../../corpus/make-records.ts';
import { corpusWith, recordIn, small, smallCorpus, smallRecords } from '../../corpus/small-corpus.ts';
import { asText, tablesOf } from '../as-text.ts';

describe('viewPointBrief', () => {
  test.each([
    [
      'BL13',
      [
        'BL13  Fèishū  肺俞  Lung Transport                             Bladder, 13 of 67',
        'MIND     CAUTION pneumothorax',
        'WHERE    Level with T3, 1.5 cun lateral to the midline.',
        'NEEDLE   oblique, 0.5-0.8 cun                                         [textbook]',
      ],
    ],
    [
      'LU5',
      [
        'LU5  Chǐzé  尺泽 尺澤  Cubit Marsh                                 Lung, 5 of 11',
        'WHERE    On the elbow crease, beside the tendon.',
        'NEEDLE   oblique, 0.5-0.8 cun                                         [textbook]',
      ],
    ],
  ])('of %s is four lines at most', async (code, lines) => {
    expect(await asText(viewPointBrief(small('point', code), smallCorpus))).toBe(`${lines.join('\n')}\n`);
  });
});

describe('viewPointCard', () => {
  test('has what can hurt first, then place, technique, tradition and evidence', async () => {
    const text = await asText(viewPointCard(small('point', 'BL13'), smallCorpus));
    const order = [
      'BL13',
      'CAUTION',
      'WHERE',
      'FIND',
      'NEEDLE',
      'MOXA',
      'PRESS',
      'LIE',
      'TRADITIONAL USE',
      'TESTED',
      'LEVEL',
      'MIX-UPS',
      'Names',
      'Codes',
      'Sources',
      'Reference for',
    ];
    const at = order.map((label) => text.search(new RegExp(`^${label}`, 'm')));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at).not.toContain(-1);
  });

  test('is at most 40 lines of 80 columns, and says once what it is not', async () => {
    for (const point of smallRecords.point) {
      const text = await asText(viewPointCard(point, smallCorpus));
      expect(text.split('\n').length).toBeLessThanOrEqual(41);
      expect(text.match(/not medical advice/g)).toHaveLength(1);
    }
  });

  test('lists give way when there is much to mind, cautions do not', async () => {
    const cautions = ['nerve', 'artery', 'joint'].map((kind) =>
      makeCaution({ kind: kind as 'nerve', level: 'caution', text: `${kind} ${'word '.repeat(110)}`.trim() }),
    );
    const actions = ['a', 'b', 'c', 'd', 'e'];
    const corpus = corpusWith({
      point: [makePoint({ code: 'LU5', cautions, actions }), makePoint({ code: 'LU6', actions })],
    });
    const [crowded, roomy] = await Promise.all(
      ['LU5', 'LU6'].map((code) => asText(viewPointCard(recordIn(corpus, 'point', code), corpus))),
    );
    expect(crowded).toMatch(/^Does +a · 4 more$|^Does +a · b · 3 more$/m);
    expect(crowded?.match(/\bword\b/g)).toHaveLength(330);
    expect(roomy).toMatch(/^Does +a · b · c · d · e$/m);
  });
});

describe('viewPointFull', () => {
  test('cuts nothing, and says what each section rests on and how each source was read', async () => {
    const text = await asText(viewPointFull(small('point', 'BL13'), smallCorpus), 120);
    for (const words of [
      'cools the blood · calms',
      'Lung Hollow',
      'CAUTION  Pneumothorax (needle, electro):',
      'COMBINATIONS (tradition)',
      'beneath',
      'The name says what it moves.',
      'WHAT IT RESTS ON',
      'A. Author, B. Author 2011. Points for students. read in full',
      'A stern review. read second-hand. WITHDRAWN',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/\d more/);
  });

  test('a source that is not in the data is called unknown', async () => {
    const point = makePoint({
      code: 'LU5',
      cautions: [makeCaution({ kind: 'nerve', level: 'caution', sources: ['nowhere'] })],
    });
    const corpus = corpusWith({ point: [point] });
    expect(await asText(viewPointFull(recordIn(corpus, 'point', 'LU5'), corpus))).toMatch(/nowhere +unknown source/);
  });
});

describe('viewPointList', () => {
  test('has a row a point, with every caution', () => {
    const [rows] = tablesOf(viewPointList(smallRecords.point, smallCorpus));
    expect(rows?.[0]).toEqual(['code', 'pinyin', 'han', 'english', 'region', 'mind']);
    expect(rows?.map(([code]) => code).slice(1)).toEqual(['LU5', 'LI4', 'ST17', 'BL13', 'BL42', 'GV29', 'N-HN-54']);
    expect(rows?.[2]).toEqual(['LI4', 'Hégǔ', '合谷', 'Joining Valley', 'hand', 'AVOID pregnancy · CAUTION artery']);
    expect(rows?.[7]?.[4]).toBe('nape');
  });

  test('says what a filter ranked by', () => {
    const [rows] = tablesOf(
      viewPointList([small('point', 'LU5'), small('point', 'BL13')], smallCorpus, {
        covers: new Map([['LU5', 'cough']]),
      }),
    );
    expect(rows?.map((row) => row[5])).toEqual(['for', 'cough', '']);
  });
});
