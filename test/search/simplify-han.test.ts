import { describe, expect, test } from 'vitest';
import { simplifyHan } from '../../src/search/simplify-han.ts';

describe('simplifyHan', () => {
  test.each([
    ['a traditional name', '尺澤', '尺泽'],
    ['a name in which only one character is traditional', '肺經', '肺经'],
    ['a variant of a traditional character', '太沖', '太冲'],
    ['the traditional character of that variant alike', '太衝', '太冲'],
    ['one variant of a pair', '裏', '里'],
    ['the other variant of the pair', '裡', '里'],
    ['characters among other words', 'LI4 合谷, 魄戶 (BL42)', 'LI4 合谷, 魄户 (BL42)'],
  ])('simplifies %s', (_title, text, simplified) => {
    expect(simplifyHan(text)).toBe(simplified);
  });

  test.each([
    ['a simplified name', '尺泽'],
    ['a name that both scripts share', '合谷'],
    ['letters with marks, digits and spaces', 'Hégǔ  LI 4'],
    ['kana and hangul', 'ごうこく 합곡'],
    ['nothing', ''],
  ])('leaves %s as it is', (_title, text) => {
    expect(simplifyHan(text)).toBe(text);
  });
});
