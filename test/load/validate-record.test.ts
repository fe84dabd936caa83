import { describe, expect, test } from 'vitest';
import { validateRecord } from '../../src/load/validate-record.ts';
import { formatPath } from '../../src/model/format-path.ts';
import type { Kind } from '../../src/model/kinds.ts';
import { samplePoint } from './sample-point.ts';

/** The sample with one change; `undefined` takes a key out. */
function changed(path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(samplePoint));
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let parent = copy;
  for (const step of steps) parent = Reflect.get(Object(parent), step);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return copy;
}

const problems = (kind: Kind, value: unknown): string[] =>
  validateRecord(kind, value).problems.map(({ rule, path, message }) => `${rule} ${formatPath(path)}: ${message}`);
const problemsOf = (path: string, value: unknown) => problems('point', changed(path, value));

const LIMB_WORDS =
  'acromion, axillary-fold-anterior, axillary-fold-posterior, elbow-crease, lateral-epicondyle, medial-epicondyle, olecranon, wrist-crease, wrist-dorsal-crease, radial-styloid, ulnar-head, greater-trochanter, pubis, gluteal-fold, patella-base, patella-apex, popliteal-crease, tibial-condyle-medial, fibular-head, lateral-malleolus, medial-malleolus';
const FRAMES = 'front, back, side, trunk, upperarm, forearm, thigh, shank, head, face, ear, hand, foot, mouth, nose';

describe('a valid record', () => {
  test('comes back as it is, without a problem', () => {
    expect(validateRecord('point', samplePoint)).toEqual({ value: samplePoint, problems: [] });
  });
});

describe('a key', () => {
  test.each<[string, string, unknown, string[]]>([
    [
      'that is missing and may be null',
      'notes',
      undefined,
      ['schema notes: missing; write null if it is not recorded'],
    ],
    [
      'that is missing and may be empty',
      'actions',
      undefined,
      ['schema actions: missing; write [] if it is known to be none'],
    ],
    ['that is missing and has its words', 'sides', undefined, ['schema sides: missing; one of both, midline, set']],
    ['that is missing and holds others', 'moxa', undefined, ['schema moxa: missing; a mapping with advice, note']],
    ['that is missing and must say something', 'names.english', undefined, ['schema names.english: missing']],
    [
      'that is missing inside a list',
      'needling.methods.0.depth_cun_min',
      undefined,
      ['schema needling.methods[0].depth_cun_min: missing'],
    ],
    [
      'that tells spots apart and is missing',
      'location.place.0.frame',
      undefined,
      [`schema location.place[0].frame: missing; one of ${FRAMES}`],
    ],
    [
      'that is unknown, near a known one',
      'cautions.0.levle',
      'x',
      ['unknown-key cautions[0].levle: unknown key; did you mean "level"?'],
    ],
    [
      'that is unknown, far from all',
      'moxa.zzzzzz',
      1,
      ['unknown-key moxa.zzzzzz: unknown key; known here: advice, note'],
    ],
    [
      'that lacks the space after its colon',
      'moxa.note:none',
      null,
      ['unknown-key moxa["note:none"]: unknown key; a space is missing after the colon'],
    ],
    ['that acu derives', 'level_with', [], ['derived-key level_with: derived by acu; remove it']],
    [
      'that acu derives, nested',
      'names.pinyin_plain',
      'feishu',
      ['derived-key names.pinyin_plain: derived by acu; remove it'],
    ],
    ['that says the kind', 'kind', 'point', ['derived-key kind: derived by acu; remove it']],
  ])('%s', (_title, path, value, expected) => {
    expect(problemsOf(path, value)).toEqual(expected);
  });

  test('that is misspelt is one problem, not an unknown and a missing one', () => {
    const { indications, ...rest } = samplePoint;
    expect(problems('point', { ...rest, indicatons: indications })).toEqual([
      'unknown-key indicatons: unknown key; did you mean "indications"?',
    ]);
  });

  test('every one of several problems is told', () => {
    expect(problems('point', {})).toHaveLength(Object.keys(samplePoint).length);
  });
});

describe('a value', () => {
  test.each<[string, string, unknown, string[]]>([
    [
      'is a number where text is meant',
      'names.english',
      300000,
      ['schema names.english: must be text, but 300000 is read as a number; put it in quotes'],
    ],
    [
      'is a truth value where text is meant',
      'names.english',
      true,
      ['schema names.english: must be text, but true is read as a truth value; put it in quotes'],
    ],
    ['is null where text is needed', 'names.english', null, ['schema names.english: must be text, not null']],
    ['is a list where text is meant', 'names.english', [], ['schema names.english: must be text, not a list']],
    [
      'is text where a list is meant',
      'indications.main',
      'cough',
      ['schema indications.main: must be a list, not "cough"'],
    ],
    ['is a list where a mapping is meant', 'names', [], ['schema names: must be a mapping, not a list']],
    ['is text where a number is meant', 'number', '13', ['schema number: must be a number, not "13"']],
    ['has a fraction where it may not', 'number', 1.5, ['schema number: must be a whole number, not 1.5']],
    [
      'is too small',
      'needling.methods.0.depth_cun_min',
      -1,
      ['schema needling.methods[0].depth_cun_min: must be at least 0, not -1'],
    ],
    ['is too small by nothing', 'number', 0, ['schema number: must be more than 0, not 0']],
    ['is too large', 'location.place.0.up_cun', 31, ['schema location.place[0].up_cun: must be at most 30, not 31']],
    ['is an empty text', 'names.english', '', ['schema names.english: must not be empty']],
    ['is too long a text', 'notes', 'x'.repeat(2001), ['schema notes: must have at most 2000 characters, not 2001']],
    [
      'is an empty list where one entry is needed',
      'positions',
      [],
      ['schema positions: must have at least 1 entry, not 0'],
    ],
    [
      'is not one of the words, near one',
      'sides',
      'bth',
      ['schema sides: must be one of both, midline, set, not "bth"; did you mean "both"?'],
    ],
    [
      'is not one of the words, far from all',
      'sides',
      'left',
      ['schema sides: must be one of both, midline, set, not "left"'],
    ],
    [
      'is not one of many words: the list is cut, the nearest told',
      'location.place.0.level',
      'T33',
      [
        'schema location.place[0].level: must be one of C2, C3, C4, C5, C6, C7, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, L1, L2, L3, L4, L5, S1 … (64 in all), not "T33"; did you mean "T3"?',
      ],
    ],
    [
      'is a code in small letters',
      'code',
      'li4',
      ['schema code: must be a canonical point code, like "BL13" or "EX-HN5"; this is "li4"; did you mean "LI4"?'],
    ],
    [
      'is a code with a hyphen',
      'code',
      'LI-4',
      ['schema code: must be a canonical point code, like "BL13" or "EX-HN5"; this is "LI-4"; did you mean "LI4"?'],
    ],
    [
      'is a code with a hyphen from a book',
      'code',
      'LI\u20104',
      [
        'schema code: must be a canonical point code, like "BL13" or "EX-HN5"; this is "LI‐4", with U+2010 in it; did you mean "LI4"?',
      ],
    ],
    [
      'is a code in full width',
      'code',
      'ＬＩ４',
      [
        'schema code: must be a canonical point code, like "BL13" or "EX-HN5"; this is "ＬＩ４", with U+FF2C in it; did you mean "LI4"?',
      ],
    ],
    [
      'is a code with a Cyrillic letter',
      'code',
      'ЅP6',
      ['schema code: must be a canonical point code, like "BL13" or "EX-HN5"; this is "ЅP6", with U+0405 in it'],
    ],
    [
      'is a name where an id is meant',
      'region',
      'Upper Back',
      [
        'schema region: must be a lower-case id with hyphens, like "low-back-pain"; this is "Upper Back"; did you mean "upper-back"?',
      ],
    ],
    [
      'has the wrong form',
      'provenance.names.agreement',
      '5 of 6',
      ['schema provenance.names.agreement: must be "tables that agree/tables read", like "5/6"; this is "5 of 6"'],
    ],
  ])('that %s', (_title, path, value, expected) => {
    expect(problemsOf(path, value)).toEqual(expected);
  });

  test('of a pattern without words of its own, shows the pattern', () => {
    expect(problems('source', { url: 'example.org' }).filter((line) => line.includes(' url'))).toEqual([
      'schema url: must match /^https?:\\/\\/\\S+$/; this is "example.org"',
    ]);
  });
});

describe('a spot of a place', () => {
  const limb = { frame: 'forearm', from: 'wrist-crease', cun: 1, around_deg: 0 };
  test.each<[string, unknown, string[]]>([
    [
      'in an unknown frame',
      { frame: 'bak' },
      [`schema location.place[0].frame: must be one of ${FRAMES}, not "bak"; did you mean "back"?`],
    ],
    ['that is no mapping', 'x', ['schema location.place[0]: must be a mapping, not "x"']],
    [
      'is told only about its own frame',
      { ...limb, around_deg: 300 },
      ['schema location.place[0].around_deg: must be at most 180, not 300'],
    ],
    [
      'from a landmark with a slip',
      { ...limb, from: 'wrst-crease' },
      [
        `schema location.place[0].from: must be a canonical point code, like "BL13" or "EX-HN5", or one of ${LIMB_WORDS}; this is "wrst-crease"; did you mean "wrist-crease"?`,
      ],
    ],
    [
      'from a point in small letters',
      { ...limb, from: 'st35' },
      [
        `schema location.place[0].from: must be a canonical point code, like "BL13" or "EX-HN5", or one of ${LIMB_WORDS}; this is "st35"; did you mean "ST35"?`,
      ],
    ],
    [
      'from a number',
      { ...limb, from: 5 },
      [
        `schema location.place[0].from: must be one of ${LIMB_WORDS}, not 5; or must be text, but 5 is read as a number; put it in quotes`,
      ],
    ],
    [
      'with a landmark but no weight',
      { frame: 'hand', joints: [['wrist']], aspect: 'palm' },
      ['schema location.place[0].joints[0]: must have at least 2 entries, not 1'],
    ],
    [
      'with a wrong landmark',
      { frame: 'face', landmarks: [['chinn', 1]] },
      [
        expect.stringMatching(
          /landmarks\[0\]\[0\]: must be a canonical point code, .+ or one of .+ \(44 in all\); this is "chinn"; did you mean "chin"\?$/,
        ),
      ],
    ],
  ])('%s', (_title, spot, expected) => {
    expect(problemsOf('location.place', [spot])).toEqual(expected);
  });
});

describe('a point of a prescription', () => {
  const use = { side: 'both', role: 'core', when: null, reason: null, technique: null, despite: [] };
  const pointProblems = (...points: unknown[]) =>
    problems('protocol', { prescriptions: [{ points }] }).flatMap((line) => {
      const own = /^(\S+) prescriptions\[0\]\.points(.*)$/.exec(line);
      return own === null ? [] : [`${own[1]} ${own[2]}`];
    });
  const HEADS = 'must be a mapping with one of the keys code, ear, area, choose, not_reported';

  test('of any of the five forms is valid', () => {
    const code = { code: 'BL13', ...use };
    const forms = [
      code,
      { ear: 'shenmen', ...use },
      { area: 'upper-back', label: 'sore spot', ...use },
      { choose: 1, from: [code, code] },
      { not_reported: true },
    ];
    expect(pointProblems(...forms)).toEqual([]);
  });

  test.each<[string, unknown, string[]]>([
    [
      'by code: only what is wrong with a code is told',
      { ...use, code: 'bl13' },
      [
        'schema [0].code: must be a canonical point code, like "BL13" or "EX-HN5"; this is "bl13"; did you mean "BL13"?',
      ],
    ],
    [
      'by ear point: a wrong word',
      { ...use, ear: 'shenmen', role: 'croe' },
      ['schema [0].role: must be one of core, add, alternative, not "croe"; did you mean "core"?'],
    ],
    ['by area, without its label', { ...use, area: 'upper-back' }, ['schema [0].label: missing']],
    [
      'with a key of another form',
      { ...use, code: 'BL13', label: 'x' },
      [expect.stringMatching(/^unknown-key \[0\]\.label: unknown key/)],
    ],
    [
      'with a slip in the key that says its form',
      { ...use, cod: 'BL13' },
      [`schema [0]: ${HEADS}; did you mean "code" by "cod"?`],
    ],
    ['of no form', { foo: 1 }, [`schema [0]: ${HEADS}`]],
    ['that is only a word', 'BL13', [`schema [0]: ${HEADS}, not "BL13"`]],
    ['that is null', null, [`schema [0]: ${HEADS}, not null`]],
    ['not reported: no', { not_reported: false }, ['schema [0].not_reported: must be true, not false']],
    [
      'a choice of one',
      { choose: 1, from: [{ ...use, code: 'BL13' }] },
      ['schema [0].from: must have at least 2 entries, not 1'],
    ],
    [
      'a choice with a wrong member',
      {
        choose: 1,
        from: [
          { ...use, code: 'BL13' },
          { ...use, ear: 'X' },
        ],
      },
      [
        'schema [0].from[1].ear: must be a lower-case id with hyphens, like "low-back-pain"; this is "X"; did you mean "x"?',
      ],
    ],
  ])('%s', (_title, point, expected) => {
    expect(pointProblems(point)).toEqual(expected);
  });
});
