import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../src/search/annotate-text.ts';
import { findMentions } from '../../src/search/find-mentions.ts';
import { smallCorpus, smallSearched } from '../corpus/small-corpus.ts';

const written = (text: string, replace: boolean): string =>
  annotateText(text, findMentions(text, smallSearched), smallSearched, { replace });
const annotated = (text: string): string => written(text, false);
const replaced = (text: string): string => written(text, true);

describe('annotateText', () => {
  test.each([
    ['the name after a standard code', 'LI4', 'LI4 [Hégǔ]'],
    ['code and name after a code of another spelling', 'CO4', 'CO4 [LI4 Hégǔ]'],
    ['code and name after a standard code in small letters', 'li4', 'li4 [LI4 Hégǔ]'],
    ['code and name after a code that another now stands for', 'EX-HN3', 'EX-HN3 [GV29 Yìntáng]'],
    ['code and name after a name', 'Fei Shu', 'Fei Shu [BL13 Fèishū]'],
    ['code and name after a name in Han', '肺俞', '肺俞 [BL13 Fèishū]'],
    ['the code of no channel', 'Anmian', 'Anmian [N-HN-54 Ānmián]'],
    ['the code alone where the name stands beside it', 'CO4 (Hegu)', 'CO4 [LI4] (Hegu)'],
    ['the code alone where the name stands before it', 'Hegu (CO4)', 'Hegu [LI4] (CO4)'],
    ['one remark for a name in two scripts', 'Feishu 肺俞', 'Feishu [BL13 Fèishū] 肺俞'],
    ['a remark each for one point in two places', 'LI4, later LI4', 'LI4 [Hégǔ], later LI4 [Hégǔ]'],
    ['a remark each for neighbours', 'UB13, Hegu', 'UB13 [BL13 Fèishū], Hegu [LI4 Hégǔ]'],
  ])('adds %s', (_title, text, expected) => {
    expect(annotated(text)).toBe(expected);
  });

  test.each([
    ['a standard code for another spelling', 'CO4', 'LI4'],
    ['a standard code for small letters', 'li4', 'LI4'],
    ['a standard code for the code it now stands for', 'EX-HN3', 'GV29'],
    ['a standard code for a name', 'Fei Shu', 'BL13'],
    ['a standard code for a name in Han', '针肺俞。', '针BL13。'],
    ['the code beside its name, and not the name', 'Hegu (CO4)', 'Hegu (LI4)'],
    ['the code before its name, and not the name', 'CO4 (Hegu)', 'LI4 (Hegu)'],
    ['each of two codes', 'UB13 (B13)', 'BL13 (BL13)'],
    ['each of several points', 'UB13, Hegu and LU 5', 'BL13, LI4 and LU5'],
  ])('puts %s', (_title, text, expected) => {
    expect(replaced(text)).toBe(expected);
  });

  test.each([
    ['no text', ''],
    ['no point', 'Rest for 20 minutes.'],
    ['a standard code beside its name', 'Hegu (LI4)'],
    ['a name beside its standard code', 'LI4 – Hegu'],
    ['a contradiction', 'LI4 (Feishu)'],
    ['a contradiction in another spelling', 'Feishu (CO4)'],
  ])('leaves %s as it is, to annotate and to replace', (_title, text) => {
    expect([annotated(text), replaced(text)]).toEqual([text, text]);
  });

  test('writes around a contradiction', () => {
    expect([annotated('CO4; LI4 (Feishu); UB13'), replaced('CO4; LI4 (Feishu); UB13')]).toEqual([
      'CO4 [LI4 Hégǔ]; LI4 (Feishu); UB13 [BL13 Fèishū]',
      'LI4; LI4 (Feishu); BL13',
    ]);
  });

  test('keeps every other character', () => {
    const text = '\r\n\tFirst 😀 UB13\u00a0…\r\n\r\n— then Hegu \n';
    expect(annotated(text)).toBe('\r\n\tFirst 😀 UB13 [BL13 Fèishū]\u00a0…\r\n\r\n— then Hegu [LI4 Hégǔ] \n');
    expect(replaced(text)).toBe('\r\n\tFirst 😀 BL13\u00a0…\r\n\r\n— then LI4 \n');
  });

  test('takes the mentions as they are given', () => {
    const mentions = [{ kind: 'mention' as const, code: 'LI4', text: 'this', start: 0, end: 4, warning: null }];
    expect(annotateText('this and CO4', mentions, { corpus: smallCorpus }, { replace: false })).toBe(
      'this [LI4 Hégǔ] and CO4',
    );
  });

  test.each([
    ['annotated', false],
    ['replaced', true],
  ])('a text that was %s has nothing more to be done', (_title, replace) => {
    const piece = fc.constantFrom(
      'LI4',
      'CO4',
      'UB13',
      'EX-HN3',
      'Hegu',
      'Fei Shu',
      '肺俞',
      'LI4 (Hegu)',
      'Chize (L5)',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom('; ', ' and ', '. '), (pieces, between) => {
        const once = written(pieces.join(between), replace);
        expect(written(once, replace)).toBe(once);
      }),
    );
  });
});
