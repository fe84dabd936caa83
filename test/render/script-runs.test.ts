import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptRuns } from '../../src/render/script-runs.ts';

const said = (text: string): string[] => scriptRuns(text).map(({ text: run, lang }) => `${run}:${lang ?? '-'}`);

describe('scriptRuns', () => {
  test.each([
    ['plain words', ['plain words:-']],
    ['BL13 肺俞 Fèishū', ['BL13 :-', '肺俞:zh-Hans', ' Fèishū:-']],
    ['폐수 Pyesu', ['폐수:ko', ' Pyesu:-']],
    ['つぼ', ['つぼ:ja']],
    ['手の太陰', ['手の太陰:ja']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          scriptRuns(text)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
