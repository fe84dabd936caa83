import type { Block, Document, FigureBlock } from '../model/document.ts';
import { svgFigure } from './chart/svg-figure.ts';
import { svgStyle, type Theme } from './chart/svg-style.ts';
import { escapeSvg, textWidth, wrapSvgText } from './chart/svg-text.ts';
import { plainPaint } from './paint.ts';
import { renderText } from './render-text.ts';
import { alertLabel } from './text/lay-facts.ts';
import { plainOf } from './text/lay-inline.ts';

const FONT = "'DejaVu Sans','Noto Sans',Verdana,Arial,sans-serif";
/** Pixels. */
const MARGIN = 20;
const WIDEST = 1360;
const NARROWEST = 560;
const GAP = 24;
const TEXT = { title: 19, caption: 13, text: 13, small: 11 };
const LEADING = 1.4;
/** Width of the column of `AVOID` and `CAUTION`, in bold. */
const LABELS = 84;

interface Row {
  svg: string;
  height: number;
}

const lineOf = (text: string, x: number, y: number, size: number, classes: string, more = ''): string =>
  `<text class="${classes}" x="${x}" y="${Math.round(y * 10) / 10}" font-size="${size}"${more}>${escapeSvg(text)}</text>`;

/** Figures side by side as far as they fit, each with its caption below it. */
function figureRows(blocks: readonly FigureBlock[], widest: number): { rows: Row[]; width: number } {
  const panels = blocks.map((block, i) => ({ block, ...svgFigure(block, `f${i}`) }));
  const packs: (typeof panels)[] = [];
  const widthOfPack = (pack: typeof panels) => pack.reduce((sum, { width }) => sum + width + GAP, -GAP);
  for (const panel of panels) {
    const last = packs.at(-1);
    if (last && widthOfPack([...last, panel]) <= widest) last.push(panel);
    else packs.push([panel]);
  }
  const width = Math.max(...packs.map(widthOfPack));
  const rows = packs.map((pack): Row => {
    let x = MARGIN + (width - widthOfPack(pack)) / 2;
    const tallest = Math.max(...pack.map(({ height }) => height));
    const parts = pack.map(({ block, svg, width: own, height: high, unplaced }) => {
      const said = [
        plainOf(block.caption),
        ...(unplaced.length === 0 ? [] : [`without a label: ${unplaced.join(' ')}`]),
      ];
      const lines = said.flatMap((text) => wrapSvgText(text, TEXT.caption, own));
      const texts = lines.map((line, i) =>
        lineOf(
          line,
          x + own / 2,
          tallest + 22 + i * TEXT.caption * LEADING,
          TEXT.caption,
          'quiet',
          ' text-anchor="middle"',
        ),
      );
      const drawn = `<g transform="translate(${Math.round(x)} ${Math.round(tallest - high)})">${svg}</g>${texts.join('')}`;
      x += own + GAP;
      return { drawn, lines: lines.length };
    });
    const below = 22 + Math.max(...parts.map(({ lines }) => lines)) * TEXT.caption * LEADING;
    return { svg: parts.map(({ drawn }) => drawn).join(''), height: tallest + below };
  });
  return { rows, width };
}

function paragraphRow(text: string, size: number, classes: string, width: number, label: string | null = null): Row {
  const indent = label === null ? 0 : Math.max(LABELS, textWidth(`${label} `, size) * 1.1);
  const lines = wrapSvgText(text, size, width - indent);
  const heading = label === null ? '' : lineOf(label, MARGIN, size, size, classes, ' font-weight="bold"');
  const body = lines.map((line, i) =>
    lineOf(line, MARGIN + indent, size + i * size * LEADING, size, label === null ? classes : 'text'),
  );
  return { svg: heading + body.join(''), height: lines.length * size * LEADING + size * 0.3 };
}

/** Every other block as text: nothing that the document says is lost in a picture. */
async function textRow(block: Exclude<Block, FigureBlock>, width: number): Promise<Row> {
  switch (block.type) {
    case 'title':
      return paragraphRow(plainOf(block.text), TEXT.title, 'title', width);
    case 'alert':
      return paragraphRow(
        plainOf(block.text),
        TEXT.text,
        block.level === 'caution' ? 'caution' : 'avoid',
        width,
        alertLabel(block),
      );
    case 'paragraph':
      return paragraphRow(plainOf(block.text), TEXT.text, 'text', width);
    case 'note':
      return paragraphRow(plainOf(block.text), TEXT.small, 'quiet', width);
    default: {
      const text = await renderText(
        { language: 'en', blocks: [block] },
        { width: 100, ascii: false, paint: plainPaint },
      );
      const lines = text.trimEnd().split('\n');
      const rows = lines.map((line, i) =>
        lineOf(line, MARGIN, TEXT.text + i * 18, TEXT.text, 'text', ' xml:space="preserve"'),
      );
      return { svg: rows.join(''), height: lines.length * 18 + 6 };
    }
  }
}

const isFigure = (block: Block): block is FigureBlock => block.type === 'figure';

/** A document as one SVG file: figures, and everything that is said with them. */
export async function renderSvg(document: Document, theme: Theme = 'auto', widest = WIDEST): Promise<string> {
  const figures = document.blocks.filter(isFigure);
  const { rows, width: drawn } = figures.length === 0 ? { rows: [], width: 0 } : figureRows(figures, widest);
  const width = Math.max(NARROWEST, drawn);
  const first = document.blocks.findIndex(isFigure);
  const texts = async (blocks: readonly Block[]) =>
    Promise.all(
      blocks
        .filter((block): block is Exclude<Block, FigureBlock> => !isFigure(block))
        .map((block) => textRow(block, width)),
    );
  const all = [
    ...(await texts(document.blocks.slice(0, Math.max(0, first)))),
    ...rows.map(
      (row): Row => ({
        svg: `<g transform="translate(${Math.round((width - drawn) / 2)} 0)">${row.svg}</g>`,
        height: row.height + 8,
      }),
    ),
    ...(await texts(document.blocks.slice(Math.max(0, first)))),
  ];
  let y = MARGIN;
  const body = all.map(({ svg, height }) => {
    const placed = `<g transform="translate(0 ${Math.round(y)})">${svg}</g>`;
    y += height + 4;
    return placed;
  });
  const [wide, high] = [Math.ceil(width + 2 * MARGIN), Math.ceil(y + MARGIN / 2)];
  const title = document.blocks.find((block) => block.type === 'title');
  const hues = [...new Set(figures.flatMap(({ marks, trails }) => [...marks, ...trails].map(({ hue }) => hue)))];
  const shades = [...new Set(figures.flatMap(({ figure }) => figure.tones.map(({ shade }) => shade)))];
  const name = title === undefined ? 'Body chart' : plainOf(title.text);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}"`,
    ` font-family="${FONT}" role="img" aria-labelledby="title desc" xml:lang="${document.language}">`,
    `<title id="title">${escapeSvg(name)}</title>`,
    `<desc id="desc">${escapeSvg(figures.map(({ caption }) => plainOf(caption)).join('. '))}</desc>`,
    `<style>${svgStyle(theme, hues, shades)}</style>`,
    `<rect class="page" width="${wide}" height="${high}"/>`,
    ...body,
    '</svg>\n',
  ].join('');
}
