import { describe, expect, test } from 'vitest';
import { lintFiles } from '../../src/lint/lint-files.ts';
import type { Kind } from '../../src/model/kinds.ts';
import { baseOf, changed, loadFixture } from './load-fixture.ts';

type Row = [title: string, kind: Kind, id: string, path: string, to: unknown, findings: string[]];
const row = (title: string, kind: Kind, id: string, path: string, to: unknown, ...findings: string[]): Row => [
  ...([title, kind, id, path, to] as const),
  findings,
];

const caution = (kind: string, more: object = {}) => ({
  ...{ kind, level: 'caution', applies_to: ['needle'], when: [], text: 'Text.', do: 'Do.', depth_mm: null },
  ...{ basis: 'textbook', sources: ['student-book'], ...more },
});
const method = (name: string, min: number, max: number, note: string | null = null) => ({
  ...{ method: name, direction: null, depth_cun_min: min, depth_cun_max: max, note },
});
const shu = (id: string, of: string, element: string | null) => ({ id, of, element, paired_with: null, number: null });
const use = (code: string, despite: object[] = []) => ({
  ...{ code, side: null, role: 'core', when: null, reason: null, technique: null, despite },
});
const trunk = (level: string, up: number, lateral: number | null, line: string | null = null) => ({
  ...{ frame: 'back', level, up_cun: up, lateral_cun: lateral, line },
});
const provenance = (basis: string, sources: string[], agreement: string | null) => ({ basis, sources, agreement });

const evidence = (verified: string, sources: string[]) => ({
  ...{ claim: 'Fewer.', comparison: 'sham', outcome: 'pain', timepoint: null, n: null, effect: null, per_100: null },
  ...{ important: null, caveat: null, certainty: 'not-graded', verified, sources },
});
const extra = (code: string, number: number | null, standard: string) => ({
  ...{ code, meridian: null, number, standard, categories: [] },
});

const IDENTITY: Row[] = [
  row('a standard point may be missing while its meridian is incomplete', 'point', 'LU5', 'mix_ups', [
    { code: 'LU6', text: 'lower' },
  ]),
  row(
    'a standard point is not missing once its meridian is complete',
    'meridian',
    'LU',
    '',
    { complete: true, entry: 'LU5', exit: 'LU11' },
    'counts-are-the-standards complete: LU is marked complete, but its points end at 5, not at 11',
    'references-resolve exit: there is no point LU11',
  ),
  row('a point of an extra group may be missing while none is there', 'point', 'LU5', 'mix_ups', [
    { code: 'EX-LE5', text: 'the knee' },
  ]),
  row(
    'a code beyond the standard is never awaited',
    'point',
    'LU5',
    'mix_ups',
    [{ code: 'N-HN-54', text: 'behind the ear' }],
    'references-resolve mix_ups[0].code: there is no point N-HN-54',
  ),
  row(
    'a source of a nested statement must be there',
    'guide',
    'evidence',
    'statements.0.disputed_by',
    ['nobody'],
    'references-resolve statements[0].disputed_by[0]: there is no source nobody',
  ),
  row(
    'a document of a fact must be there',
    'fact',
    'fact-1',
    'documents',
    ['nothing'],
    'references-resolve documents[0]: there is no source nothing',
  ),
  row(
    'a patient state that a caution is limited to must be there',
    'region',
    'chest',
    'cautions.0.when',
    ['asleep'],
    'references-resolve cautions[0].when[0]: there is no patient_state asleep',
  ),
  row('another code of a point may be a code that no record has', 'point', 'GV29', 'same_as', ['EX-HN3', 'GV24+']),
];

const NUMBERS: Row[] = [
  row('a point of an extra group has its number', 'point', 'LU5', '', extra('EX-UE1', 1, 'who-1991-extra')),
  row(
    'and no other',
    'point',
    'LU5',
    '',
    extra('EX-UE1', null, 'who-1991-extra'),
    'code-agrees-with-meridian-and-number number: the number of EX-UE1 is 1',
  ),
  row(
    'an extra point has no meridian',
    'point',
    'LU5',
    '',
    { ...extra('EX-UE1', 1, 'who-1991-extra'), meridian: 'LU' },
    'code-agrees-with-meridian-and-number meridian: EX-UE1 belongs to no meridian',
  ),
  row('a point outside all lists needs no number', 'point', 'LU5', '', extra('N-UE-1', null, 'other')),
  row('a point outside all lists may have it', 'point', 'LU5', '', extra('N-UE-1', 1, 'other')),
  row(
    'a vessel that borrows its points counts none',
    'meridian',
    'LU',
    '',
    { code: 'BV', standard_count: 1, complete: false },
    'counts-are-the-standards standard_count: the standard gives BV 0 points',
  ),
  row('and is complete with none', 'meridian', 'LU', '', { code: 'BV', standard_count: 0, complete: true }),
  row(
    'GV29 is not counted among the points of the Governor Vessel',
    'meridian',
    'LU',
    '',
    { code: 'GV', standard_count: 28, complete: true },
    'counts-are-the-standards complete: GV is marked complete, but its points end at 0, not at 28',
  ),
];

const MIDLINE: Row[] = [
  row(
    'points of the Conception Vessel lie on the midline',
    'point',
    'GV29',
    '',
    { code: 'CV24', same_as: [], standard: 'who-2008', meridian: 'CV', number: 24, sides: 'both' },
    'midline-points-lie-on-the-midline sides: CV24 lies on the midline',
  ),
  row('an extra point may be a set on the midline and beside it', 'point', 'LU5', '', {
    ...extra('EX-UE1', 1, 'who-1991-extra'),
    sides: 'set',
  }),
];

const TEXTS: Row[] = [
  row('words of two scripts may stand in aliases', 'point', 'LU5', 'names.aliases', ['Chi-tse', '尺澤']),
  row('the iteration mark counts as Han', 'point', 'LU5', 'names.japanese.kanji', '尺々'),
  row('an apostrophe may part syllables', 'point', 'LU5', 'names.pinyin', "Cì'ài"),
  row(
    'a small first letter is no name',
    'point',
    'LU5',
    'names.pinyin',
    'chǐzé',
    'pinyin-has-tone-marks names.pinyin: "chǐzé" is not one word of pinyin letters with a capital first',
  ),
  row(
    'the name of a meridian has tone marks too',
    'meridian',
    'LU',
    'names.pinyin',
    'Fei Jing',
    'pinyin-has-tone-marks names.pinyin: "Fei Jing" has no tone marks',
  ),
  row(
    'a lost half of a character pair is hidden',
    'source',
    'student-book',
    'title',
    'Points\u202e',
    'text-is-nfc-and-clean title: the text holds U+202E, which nobody sees',
  ),
  row(
    'text ends without a space',
    'source',
    'student-book',
    'title',
    'Points ',
    'text-is-nfc-and-clean title: the text begins or ends with a space',
  ),
  row('sources keep the measures of their titles', 'source', 'student-book', 'title', 'Half a cun'),
  row('a range of cun needs no words', 'point', 'LU5', 'needling.note', 'Books give 0.5-1 cun; 10 cun is wrong.'),
];

const PLACES: Row[] = [
  row(
    'a foramen names its level by number',
    'point',
    'BL13',
    'location',
    place('2nd posterior sacral foramen, 1.5 cun.', trunk('S2', 0, 1.5)),
  ),
  row(
    'a rib space is named by number',
    'point',
    'BL13',
    'location',
    place('In the 3rd intercostal space, 1.5 cun.', trunk('ics3', 0, 1.5)),
  ),
  row(
    'a landmark may have several names',
    'point',
    'BL13',
    'location',
    place('At the navel, 1.5 cun.', trunk('umbilicus', 0, 1.5)),
  ),
  row(
    'a point midway between two others needs no number',
    'point',
    'BL13',
    'location',
    place('Midway: at the midpoint between T3 and the scapula.', trunk('T3', 0, 1.5)),
  ),
  row(
    'T1 is not named by T12',
    'point',
    'BL13',
    'location',
    place('Below T12, 1.5 cun.', trunk('T1', 0, 1.5)),
    'place-and-text-agree location.place[0].level: the text does not name T1',
  ),
  row(
    '1.5 cun is not said by 11.5 cun',
    'point',
    'BL13',
    'location',
    place('At T3, 11.5 cun.', trunk('T3', 0, 1.5)),
    'place-and-text-agree location.place[0].lateral_cun: the text does not say 1.5 cun',
  ),
  row(
    'a line stands for a distance',
    'point',
    'BL13',
    'location',
    place('At T3.', trunk('T3', 0, null, 'scapular-border')),
  ),
  row(
    'a place on the trunk has a distance or a line',
    'point',
    'BL13',
    'location',
    place('At T3.', trunk('T3', 0, null)),
    'place-and-text-agree location.place[0].line: neither a distance nor a line is given',
  ),
  row(
    'of a row of spots only the two ends are named',
    'point',
    'BL13',
    'location',
    place('From T1 to T4, 1.5 cun.', trunk('T1', 0, 1.5), trunk('T2', 0, 1.5), trunk('T4', 0, 1.5)),
  ),
  row(
    'of two spots each is named',
    'point',
    'BL13',
    'location',
    place('At T1, 1.5 cun.', trunk('T1', 0, 1.5), trunk('T2', 0, 1.5)),
    'place-and-text-agree location.place[1].level: the text does not name T2',
  ),
  row(
    'a limb may be counted from another point',
    'point',
    'LU5',
    'location',
    place('3 cun distal to LU4.', { frame: 'forearm', from: 'LU4', cun: -3, around_deg: 0 }),
  ),
  row(
    'the other point is named whole',
    'point',
    'LU5',
    'location',
    place('3 cun distal to LU11.', { frame: 'forearm', from: 'LU1', cun: -3, around_deg: 0 }),
    'place-and-text-agree location.place[0].from: the text does not name LU1',
  ),
  row(
    'weights of a hand sum to 1',
    'point',
    'LU5',
    'location',
    place('On the hand.', {
      frame: 'hand',
      joints: [
        ['wrist', 0.6],
        ['thumb-mcp', 0.3],
      ],
      aspect: 'palm',
    }),
    'frame-fits-region location.place[0].frame: elbow is not drawn on hand; use upperarm or forearm',
    'weights-sum-to-one location.place[0].joints: the weights sum to 0.9, not to 1',
  ),
  row(
    'thirds sum to 1',
    'point',
    'GV29',
    'location',
    place('There.', {
      frame: 'face',
      landmarks: [
        ['glabella', 0.33],
        ['pupil', 0.33],
        ['nose-root', 0.33],
      ],
    }),
  ),
];

function place(text: string, ...spots: object[]) {
  return { text, find: 'Feel.', alternatives: [], place: spots };
}

const SAFETY: Row[] = [
  row('a prick of 0.2 cun is possible', 'point', 'GV29', 'needling.methods', [method('prick', 0.1, 0.2)]),
  row(
    'a prick is not as shallow as a scratch',
    'point',
    'GV29',
    'needling.methods',
    [method('prick', 0.05, 0.1)],
    'depths-are-possible needling.methods[0].depth_cun_max: a prick is 0.1 to 0.2 cun deep, not 0.05 to 0.1',
  ),
  row('a needle through to another point may be long', 'point', 'LU5', 'needling.methods', [method('through', 1, 3)]),
  row(
    'a vital part beneath lowers the limit',
    'point',
    'LU5',
    '',
    {
      cautions: [caution('kidney')],
      needling: { advice: 'caution', methods: [method('oblique', 1, 1.5)], note: null },
    },
    'depths-are-possible needling.methods[0].depth_cun_max: 1.5 cun; what its region and cautions allow is 1.2',
  ),
  row('a caution that is not about needles does not', 'point', 'LU5', '', {
    cautions: [caution('kidney', { applies_to: ['electro'] })],
    needling: { advice: 'caution', methods: [method('oblique', 1, 1.5)], note: null },
  }),
  row(
    'a caution of pressure is repeated beside the pressure',
    'point',
    'LU5',
    'cautions',
    [caution('kidney', { applies_to: ['pressure'] })],
    'advice-and-cautions-agree acupressure.text: does not repeat the caution kidney, which applies to pressure',
  ),
  row(
    'the caution of a hazard covers the needle',
    'point',
    'BL13',
    'cautions.0.applies_to',
    ['electro'],
    'hazards-are-cautioned cautions: BL13 needs a caution pneumothorax that applies to needle (points from which textbooks and case reports say a needle can reach the lung)',
  ),
  row('caution in needling is not forbidden by AVOID', 'point', 'BL13', 'cautions.0.level', 'avoid'),
  row('what is avoided only in some patients may be suitable', 'point', 'LU5', 'cautions', [
    caution('bleeding', { level: 'avoid', when: ['pregnant'] }),
  ]),
  row('cautious advice is an echo of a caution', 'point', 'GV29', 'cautions', [
    caution('burn', { applies_to: ['moxa'] }),
  ]),
  row(
    'cautious advice is no echo of pregnancy',
    'point',
    'GV29',
    'cautions',
    [caution('pregnancy', { applies_to: ['moxa'] })],
    'advice-and-cautions-agree moxa.note: does not repeat the caution pregnancy, which applies to moxa',
  ),
  row(
    'moxa with caution says why',
    'point',
    'LU5',
    'moxa',
    { advice: 'caution', note: null },
    'forbidden-has-a-reason moxa.note: say why the advice for moxa is caution',
  ),
  row('a needle forbidden with a reason is sound', 'point', 'LU5', 'needling', {
    advice: 'forbidden',
    methods: [],
    note: 'It is never needled.',
  }),
];

const CLASSES: Row[] = [
  ...['yuan-source', 'luo-connecting', 'xi-cleft', 'front-mu', 'lower-he-sea'].map((id) =>
    row(
      `a ${id} belongs to a meridian`,
      'point',
      'BL13',
      'categories',
      [shu(id, 'Lung', null)],
      'categories-have-their-objects categories[0].of: "Lung" is not a meridian code',
      `references-resolve categories[0].id: there is no category ${id}`,
    ),
  ),
  row(
    'a confluent point belongs to a vessel',
    'point',
    'BL13',
    'categories',
    [{ id: 'confluent', of: 'Chong', element: null, paired_with: 'PC6', number: null }],
    'categories-have-their-objects categories[0].of: "Chong" is not a meridian code',
  ),
  row(
    'an extra point has no place among the five shu',
    'point',
    'LU5',
    '',
    { ...extra('EX-UE1', 1, 'who-1991-extra'), categories: [shu('he-sea', 'LU', 'water')] },
    'one-five-shu-place-a-point categories[0].id: an extra point has no five shu',
  ),
  row(
    'the he-sea of a channel belongs to it',
    'point',
    'LU5',
    'categories',
    [shu('he-sea', 'LI', 'water')],
    'one-five-shu-place-a-point categories[0].of: the he-sea LU5 belongs to LU',
  ),
  row('fifteen indications are not too many', 'point', 'LU5', 'indications.other', ['dry-cough', 'elbow-pain']),
  row(
    'a category without its object says which',
    'point',
    'BL13',
    'categories.0.of',
    null,
    'categories-have-their-objects categories[0].of: back-shu needs its of',
  ),
  row('a crossing names several channels', 'point', 'BL13', 'categories', [shu('crossing', 'LU+SP+YINHV', null)]),
];

const SOURCES: Row[] = [
  row('a section of textbooks may cite none', 'point', 'LU5', 'provenance.location', provenance('textbook', [], null)),
  row(
    'a section of a review cites it',
    'point',
    'LU5',
    'provenance.moxa',
    provenance('review', [], null),
    'statements-have-sources provenance.moxa.sources: the basis is review, but no source is named',
  ),
  row(
    'a guide has a source for each statement',
    'guide',
    'evidence',
    'statements.0.sources',
    [],
    'statements-have-sources statements[0].sources: a statement without a source; name what was opened',
  ),
  row(
    'a record has a source',
    'crisis_word',
    'stroke',
    'sources',
    [],
    'statements-have-sources sources: a statement without a source; name what was opened',
  ),
  row(
    'a measured depth has a source',
    'point',
    'BL13',
    'cautions.0.depth_mm',
    { value: 15, population: 'adults', sources: [] },
    'statements-have-sources cautions[0].depth_mm.sources: a statement without a source; name what was opened',
  ),
  row(
    'a meridian counts its tables too',
    'meridian',
    'LU',
    'provenance.clock.agreement',
    '2/2',
    'agreements-count-what-was-read provenance.clock.agreement: 2/2 counts 2 tables, but 1 are cited; cite them or say in notes which',
  ),
];

const PROTOCOLS: Row[] = [
  row('an interval may end at the value', 'protocol', 'elbow-pain', 'evidence.0.effect.high', -1.5),
  row('of 100 people all may be counted', 'protocol', 'elbow-pain', 'evidence.0.per_100.none', 100),
  row('no stop rule is no range', 'protocol', 'elbow-pain', 'stop_rule', null),
  row('a table is read in full when what it is cited for was', 'protocol', 'elbow-pain', 'evidence', [
    evidence('full', ['standard-table']),
  ]),
  row('evidence may claim less than was read', 'protocol', 'elbow-pain', 'evidence', [
    evidence('abstract', ['student-book']),
  ]),
  row('one source of several may be read further', 'protocol', 'elbow-pain', 'evidence', [
    evidence('full', ['elbow-trial', 'student-book']),
  ]),
  row('an exception for a point that is not written yet waits', 'protocol', 'elbow-pain', 'prescriptions.0.points', [
    use('LU9', [{ caution: 'artery', reason: 'R.', condition: 'C.', sources: ['student-book'] }]),
  ]),
  row('an exception for a caution of the point is sound', 'protocol', 'elbow-pain', 'prescriptions.0.points', [
    use('BL13', [{ caution: 'pneumothorax', reason: 'R.', condition: 'C.', sources: ['student-book'] }]),
  ]),
  row(
    'an exception without a caution is no exception',
    'protocol',
    'elbow-pain',
    'prescriptions.0.points',
    [use('LU5', [{ caution: 'pneumothorax', reason: 'R.', condition: 'C.', sources: ['student-book'] }])],
    'exceptions-are-deliberate prescriptions[0].points[0].despite[0]: LU5 has no caution pneumothorax',
  ),
  row(
    'an exception names its source',
    'protocol',
    'elbow-pain',
    'prescriptions.0.points',
    [use('BL13', [{ caution: 'pneumothorax', reason: 'R.', condition: 'C.', sources: [] }])],
    'statements-have-sources prescriptions[0].points[0].despite[0].sources: a statement without a source; name what was opened',
  ),
];

const sound = loadFixture('sound');

describe.each([
  ['identity', IDENTITY],
  ['numbers', NUMBERS],
  ['midline', MIDLINE],
  ['texts', TEXTS],
  ['places', PLACES],
  ['safety', SAFETY],
  ['classes', CLASSES],
  ['sources', SOURCES],
  ['protocols', PROTOCOLS],
] as const)('one change to a sound record: %s', (_group, rows) => {
  test.each(rows)('%s', (_title, kind, id, path, to, findings) => {
    const found = lintFiles([changed(sound, kind, id, path, to)], baseOf(sound));
    const texts = found.map(({ rule, path: at, message }) => `${rule} ${at.replace(/^\w+\[0\]\.?/, '')}: ${message}`);
    expect(texts.sort()).toEqual(findings);
  });
});
