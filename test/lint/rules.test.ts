import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintFiles } from '../../src/lint/lint-files.ts';
import { RULES } from '../../src/lint/rules/index.ts';
import type { Diagnostic } from '../../src/model/authored.ts';
import { baseOf, loadFixture } from './load-fixture.ts';

/** What lint finds in the broken fixture of each rule: all of it is this rule's, and nothing is another's. */
const FINDINGS: Readonly<Record<string, readonly string[]>> = {
  'advice-and-cautions-agree': [
    '29:15: points[0].needling.advice: needling is called suitable beside AVOID artery',
    '33:37: points[0].moxa.note: does not repeat the caution pregnancy, which applies to moxa',
    '34:44: points[0].acupressure.text: does not repeat the caution pregnancy, which applies to pressure',
    '34:44: points[0].acupressure.text: does not repeat the caution artery, which applies to pressure',
  ],
  'agreements-count-what-was-read': [
    '50:74: points[0].provenance.categories.agreement: 2/1: at most as many tables agree as were read',
    '51:88: points[0].provenance.location.agreement: 4/5 counts 5 tables, but 2 are cited; cite them or say in notes which',
    '57:75: points[0].provenance.indications.agreement: 0/0: at most as many tables agree as were read',
  ],
  'bans-are-kept': [
    '28:15: points[0].needling.advice: textbooks forbid needling CV8',
    '96:21: points[1].moxa.advice: textbooks forbid moxa on LU8 or warn of it',
  ],
  'breastbone-is-needled-flat': [
    '30:21: points[0].needling.methods[0].method: CV17 is needled transverse only, not perpendicular',
  ],
  'categories-have-their-objects': [
    '22:65: points[0].categories[1].paired_with: confluent needs its paired_with',
    '23:29: points[0].categories[2].of: "LU+Spleen" is not a meridian code',
    '80:9: points[1].categories[1]: back-shu stands there twice',
    '80:42: points[1].categories[1].element: back-shu has no element',
  ],
  'code-agrees-with-meridian-and-number': [
    '5:15: points[0].standard: the standard of BL13 is who-2008',
    '6:15: points[0].meridian: BL13 belongs to BL',
    '7:13: points[0].number: the number of BL13 is 13',
  ],
  'comments-swallow-no-text': [
    '5:19: what follows "#" is a comment, no text; put comments on their own line, and text that holds " #" in quotes',
    '8:35: what follows "#" is a comment, no text; put comments on their own line, and text that holds " #" in quotes',
  ],
  'counts-are-the-standards': [
    '24:21: meridians[0].standard_count: the standard gives LU 11 points',
    '25:15: meridians[0].complete: LU is marked complete, but its points end at 6, not at 11',
  ],
  'depths-are-possible': [
    '31:62: points[0].needling.methods[0].depth_cun_min: a needle goes deeper than 0 cun; a prick 0.1',
    '31:80: points[0].needling.methods[0].depth_cun_max: 1.6 cun; what its region and cautions allow is 1.5',
    '32:80: points[0].needling.methods[1].depth_cun_max: a prick is 0.1 to 0.2 cun deep, not 0.1 to 0.5',
    '33:82: points[0].needling.methods[2].depth_cun_max: 3.5 cun; what its region and cautions allow is 3',
    '34:68: points[0].needling.methods[3].depth_cun_min: 1 cun is more than the maximum, 0.5',
    '90:95: points[1].needling.methods[0].depth_cun_max: 1.2 cun; what its region and cautions allow is 1',
  ],
  'exceptions-are-deliberate': [
    '112:13: protocols[0].prescriptions[0].points[0]: LU5 is AVOID pregnancy here; leave it out, or say why under despite',
    '122:27: protocols[0].prescriptions[0].points[2].from[0].despite[0]: BL13 has no caution eye',
  ],
  'figures-are-possible': [
    '23:60: protocols[0].evidence[0].effect.low: 4 is above the value, 3',
    '23:69: protocols[0].evidence[0].effect.high: 2 is below the value, 3',
    '24:33: protocols[0].evidence[0].per_100.acupuncture: 110 of 100 people is not possible',
    '24:44: protocols[0].evidence[0].per_100.sham: -1 of 100 people is not possible',
    '35:17: protocols[0].evidence[1].effect: an interval has two ends; give both or neither',
  ],
  'file-holds-what-its-name-says': [
    '3:5: points[0]: point LU5 is in the wrong file: points/BL.yaml holds points of BL only',
    '123:5: sources[0]: source student-book is in the wrong file: points/BL.yaml holds points of BL only',
  ],
  'forbidden-has-a-reason': [
    '31:9: points[0].needling.methods: needling is forbidden, so there is no method; list none',
    '32:13: points[0].needling.note: say why needling is forbidden',
    '33:38: points[0].moxa.note: say why the advice for moxa is forbidden',
    '86:16: points[1].needling.methods: needling is suitable, so at least one method says how',
  ],
  'frame-fits-region': ['27:20: points[0].location.place[0].frame: hand is not drawn on back; use hand'],
  'han-fields-hold-han': [
    '11:13: points[0].names.hans: "尺z" is not Chinese characters only',
    '15:26: points[0].names.japanese.kanji: "척沢" is not Chinese characters only',
    '16:25: points[0].names.korean.hangul: "しゃく" is not Hangul only',
    '68:13: points[1].names.hant: "肺俞" and "肺俞穴" are not the same name in two scripts',
  ],
  'hazards-are-cautioned': [
    '34:15: points[0].cautions: LU9 needs a caution artery or great-vessel that applies to needle (the artery beneath the point)',
    '90:7: points[1].cautions: SP6 needs a caution pregnancy of level avoid that applies to needle, pressure, moxa (points that most sources avoid in pregnancy)',
    '153:15: points[2].cautions: KI13 needs a caution pregnancy that applies to needle, pressure, moxa (the rule of Chinese textbooks for the abdomen and the lumbosacral region)',
  ],
  'ids-are-unique': [
    '59:5: points[1]: LU5 is already in ids-are-unique.yaml:3',
    '116:15: points[2].same_as[0]: LU5 is a point of its own',
    '116:20: points[2].same_as[1]: EX-HN3 already stands for GV29',
    "116:28: points[2].same_as[2]: BL13 is the point's own code",
  ],
  'indications-are-specific': [
    '39:7: points[0].indications: 3 indications; choose 4 to 15',
    '39:13: points[0].indications.main: say which indications are characteristic',
    '40:32: points[0].indications.other[2]: cough stands there twice',
  ],
  'limb-points-run-in-order': [
    '26:54: points[0].location.place[0].cun: LU6 should lie distal to LU5, not 1.0 cun beyond it',
  ],
  'lines-end-clean': ['2:2: the line holds a tab; use spaces'],
  'measures-are-written-one-way': [
    '9:9: patterns[0].signs[0]: "½": write parts of a cun as decimals, like 1.5 cun',
    '10:9: patterns[0].signs[1]: "1/2 cun": write parts of a cun as decimals, like 1.5 cun',
    '11:9: patterns[0].signs[2]: "1,5 cun": write parts of a cun as decimals, like 1.5 cun',
    '12:9: patterns[0].signs[3]: "two cun": write cun in digits, like 3 cun',
    '13:9: patterns[0].signs[4]: "one and a half cun": write cun in digits, like 3 cun',
    '14:9: patterns[0].signs[5]: "half a cun": write cun in digits, like 3 cun',
    '15:9: patterns[0].signs[6]: "2.0 cun": write cun without loose zeros and with one space, like 0.5 cun',
    '16:9: patterns[0].signs[7]: "1.50 cun": write cun without loose zeros and with one space, like 0.5 cun',
    '17:9: patterns[0].signs[8]: ".5 cun": write cun without loose zeros and with one space, like 0.5 cun',
    '18:9: patterns[0].signs[9]: "2cun": write cun without loose zeros and with one space, like 0.5 cun',
    '19:9: patterns[0].signs[10]: "third thoracic vertebra": write a vertebra as its letter and number, like T3',
    '20:9: patterns[0].signs[11]: "4th lumbar spin": write a vertebra as its letter and number, like T3',
    '21:9: patterns[0].signs[12]: "fourth intercostal space": write a rib space in digits, like 4th intercostal space',
  ],
  'midline-points-lie-on-the-midline': [
    '8:12: points[0].sides: GV29 lies on the midline',
    '82:61: points[1].location.place[0].lateral_cun: a midline point lies 0 cun from the midline',
  ],
  'no-perpendicular-over-the-lung': [
    '31:11: points[0].needling.methods[0]: perpendicular over the lung; change it, or begin its note with "Exception:" and the reason',
    '32:11: points[0].needling.methods[1]: perpendicular over the lung; change it, or begin its note with "Exception:" and the reason',
  ],
  'nothing-says-todo': [
    '5:12: sources[0].title: the text says "TODO"; finish it or leave it null',
    '16:11: sources[0].note: the text says "???"; finish it or leave it null',
    '23:13: patterns[0].signs[0]: the text says "Lorem ipsum"; finish it or leave it null',
  ],
  'numbers-run-without-gaps': ['102:11: points[1].code: no record holds the number before it, 2'],
  'one-five-shu-place-a-point': [
    '22:15: points[0].categories[1].id: LU5 already has a place among the five shu',
    '22:40: points[0].categories[1].element: the he-sea of LU is water',
    '78:15: points[1].categories[0].id: GV has no five shu',
  ],
  'patient-rules-match-something': [
    '10:16: patient_states[0].rules[0].match: there is no point "LU12", so the rule never speaks',
    '17:44: patient_states[0].rules[1].match: there is no caution-kind "pregnant", so the rule never speaks',
    '18:38: patient_states[0].rules[2].match: there is no region "belly", so the rule never speaks',
    '19:40: patient_states[0].rules[3].match: there is no position "lying", so the rule never speaks',
    '20:41: patient_states[0].rules[4].match: there is no treatment "needles", so the rule never speaks',
    '21:41: patient_states[0].rules[5].match: there is no technique "strong stimulation", so the rule never speaks',
    '22:44: patient_states[0].rules[6].match: there is no caution-kind "pregnancy:never", so the rule never speaks',
  ],
  'pinyin-has-tone-marks': [
    '10:15: points[0].names.pinyin: "Chǐze" needs a tone mark for each of 2 characters, and has 1',
    '66:15: points[1].names.pinyin: "Fèi shū" is not one word of pinyin letters with a capital first',
    '125:13: patterns[0].pinyin: "lv" holds letters that pinyin does not have',
    '125:13: patterns[0].pinyin: "lv" has no tone marks',
  ],
  'place-and-text-agree': [
    '27:35: points[0].location.place[0].from: the text does not name wrist-crease',
    '27:54: points[0].location.place[0].cun: the text does not say 3 cun',
    '83:33: points[1].location.place[0].level: the text does not name T4',
    '83:45: points[1].location.place[0].up_cun: the text does not say 0.5 cun',
    '83:63: points[1].location.place[0].lateral_cun: the text does not say 1.5 cun',
  ],
  'ranges-run-upwards': [
    '38:38: protocols[0].stop_rule.after_sessions_min: 8 is more than the maximum, 5',
    '64:32: protocols[0].prescriptions[0].retention_min_minutes: 40 is more than the maximum, 30',
    '67:23: protocols[0].prescriptions[0].sessions_min: 6 is more than the maximum, 4',
    '99:16: patient_states[0].rules[0].weeks: 45 is more than the maximum, 0',
  ],
  'references-resolve': [
    '28:12: meridians[0].entry: there is no point LU12',
    '54:13: points[0].region: there is no region elbows; did you mean elbow?',
    '57:15: points[0].categories[0].id: there is no category yuan-source',
    '75:14: points[0].indications.main[0]: there is no indication coughs; did you mean cough?',
    '79:20: points[0].combinations[0].points[0]: EX-HN3 is another code of GV29; write GV29',
    '79:68: points[0].combinations[0].sources[0]: there is no source a-book',
    '102:13: safety[0].facts[0]: there is no fact fact-2',
  ],
  'rows-keep-their-distance': [
    '27:61: points[0].location.place[0].lateral_cun: BL11 to BL30 lie 1.5 cun from the midline',
  ],
  'rows-share-their-levels': [
    '26:11: points[0].location.place[0]: BL42 lies level with BL13, but the places differ by 1.0 cun',
  ],
  'second-hand-says-so': [
    '28:19: protocols[0].evidence[0].verified: says full, but none of its sources was read as far as that',
    '38:17: protocols[0].evidence[1].caveat: read second-hand; say so in the caveat',
    '88:19: protocols[0].prescriptions[0].verified: says full, but none of its sources was read as far as that',
    '111:15: safety[0].verified: says full, but none of its sources was read as far as that',
    '124:19: guides[0].statements[0].verified: says full, but none of its sources was read as far as that',
  ],
  'stated-distances-are-kept': [
    '26:11: points[0].location.place[0]: the text says 2 cun distal to LU5, the places 5.0',
  ],
  'statements-have-sources': [
    '44:18: points[0].cautions[0].sources: a statement without a source; name what was opened',
    '52:59: points[0].combinations[0].sources: a statement without a source; name what was opened',
    '56:42: points[0].provenance.names.sources: the basis is standard, but no source is named',
    '81:16: protocols[0].verdict.sources: a statement without a source; name what was opened',
    '101:67: protocols[0].red_flags[1].sources: a statement without a source; name what was opened',
  ],
  'text-is-nfc-and-clean': [
    '5:12: sources[0].title: the text is not in Unicode normal form C',
    '8:16: sources[0].container: the text holds U+200B, which nobody sees',
    '16:11: sources[0].note: the text holds U+00A0, which nobody sees',
    '23:13: patterns[0].signs[0]: the text begins or ends with a space',
    '23:23: patterns[0].signs[1]: the text holds two spaces in a row',
    '23:37: patterns[0].signs[2]: the text holds U+0009, which nobody sees',
  ],
  'urgent-words-are-said': [
    '10:18: indications[0].urgent_text: the urgency is emergency; say when it cannot wait, and what to do',
    '46:7: protocols[0].red_flags: no red flag is an emergency; say what of this condition cannot wait',
  ],
  'weights-sum-to-one': [
    '27:37: points[0].location.place[0].landmarks: the weights sum to 0.8, not to 1',
    '64:38: ear_points[0].place[0].landmarks: the weights sum to 1.1, not to 1',
  ],
  'withdrawn-is-not-evidence': [
    '31:17: protocols[0].verdict.sources[0]: elbow-trial was withdrawn; cite what replaced it',
    '44:19: protocols[0].evidence[0].sources[0]: elbow-trial was withdrawn; cite what replaced it',
  ],
};

/** Names that a fixture must have for its rule to look at it. */
const FILE_NAMES: Readonly<Record<string, string>> = { 'file-holds-what-its-name-says': 'points/BL.yaml' };

const sound = loadFixture('sound');
const asText = ({ line, col, path, message }: Diagnostic): string =>
  [`${line}:${col}`, path, message].filter((part) => part !== '').join(': ');

test('the sound fixture has no findings', () => {
  expect(lintFiles([sound], null)).toEqual([]);
});

describe('every rule finds the faults of its own fixture and no rule finds others', () => {
  test.each(RULES.map(({ name }) => name))('%s', (name) => {
    const found = lintFiles([loadFixture(name, FILE_NAMES[name])], baseOf(sound));
    expect(found.filter(({ rule }) => rule !== name)).toEqual([]);
    expect(found.map(asText)).toEqual(FINDINGS[name]);
  });
});

test('rules and fixtures are the same set, and each rule says what it checks in a sentence', () => {
  const fixtures = readdirSync(new URL('fixtures/', import.meta.url)).map((file) => file.replace('.yaml', ''));
  const rules = RULES.map(({ name }) => name);
  expect(fixtures.filter((name) => name !== 'sound').sort()).toEqual([...rules].sort());
  for (const { about } of RULES) expect(about).toMatch(/^[A-Z].{20,}\.$/);
});
