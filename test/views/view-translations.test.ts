import { describe, expect, test } from 'vitest';
import type { Translation } from '../../src/model/schema/answers.ts';
import { viewTranslations } from '../../src/views/view-translations.ts';
import { asText, tablesOf } from './as-text.ts';

const translation = (input: string, code: string, to: Translation['to']): Translation => ({
  kind: 'translation',
  input,
  from: 'who',
  code,
  to,
});
const TWO = [
  translation('hegu', 'LI4', { fr: 'GI4', de: 'Di4', who: 'LI4' }),
  translation('BL40', 'BL40', { fr: 'V40', de: 'Bl40', who: 'BL40' }),
];

describe('viewTranslations', () => {
  test('has a row a code and a column a system', () => {
    expect(tablesOf(viewTranslations(TWO, ['fr', 'de', 'who']))).toEqual([
      [
        ['input', 'code', 'fr', 'de', 'who'],
        ['hegu', 'LI4', 'GI4', 'Di4', 'LI4'],
        ['BL40', 'BL40', 'V40', 'Bl40', 'BL40'],
      ],
    ]);
  });

  test('has the columns in the order asked for, and no other', () => {
    expect(tablesOf(viewTranslations(TWO, ['who', 'fr']))[0]?.[1]).toEqual(['hegu', 'LI4', 'LI4', 'GI4']);
    expect(tablesOf(viewTranslations(TWO, []))[0]?.[0]).toEqual(['input', 'code']);
  });

  test.each<[title: string, to: Translation['to']]>([
    ['none', { fr: null }],
    ['not said', {}],
  ])('a code that is %s is a dash', (_title, to) => {
    expect(tablesOf(viewTranslations([translation('X', 'LI4', to)], ['fr']))[0]?.[1]).toEqual(['X', 'LI4', '-']);
  });

  test('the standard code has the tone of codes, what was typed has none', () => {
    const [block] = viewTranslations(TWO, ['fr']).blocks;
    expect(block).toMatchObject({
      rows: [
        ['hegu', [{ text: 'LI4', tone: 'code' }], 'GI4'],
        ['BL40', [{ text: 'BL40', tone: 'code' }], 'V40'],
      ],
    });
  });

  test('is laid out under its titles', async () => {
    expect(await asText(viewTranslations(TWO, ['fr']))).toBe(
      ['input  code  fr', '─────  ────  ───', 'hegu   LI4   GI4', 'BL40   BL40  V40', ''].join('\n'),
    );
  });
});
