import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, document, fact, facts, heading, span } from '../../src/model/document.ts';
import { plainPaint } from '../../src/render/paint.ts';
import { renderText, type TextOptions } from '../../src/render/render-text.ts';
import { safeText } from '../../src/render/safe-text.ts';
import { plainOf } from '../../src/render/text/lay-inline.ts';
import { widthOf } from '../../src/render/wrap-text.ts';
import { alert, anyDocument } from './any-document.ts';
import { bare, width } from './any-text.ts';
import { markingPaint, unpainted } from './marking-paint.ts';

const text = (blocks: readonly (Block | null)[], given: Partial<TextOptions> = {}): Promise<string> =>
  renderText(document(blocks), { width: 40, ascii: false, paint: plainPaint, ...given });

const title: Block = { type: 'title', text: 'BL13', aside: null, sub: null, ruled: false };
const caution: Block = { type: 'alert', level: 'caution', label: null, text: 'Artery.', aside: null };
const paragraph: Block = { type: 'paragraph', text: 'Some words.' };

describe('renderText', () => {
  test.each([
    ['an empty document is nothing', [], ''],
    ['a title stands close to what follows', [title, paragraph], 'BL13\nSome words.\n'],
    ['alerts stand together', [title, caution, caution], 'BL13\nCAUTION  Artery.\nCAUTION  Artery.\n'],
    ['paragraphs stand apart', [paragraph, paragraph], 'Some words.\n\nSome words.\n'],
    [
      'small print stands close to what it is about',
      [paragraph, { type: 'note', text: 'Not advice.' }],
      'Some words.\nNot advice.\n',
    ],
    [
      'a heading is in capitals, its note is not',
      [heading('Safety', 'for all'), paragraph],
      'SAFETY (for all)\nSome words.\n',
    ],
    ['two records have a line between them', [title, title], 'BL13\n\nBL13\n'],
    ['list items have a dash', [{ type: 'list', items: ['one', [span('dim', 'two')]] }], '- one\n- two\n'],
    [
      'longer list items hang',
      [{ type: 'list', items: ['word '.repeat(9)] }],
      '- word word word word word word word\n  word word\n',
    ],
    [
      'verbatim text is not wrapped',
      [{ type: 'verbatim', language: 'text', text: 'x '.repeat(30) }],
      `${'x '.repeat(30)}\n`,
    ],
    ['verbatim text is made safe', [{ type: 'verbatim', language: 'text', text: 'a\u001b\nb' }], 'a^[\nb\n'],
    ['facts line up', [facts([fact('A', 'x'), fact('LONG-LABEL', 'y')])], 'A           x\nLONG-LABEL  y\n'],
    [
      'facts under a heading line up among themselves',
      [facts([fact('A', 'x')]), heading('B'), facts([fact('LONG-LABEL', 'y')], { inset: true })],
      'A        x\n\nB\n  LONG-LABEL  y\n',
    ],
    [
      'a table has its columns',
      [{ type: 'table', columns: [{ title: 'code', align: 'left' }], rows: [['BL13']] }],
      'code\n────\nBL13\n',
    ],
  ] satisfies [string, (Block | null)[], string][])('%s', async (_title, blocks, expected) => {
    expect(await text(blocks)).toBe(expected);
    expect(unpainted(await text(blocks, { paint: markingPaint }))).toBe(expected);
  });

  test('draws in ASCII when it is asked to', async () => {
    const drawn = await text(
      [
        { ...title, ruled: true },
        { type: 'table', columns: [{ title: 'a', align: 'left' }], rows: [['b']] },
      ],
      { ascii: true },
    );
    expect(drawn).toMatch(/^[\n -~]+$/);
  });

  test('no line of any document is wider than the screen', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, width, fc.boolean(), async (given, cells, ascii) => {
        const lines = (await renderText(given, { width: cells, ascii, paint: plainPaint })).split('\n');
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(cells);
      }),
      { numRuns: 40 },
    );
  });

  test('colours change nothing but colours', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, width, async (given, cells) => {
        const options = { width: cells, ascii: false };
        const plain = await renderText(given, { ...options, paint: plainPaint });
        expect(unpainted(await renderText(given, { ...options, paint: markingPaint })).replace(/ +$/gm, '')).toBe(
          plain.replace(/ +$/gm, ''),
        );
      }),
      { numRuns: 60 },
    );
  });

  test.each([20, 40, 80, 120])('every word of an alert survives among anything else at %i columns', async (cells) => {
    await fc.assert(
      fc.asyncProperty(anyDocument, alert, async ({ blocks }, given) => {
        const seen = bare(await text([...blocks, given, ...blocks], { width: cells }));
        expect(seen).toContain(bare(safeText(plainOf(given.text)).normalize()));
        expect(seen).toContain(given.label === null ? given.level.toUpperCase() : bare(given.label));
        if (given.aside !== null) expect(seen).toContain(`[${bare(safeText(given.aside).normalize())}]`);
      }),
      { numRuns: 40 },
    );
  });
});
