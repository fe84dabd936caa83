import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/search/fold.ts';

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

describe('fold', () => {
  test.each([
    ['case', 'HEGU', 'hegu'],
    ['tone marks', 'Hégǔ', 'hegu'],
    ['tone marks in decomposed letters', 'He\u0301gu\u030c', 'hegu'],
    ['tone digits', 'he2gu3', 'hegu'],
    ['tone digits with spaces', 'zu2 san1 li3', 'zusanli'],
    ['spaces', 'lung  transport', 'lungtransport'],
    ['hyphens and dots', 'Ho-ku. ', 'hoku'],
    ['apostrophes', "Tiger's", 'tigers'],
    ['curly apostrophes', 'Tiger’s', 'tigers'],
    ['full-width letters', 'Ｈｅｇｕ', 'hegu'],
    ['ü', 'Lǘxì', 'luxi'],
    ['v for ü', 'lvxi', 'luxi'],
    ['the Vietnamese đ', 'Đại Chùy', 'daichuy'],
    ['Vietnamese letters with two marks', 'Hợp cốc', 'hopcoc'],
    ['兪 and 腧 for 俞', '肺兪', '肺俞'],
    ['a closing 穴', '合谷穴', '合谷'],
    ['punctuation alone', '!?·', ''],
  ])('drops what tells two spellings of a name apart: %s', (_title, name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  test.each([
    ['the voicing of kana', 'ガ', 'ガ'],
    ['Hangul', '합곡', '합곡'],
    ['the digit of one syllable, which would be a code', 'li4', 'li4'],
    ['digits in a name', 'four seas 4', 'fourseas4'],
    ['v in English words', 'valley', 'valley'],
    ['穴 alone', '穴', '穴'],
    ['a 穴 that does not close', '穴位', '穴位'],
    ['traditional and simplified forms, which the records hold', '後谿', '後谿'],
  ])('keeps %s', (_title, name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  const name = fc.array(fc.constantFrom('Hé', 'gǔ', 'Fèi', 'lung', 'Shū', '合', '谷', '폐', 'ハ', 'ợ'), {
    minLength: 1,
    maxLength: 6,
  });

  test('one name has one fold, however it is typed', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('', ' ', '-', ' · ', "'"), (syllables, between) => {
        const folded = fold(syllables.join(''));
        const typed = syllables.join(between);
        for (const spelling of [typed, typed.normalize('NFD'), typed.toUpperCase(), fullWidth(typed), ` ${typed} `]) {
          expect(fold(spelling)).toBe(folded);
        }
      }),
    );
  });

  test('never throws, and leaves neither spaces nor line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(fold(text)).not.toMatch(/\s/);
      }),
    );
  });

  test('takes time in proportion to the name', () => {
    const before = process.cpuUsage();
    fold('a1'.repeat(50_000));
    fold(`${'a'.repeat(100_000)}!`);
    fold('穴'.repeat(50_000));
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
  });
});
