import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Inline, type Span, span } from '../../../src/model/document.ts';
import { type Paint, plainPaint } from '../../../src/render/paint.ts';
import { layInline, plainOf } from '../../../src/render/text/lay-inline.ts';
import { anyText, prose, width } from '../any-text.ts';
import { markingPaint, unpainted } from '../marking-paint.ts';

/** Writes the tone down where the colour would be. */
const tagging: Paint = (tone, text) => `<${tone} ${text}>`;
const laid = (inline: Inline, cells: number, paint: Paint = plainPaint) =>
  layInline(inline, cells, paint).map((line) => line.painted);

describe('plainOf', () => {
  test.each([
    ['a text is itself', 'BL13', 'BL13'],
    ['pieces and spans are joined', ['a ', span('code', 'b'), ' c'], 'a b c'],
    ['what a terminal acts on is shown', [span('code', '\u001b[m')], '^[[m'],
  ] satisfies [string, Inline, string][])('%s', (_title, inline, text) => {
    expect(plainOf(inline)).toBe(text);
  });
});

describe('layInline', () => {
  test.each([
    ['a text is wrapped', 'one two three', 8, ['one two', 'three']],
    ['a newline always breaks', 'one\n\ntwo', 8, ['one', '', 'two']],
    ['a dot between items ends its line', 'one · two', 6, ['one ·', 'two']],
    ['a tone stays with its words', [span('code', 'BL13'), ' Fèishū'], 20, ['<code BL13> Fèishū']],
    ['a tone that wraps is painted line by line', [span('avoid', 'one two')], 4, ['<avoid one>', '<avoid two>']],
    ['a tone ends where its words end', ['a ', span('strong', 'b'), ' c'], 2, ['a', '<strong b>', 'c']],
    ['a tone finds its words after many spaces', ['a    ', span('dim', 'b')], 2, ['a', '<dim b>']],
    ['a tone finds its words after a newline', ['aa\n', span('dim', 'b')], 2, ['aa', '<dim b>']],
    [
      'a tone finds its words after letters that are composed',
      ['e\u0300e\u0300 ', span('dim', 'bb')],
      4,
      ['èè', '<dim bb>'],
    ],
    ['a tone ends inside a word that is cut', [span('avoid', 'aaaa'), 'bbbb'], 3, ['<avoid aaa>', '<avoid a>bb', 'bb']],
    ['what a terminal acts on is shown', [span('avoid', 'a\u001bb')], 20, ['<avoid a^[b>']],
    ['nothing is one empty line', '', 20, ['']],
  ] satisfies [string, Inline, number, string[]][])('%s', (_title, inline, cells, lines) => {
    expect(laid(inline, cells, tagging)).toEqual(lines);
  });

  const spans = fc.array(
    fc.oneof(
      anyText,
      fc.record<Span>({ text: prose, tone: fc.constantFrom('strong', 'code', 'avoid') }),
      fc.constantFrom(' ', '\n'),
    ),
    { maxLength: 6 },
  );

  test('colours change nothing but colours', () => {
    fc.assert(
      fc.property(spans, width, (inline, cells) => {
        const painted = layInline(inline, cells, markingPaint);
        expect(painted.map((line) => unpainted(line.painted))).toEqual(laid(inline, cells));
        expect(painted.map((line) => line.plain)).toEqual(laid(inline, cells));
      }),
      { numRuns: 500 },
    );
  });

  test('every word keeps its tone', () => {
    const word = fc.record({ text: fc.stringMatching(/^[a-z]{1,9}$/), loud: fc.boolean() });
    const loudly: Paint = (_, text) => text.toUpperCase();
    fc.assert(
      fc.property(fc.array(word), width, (words, cells) => {
        const inline = words.flatMap(({ text, loud }) => [loud ? span('avoid', text) : text, ' ']);
        const seen = laid(inline, cells, loudly).join(' ').trim();
        expect(seen).toBe(words.map(({ text, loud }) => (loud ? text.toUpperCase() : text)).join(' '));
      }),
    );
  });
});
