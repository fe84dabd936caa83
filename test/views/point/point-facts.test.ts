import { describe, expect, test } from 'vitest';
import { plainOf } from '../../../src/render/text/lay-inline.ts';
import { cautionAlerts } from '../../../src/views/point/caution-alerts.ts';
import { cautionSummary } from '../../../src/views/point/caution-summary.ts';
import { citedSources } from '../../../src/views/point/cited-sources.ts';
import { locationFacts } from '../../../src/views/point/location-facts.ts';
import { nameFacts } from '../../../src/views/point/name-facts.ts';
import { neighbourFacts } from '../../../src/views/point/neighbour-facts.ts';
import { pointTitle } from '../../../src/views/point/point-title.ts';
import { techniqueFacts } from '../../../src/views/point/technique-facts.ts';
import { testedFacts } from '../../../src/views/point/tested-facts.ts';
import { traditionBlocks } from '../../../src/views/point/tradition-blocks.ts';
import { makePoint, makePrescription, makeProtocol, makeUse } from '../../corpus/make-records.ts';
import { corpusWith, recordIn, small, smallCorpus } from '../../corpus/small-corpus.ts';
import { blocksAsText, said } from '../as-text.ts';

describe('pointTitle', () => {
  test.each([
    [
      'BL13',
      'BL13  Fèishū  肺俞  Lung Transport',
      'Bladder, 13 of 67',
      'upper back · both sides · back-shu of the Lung',
    ],
    ['LU5', 'LU5  Chǐzé  尺泽 尺澤  Cubit Marsh', 'Lung, 5 of 11', 'elbow · both sides · he-sea of the Lung, water'],
    ['GV29', 'GV29  Yìntáng  印堂  Hall of Impression', 'GV, 29', 'head · midline · also EX-HN3, GV24+'],
    ['N-HN-54', 'N-HN-54  Ānmián  安眠  Quiet Sleep', 'Extra point', 'nape · both sides'],
  ])('%s has its names, its place in the channel and its classes', (code, text, aside, sub) => {
    const title = pointTitle(small('point', code), smallCorpus);
    expect({ text: plainOf(title.text), aside: title.aside, sub: title.sub }).toEqual({ text, aside, sub });
  });

  test('a point that was added to a channel later is not one of its count', () => {
    const corpus = corpusWith({ point: [makePoint({ code: 'LU12', meridian: 'LU', number: 12 })] });
    expect(pointTitle(recordIn(corpus, 'point', 'LU12'), corpus).aside).toBe('Lung, 12');
  });
});

describe('cautionAlerts', () => {
  const said = (code: string, whole = false) =>
    cautionAlerts(small('point', code).cautions, { whole }).map(({ level, text }) => `${level}: ${plainOf(text)}`);

  test('AVOID comes before CAUTION, each with what to do and its source', () => {
    expect(said('ST17')).toEqual([
      'avoid: Needling: Mind the needling. Keep away from it. [student-book]',
      'caution: Abdominal organ: Mind the abdominal-organ. Keep away from it. [student-book]',
      'caution: Great vessel: Mind the great-vessel. Keep away from it. [student-book]',
    ]);
  });

  test.each([
    ['a measured depth', 'BL13', / Measured: 19\.5 mm, thin adults \[needle-trial\]\. \[student-book\]$/],
    ['whom it concerns', 'N-HN-54', /Applies to: thin, child\. /],
    ['its basis where there is no source', 'BL42', /\[review\]$/],
  ])('says %s', (_title, code, words) => {
    expect(said(code)[0]).toMatch(words);
  });

  test('in full it says by what one can be hurt, and all sources', () => {
    expect(said('BL13', true)[0]).toMatch(
      /^caution: Pneumothorax \(needle, electro\): .* \[textbook; student-book; stern-review\]$/,
    );
  });
});

describe('cautionSummary', () => {
  test.each([
    ['ST17', 'AVOID needling · CAUTION abdominal organ, great vessel'],
    ['LI4', 'AVOID pregnancy · CAUTION artery'],
    ['BL13', 'CAUTION pneumothorax'],
    ['LU5', ''],
  ])('of %s is every kind once, AVOID first', (code, text) => {
    expect(plainOf(cautionSummary(small('point', code).cautions))).toBe(text);
  });
});

describe('locationFacts', () => {
  test.each([
    ['BL13', ['WHERE: Level with T3, 1.5 cun lateral to the midline. [book]', 'FIND: Count down from C7.']],
    [
      'GV29',
      [
        'WHERE: Midway between the inner ends of the eyebrows. [book]',
        'FIND: Between the eyebrows.',
        'OR: A little higher. [student-book]',
      ],
    ],
  ])('of %s say where, how to find it and where other books put it', (code, facts) => {
    expect(said(locationFacts(small('point', code)))).toEqual(facts);
  });
});

describe('techniqueFacts', () => {
  test.each([
    [
      'a range of depths',
      'BL13',
      ['NEEDLE: oblique, 0.5-0.8 cun [textbook]', 'MOXA: suitable', 'PRESS: Thumb pressure.', 'LIE: prone'],
    ],
    [
      'several methods, the basis once, and a note',
      'GV29',
      [
        'NEEDLE: transverse, downwards, 0.3-0.5 cun',
        ': prick, 0.1 cun; to bleed [textbook]',
        ': Pinch the skin.',
        'MOXA: caution. It is on the face.',
        'PRESS: Thumb pressure.',
        'LIE: prone',
      ],
    ],
    [
      'what is forbidden',
      'ST17',
      [
        'NEEDLE: forbidden [textbook]',
        ': A landmark only.',
        'MOXA: forbidden; a landmark only',
        'PRESS: forbidden. A landmark only.',
        'LIE: prone',
      ],
    ],
    [
      'advice without a method',
      'N-HN-54',
      ['NEEDLE: caution [textbook]', 'MOXA: caution. Near the hair.', 'PRESS: caution. Small circles.', 'LIE: prone'],
    ],
  ])('say %s', (_title, code, facts) => {
    expect(said(techniqueFacts(small('point', code)))).toEqual(facts);
  });

  test('no depth is printed for a needle that is forbidden', () => {
    const { needling, ...rest } = small('point', 'BL13');
    const [needle] = said(techniqueFacts({ ...rest, needling: { ...needling, advice: 'forbidden' } }));
    expect(needle).toBe('NEEDLE: forbidden [textbook]');
  });
});

describe('nameFacts', () => {
  test.each([
    [
      'names of every script, and equal codes together',
      'BL13',
      3,
      [
        'Names: Lung Shu, Fei-yu, Fei Iu · 폐수 Pyesu · 肺兪 Haiyu · Phế du',
        'Codes: old English UB13 · de nl Bl13 · fr es it ru V13',
      ],
    ],
    [
      'fewer aliases',
      'BL13',
      1,
      ['Names: Lung Shu · 폐수 Pyesu · 肺兪 Haiyu · Phế du', 'Codes: old English UB13 · de nl Bl13 · fr es it ru V13'],
    ],
    [
      'no names where there are no others',
      'GV29',
      3,
      ['Codes: old English pinyin DU29 · de LG29 · fr es it pt ru VG29'],
    ],
    ['no codes for a point without a channel', 'N-HN-54', 3, []],
  ])('have %s', (_title, code, aliases, facts) => {
    expect(said(nameFacts(small('point', code), { aliases }))).toEqual(facts);
  });
});

describe('neighbourFacts', () => {
  test.each([
    [
      'the level, from the midline outwards, and what it is taken for',
      'BL13',
      ['LEVEL: BL13 1.5 cun · BL42 3 cun', 'MIX-UPS: BL42 (same level, outer line)'],
    ],
    ['the level from the outer point', 'BL42', ['LEVEL: BL13 1.5 cun · BL42 3 cun']],
    ['nothing where no level is known', 'ST17', []],
    ['nothing on a limb', 'LU5', []],
  ])('say %s', (_title, code, facts) => {
    expect(said(neighbourFacts(small('point', code), { mixUps: 2, level: true }))).toEqual(facts);
  });

  test('a point on the midline says so', () => {
    const place = { frame: 'back' as const, level: 'T3' as const, up_cun: 0, lateral_cun: 0, line: null };
    const { location } = makePoint({ code: 'GV12' });
    const corpus = corpusWith({
      point: [makePoint({ code: 'GV12', location: { ...location, place: [place] } }), makePoint({ code: 'BL13' })],
    });
    expect(said(neighbourFacts(recordIn(corpus, 'point', 'GV12'), { mixUps: 2, level: true }))).toEqual([
      'LEVEL: GV12 midline · BL13 1.5 cun',
    ]);
  });
});

describe('testedFacts', () => {
  const inProtocols = (bases: readonly ('trial' | 'textbook')[][]) => {
    const point = makePoint({ code: 'LU5' });
    const protocol = bases.map((all, i) =>
      makeProtocol({
        id: `condition-${i + 1}`,
        prescriptions: all.map((basis, j) => makePrescription({ id: `p-${j}`, basis, points: [makeUse('LU5')] })),
      }),
    );
    return said(testedFacts(recordIn(corpusWith({ point: [point], protocol }), 'point', 'LU5')));
  };

  test.each([
    ['no protocol', [], ['TESTED: in no trial recorded here']],
    ['a trial', [['trial' as const]], ['TESTED: as part of condition-1']],
    [
      'a trial and a book',
      [['trial' as const], ['textbook' as const]],
      ['TESTED: as part of condition-1; named without a trial in condition-2'],
    ],
    [
      'a trial and a book of one condition',
      [['textbook' as const, 'trial' as const]],
      ['TESTED: as part of condition-1'],
    ],
    ['a book', [['textbook' as const]], ['TESTED: in no trial recorded here; named without a trial in condition-1']],
  ])('tell a trial from a mention: %s', (_title, bases, facts) => {
    expect(inProtocols(bases)).toEqual(facts);
  });
});

describe('testedFacts, where a card is full', () => {
  const protocol = [1, 2, 3, 4].map((n) =>
    makeProtocol({
      id: `condition-${n}`,
      prescriptions: [makePrescription({ id: 'p', basis: 'trial', points: [makeUse('LU5')] })],
    }),
  );
  const point = recordIn(corpusWith({ point: [makePoint({ code: 'LU5' })], protocol }), 'point', 'LU5');

  test.each([
    [4, 'as part of condition-1, condition-2, condition-3, condition-4'],
    [3, 'as part of condition-1, condition-2, condition-3, condition-4'],
    [2, 'as part of condition-1, condition-2 and 2 more'],
    [0, 'as part of 4 protocols'],
  ])('with room for %i', (most, words) => {
    expect(said(testedFacts(point, most))).toEqual([`TESTED: ${words}`]);
  });
});

describe('traditionBlocks', () => {
  const limits = { other: 4, actions: 3, patterns: 3, combinations: 2 };
  const tradition = (code: string, given = limits) =>
    blocksAsText(traditionBlocks(small('point', code), smallCorpus, given));

  test('stand under a heading that makes no claim, and mark what can be urgent', async () => {
    expect(await tradition('BL13')).toBe(
      [
        'TRADITIONAL USE (textbooks; not a claim that it works)',
        'For      cough · coughing blood!',
        'Also     wheezing!',
        'Does     descends Lung qi · clears Lung heat · opens the skin · 2 more',
        'Pattern  lung heat',
        'With     LU5 (shu-he) · LI4 + LU5 (cough) · LI4',
        '!        can be urgent: acu indication coughing-blood wheezing',
        '',
      ].join('\n'),
    );
  });

  test('what is most characteristic is never cut', async () => {
    expect(await tradition('BL13', { other: 0, actions: 0, patterns: 0, combinations: 0 })).toContain(
      'For      cough · coughing blood!',
    );
  });

  test.each([
    ['an indication that is not in the vocabulary', 'N-HN-54', /Also +unlisted-trouble\n/],
    ['nothing', 'ST17', /For +nothing characteristic\n/],
  ])('say %s', async (_title, code, words) => {
    expect(await tradition(code)).toMatch(words);
  });
});

test('citedSources names every source once, the one of the place first', () => {
  expect(citedSources(small('point', 'BL13'))).toEqual(['book', 'student-book', 'stern-review']);
});
