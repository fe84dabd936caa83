import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/model/document.ts';
import { loadRaster } from '../../src/render/chart/load-raster.ts';
import { loadTerminalImage } from '../../src/render/chart/load-terminal-image.ts';
import { loadBrush, plainPaint } from '../../src/render/paint.ts';
import { renderMarkdown } from '../../src/render/render-markdown.ts';
import { renderPng } from '../../src/render/render-png.ts';
import { renderSvg } from '../../src/render/render-svg.ts';
import { renderText } from '../../src/render/render-text.ts';
import { widthOf } from '../../src/render/wrap-text.ts';
import { atlas, crowdedBlock, makeFigureBlock, makeMark } from '../body-atlas.ts';

const block = makeFigureBlock([
  makeMark('BL13', 40, 30),
  makeMark('BL13', 60, 30),
  makeMark('BL12', 40, 60, { asked: false, label: null }),
]);
const documentOf = (...blocks: Block[]) => ({ language: 'en', blocks }) as const;
const asText = (blocks: Block[], width: number, more = {}) =>
  renderText(documentOf(...blocks), { width, ascii: false, paint: plainPaint, ...more });

describe('as text', () => {
  test('asked-for marks are large, others small, and the label is words', async () => {
    const text = await asText([block], 80);
    expect(text.match(/●/g)).toHaveLength(2);
    expect(text.match(/•/g)).toHaveLength(1);
    expect(text.match(/BL13/g)).toHaveLength(2);
    expect(text).toContain('Body, front: BL13');
  });

  test('with --ascii there is nothing but ASCII', async () => {
    const text = await renderText(documentOf(block), { width: 80, ascii: true, paint: plainPaint });
    expect(text).toMatch(/^[ -~\n]*$/);
    expect(text.match(/@/g)).toHaveLength(2);
  });

  const sizes = [
    [20, 24],
    [40, 24],
    [80, 24],
    [80, 40],
    [120, 50],
  ] as const;
  test.each(sizes)('no line is wider than %i columns, and no label is lost', async (width, rows) => {
    const brush = (_: unknown, text: string) => text;
    for (const { id } of atlas.sizes()) {
      const crowded = crowdedBlock(id);
      const text = await asText([crowded], width, { drawing: { rows, brush, filled: true, picture: null } });
      expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(width);
      for (const { code } of crowded.marks) expect(text).toMatch(new RegExp(`(?<![\\w-])${code}(?!\\d)`));
    }
  });

  test('a card has its figure at its right where there is room, and below it where there is none', async () => {
    const card: Block[] = [
      { type: 'paragraph', text: 'The card.' },
      { ...block, beside: true },
    ];
    expect((await asText(card, 120)).split('\n').find((line) => line.includes('●'))).toMatch(/^ {75,}BL13/);
    expect((await asText(card, 80)).split('\n').slice(0, 2)).toEqual(['The card.', '']);
  });

  test('the body is filled only where there are many colours', async () => {
    const brush = await loadBrush(3);
    const drawn = await asText([block], 80, { drawing: { rows: 40, brush, filled: true, picture: null } });
    expect(drawn).toContain('\u001b[48;2;');
    const few = await loadBrush(1);
    expect(few({ ink: '#ff0000', ground: '#332211', bold: false }, 'x')).toBe('\u001b[91mx\u001b[0m');
  });
});

test('as Markdown a drawing is a block of its own, with its caption', () => {
  const markdown = renderMarkdown(documentOf(block));
  expect(markdown).toMatch(/^```text\n[\s\S]*●[\s\S]*\n```\n\nBody, front: BL13\n$/);
});

describe('as SVG', () => {
  test('it says what it shows, and looks right on light and dark screens', async () => {
    const svg = await renderSvg(
      documentOf({ type: 'title', text: 'Two <points>', aside: null, sub: null, ruled: false }, block),
    );
    expect(svg).toContain('<title id="title">Two &lt;points&gt;</title>');
    expect(svg).toContain('<desc id="desc">Body, front: BL13</desc>');
    expect(svg).toContain('@media (prefers-color-scheme:dark)');
    expect(svg.match(/<circle class="mark/g)).toHaveLength(3);
  });

  test('every block is in it: alerts, notes, and what it has no form of its own for', async () => {
    const svg = await renderSvg(
      documentOf(
        block,
        { type: 'alert', level: 'avoid', label: null, text: 'Pregnancy: LI4', aside: null },
        { type: 'note', text: 'A note.' },
        { type: 'list', items: ['An item.'] },
      ),
    );
    for (const text of ['>AVOID<', '>Pregnancy: LI4<', '>A note.<', '>- An item.<']) expect(svg).toContain(text);
  });

  test('no text in it can be taken for markup', async () => {
    const hostile = '</text><script>&\u202e"\'';
    const svg = await renderSvg(
      documentOf({ ...block, caption: hostile, marks: [makeMark(hostile, 40, 30)] }, { type: 'note', text: hostile }),
    );
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u202e');
    const names = [...svg.matchAll(/<(\/?)([a-z]+)([^<>]*?)(\/?)>/gi)];
    const open: string[] = [];
    for (const [, closing, name = '', , empty] of names) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
    }
    expect(open).toEqual([]);
  });
});

describe('in pixels', () => {
  test('a PNG is twice as large as the SVG', async () => {
    const svg = await renderSvg(documentOf(block), 'light');
    const png = await renderPng(documentOf(block));
    expect([...png.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
    expect(Buffer.from(png).readUInt32BE(16)).toBe(width * 2);
  });

  test('labels are drawn, not left out for want of a font', async () => {
    const { draw } = await loadRaster();
    const ink = async (label: string | null) => {
      const svg = await renderSvg(
        documentOf(makeFigureBlock([makeMark('BL13', 40, 30, { label })], { caption: '' })),
        'light',
      );
      return draw(svg, 1).pixels.reduce((sum, value) => sum + (255 - value), 0);
    };
    expect(await ink('BL13')).not.toBe(await ink(null));
  });

  test.each([
    ['kitty', '\u001b_Ga=T,f=100,', '\u001b\\'],
    ['iterm', '\u001b]1337;File=inline=1;', '\u0007'],
    ['sixel', '\u001bPq', '\u001b\\'],
  ] as const)('%s', async (image, start, end) => {
    const picture = await (await loadTerminalImage(image))(block);
    expect(picture.startsWith(start)).toBe(true);
    expect(picture.endsWith(end)).toBe(true);
  });
});
