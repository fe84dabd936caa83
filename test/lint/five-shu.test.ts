import { describe, expect, test } from 'vitest';
import { lintFiles } from '../../src/lint/lint-files.ts';
import { oneFiveShuPlaceAPoint } from '../../src/lint/rules/one-five-shu-place-a-point.ts';
import { ELEMENTS, FIVE_SHU } from '../../src/model/vocabularies.ts';
import { changed, loadFixture } from './load-fixture.ts';

const sound = loadFixture('sound');
const YIN = ['wood', 'fire', 'earth', 'metal', 'water'];
const YANG = ['metal', 'water', 'wood', 'fire', 'earth'];

/** The elements that the rule lets each of the five places have on a channel. */
const allowed = (meridian: string): string[] =>
  FIVE_SHU.map((id) => {
    const fitting = ELEMENTS.filter((element) => {
      const categories = [{ id, of: meridian, element, paired_with: null, number: null }];
      const file = changed(sound, 'point', 'LU5', '', { code: `${meridian}5`, meridian, categories });
      return lintFiles([file], null, [oneFiveShuPlaceAPoint]).length === 0;
    });
    return fitting.join(' ');
  });

describe('the elements of the five shu, from the well inwards', () => {
  test.each([
    ...['LU', 'HT', 'PC', 'SP', 'LR', 'KI'].map((code) => [code, YIN] as const),
    ...['LI', 'SI', 'TE', 'ST', 'GB', 'BL'].map((code) => [code, YANG] as const),
    ...['GV', 'CV'].map((code) => [code, ['', '', '', '', '']] as const),
  ])('%s: %j', (meridian, elements) => {
    expect(allowed(meridian)).toEqual(elements);
  });
});
