import { type AuthoredRecord, isOf } from '../../model/authored.ts';
import type { RecordRule, Report } from '../rule.ts';

const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
/** Pinyin has no v: it writes ü. */
const LETTERS = `a-uw-zü${TONED}`;
const WORD = new RegExp(`^[A-UW-ZĀÁǍÀĒÉĚÈŌÓǑÒ][${LETTERS}']*$`);
const WORDS = new RegExp(`^[A-UW-ZĀÁǍÀĒÉĚÈŌÓǑÒ${LETTERS}' ]+$`);
const toneMarks = (pinyin: string): number =>
  [...pinyin.toLowerCase()].filter((letter) => TONED.includes(letter)).length;

function checkPoint(record: AuthoredRecord<'point'>, report: Report): void {
  const { pinyin, hans } = record.value.names;
  const path = ['names', 'pinyin'];
  if (!WORD.test(pinyin)) report(record, path, `"${pinyin}" is not one word of pinyin letters with a capital first`);
  const marks = toneMarks(pinyin);
  const syllables = [...hans].length;
  if (marks !== syllables)
    report(record, path, `"${pinyin}" needs a tone mark for each of ${syllables} characters, and has ${marks}`);
}

/** No syllable of a point's name is toneless, so its marks are as many as its characters. */
export const pinyinHasToneMarks: RecordRule<'point' | 'meridian' | 'category' | 'pattern'> = {
  name: 'pinyin-has-tone-marks',
  about: 'Pinyin has tone marks and no other letters; the name of a point is one word with a capital.',
  scope: 'record',
  kinds: ['point', 'meridian', 'category', 'pattern'],
  check(record, _context, report) {
    if (isOf(record, 'point')) return checkPoint(record, report);
    const { value } = record;
    const [path, pinyin] = 'pinyin' in value ? [['pinyin'], value.pinyin] : [['names', 'pinyin'], value.names.pinyin];
    if (!WORDS.test(pinyin)) report(record, path, `"${pinyin}" holds letters that pinyin does not have`);
    if (toneMarks(pinyin) === 0) report(record, path, `"${pinyin}" has no tone marks`);
  },
};
