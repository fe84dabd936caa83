import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, document, fact, facts, heading, span } from '../../src/model/document.ts';
import { renderMarkdown } from '../../src/render/render-markdown.ts';
import { plainOf } from '../../src/render/text/lay-inline.ts';
import { alert, anyDocument } from './any-document.ts';
import { bare } from './any-text.ts';

const markdown = (...blocks: (Block | null)[]): string => renderMarkdown(document(blocks));
const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const caution = (text: string, aside: string | null = null): Block => ({
  type: 'alert',
  level: 'caution',
  label: null,
  text,
  aside,
});

/** What a reader of the page sees of a line: without marks and escapes. */
const seen = (text: string): string =>
  text.replace(/\\([!-/:-@[-`{-~])|\*\*|<br>|^> /gm, (_, escaped) => escaped ?? '');

describe('renderMarkdown', () => {
  test.each([
    [
      'a title',
      { type: 'title', text: [span('name', 'BL13'), '  Fèishū'], aside: 'Bladder', sub: 'back', ruled: true },
      '# **BL13**  Fèishū\n\nBladder\n\nback\n',
    ],
    ['a heading with its note', heading('Safety', 'for all'), '## Safety (for all)\n'],
    [
      'facts as a list',
      facts([fact('WHERE', 'back', 'who-2008'), fact('', 'more')]),
      '- **WHERE**: back \\[who-2008\\]\n  more\n',
    ],
    ['an alert as a quotation', caution('Artery.', 'book'), '> **CAUTION** Artery. \\[book\\]\n'],
    ['an alert of several lines as one quotation', caution('One.\nTwo.'), '> **CAUTION** One.  \n> Two.\n'],
    ['a paragraph', paragraph('Some words.'), 'Some words.\n'],
    ['a list', { type: 'list', items: ['one', 'two'] }, '- one\n- two\n'],
    [
      'a table',
      {
        type: 'table',
        columns: [
          { title: 'a', align: 'left' },
          { title: 'n', align: 'right' },
        ],
        rows: [['x', '1']],
      },
      '| a | n |\n| --- | ---: |\n| x | 1 |\n',
    ],
    [
      'a cell of two lines',
      { type: 'table', columns: [{ title: 'a', align: 'left' }], rows: [['x\ny']] },
      '| a |\n| --- |\n| x<br>y |\n',
    ],
    ['verbatim text', { type: 'verbatim', language: 'json', text: '{"a": "*"}' }, '```json\n{"a": "*"}\n```\n'],
    [
      'verbatim text that holds a fence',
      { type: 'verbatim', language: 'text', text: '```\nx' },
      '````text\n```\nx\n````\n',
    ],
    ['small print', { type: 'note', text: '* from textbooks' }, '_\\* from textbooks_\n'],
  ] satisfies [string, Block | null, string][])('writes %s', (_title, block, text) => {
    expect(markdown(block)).toBe(text);
  });

  test.each([
    ['marks', '*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['a link', '[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['HTML', '<script>', '\\<script\\>'],
    ['an entity', '&lt; &#60; A & B', '\\&lt; \\&#60; A & B'],
    ['a cell border', 'a|b', 'a\\|b'],
    ['a heading at the start of a line', '# a', '\\# a'],
    ['a list at the start of a line', '- a\n+ b\n1. c\n2) d', '\\- a  \n\\+ b  \n1\\. c  \n2\\) d'],
    ['a rule', '---', '\\---'],
    ['an underline that would make a heading', 'a\n===', 'a  \n\\==='],
    ['what a terminal acts on', '\u001b[2J', '^\\[\\[2J'],
    ['nothing in ordinary text', 'T3, 1.5 cun: 0.5-0.8', 'T3, 1.5 cun: 0.5-0.8'],
  ])('escapes %s', (_title, text, escaped) => {
    expect(markdown(paragraph(text))).toBe(`${escaped}\n`);
  });

  test.each([
    ['the marks of a span touch its words', [span('avoid', ' AVOID ')], ' **AVOID** \n'],
    ['a span without words has no marks', [span('avoid', ''), 'x'], 'x\n'],
    ['only what must stand out is bold', [span('dim', 'a'), span('code', 'b'), span('caution', 'c')], 'ab**c**\n'],
  ])('%s', (_title, text, expected) => {
    expect(markdown({ type: 'paragraph', text })).toBe(expected);
  });

  test('every word of an alert survives among anything else', () => {
    fc.assert(
      fc.property(anyDocument, alert, ({ blocks }, given) => {
        const lines = markdown(...blocks, given);
        expect(bare(seen(lines))).toContain(bare(seen(plainOf(given.text))));
        expect(lines).toMatch(new RegExp(`^> \\*\\*${given.label ?? given.level.toUpperCase()}\\*\\*`, 'm'));
      }),
      { numRuns: 100 },
    );
  });

  test('every row of a table has as many cells as there are columns', () => {
    const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1 }), (rows) => {
        const columns = ['a', 'b', 'c'].map((title) => ({ title, align: 'left' as const }));
        for (const line of markdown({ type: 'table', columns, rows }).trimEnd().split('\n')) {
          expect(line.replace(/\\./g, '').match(/\|/g)).toHaveLength(4);
        }
      }),
    );
  });
});
