import { describe, expect, test } from 'vitest';
import { span, type Title } from '../../../src/model/document.ts';
import { plainPaint } from '../../../src/render/paint.ts';
import { layTitle } from '../../../src/render/text/lay-title.ts';
import { markingPaint, unpainted } from '../marking-paint.ts';

const title = (given: Partial<Title>): Title => ({
  type: 'title',
  text: [span('name', 'BL13'), '  Fèishū  肺俞'],
  aside: null,
  sub: null,
  ruled: false,
  ...given,
});
const layout = (given = {}) => ({ width: 30, labels: 9, ascii: false, paint: plainPaint, ...given });

describe('layTitle', () => {
  test.each([
    ['alone', title({}), layout(), ['BL13  Fèishū  肺俞']],
    [
      'with its aside at the right edge, counted in cells',
      title({ aside: 'Bladder' }),
      layout(),
      ['BL13  Fèishū  肺俞     Bladder'],
    ],
    [
      'with an aside that has no room on a line of its own',
      title({ aside: 'Bladder, 13 of 67' }),
      layout(),
      ['BL13  Fèishū  肺俞', 'Bladder, 13 of 67'],
    ],
    [
      'with a line below',
      title({ sub: 'upper back · both sides' }),
      layout(),
      ['BL13  Fèishū  肺俞', 'upper back · both sides'],
    ],
    ['with a rule as wide as the screen', title({ ruled: true }), layout(), ['BL13  Fèishū  肺俞', '─'.repeat(30)]],
    ['with a rule in ASCII', title({ ruled: true }), layout({ ascii: true }), ['BL13  Fèishū  肺俞', '-'.repeat(30)]],
    ['wrapped', title({ aside: 'Bladder' }), layout({ width: 14 }), ['BL13  Fèishū', '肺俞   Bladder']],
    [
      'with its hostile characters shown',
      title({ text: 'a\u001bb', aside: '\u202e', sub: '\u0007' }),
      layout(),
      ['a^[b                  <U+202E>', '^G'],
    ],
  ])('%s', (_title, given, laid, lines) => {
    expect(layTitle(given, laid)).toEqual(lines);
    expect(layTitle(given, { ...laid, paint: markingPaint }).map(unpainted)).toEqual(lines);
  });
});
