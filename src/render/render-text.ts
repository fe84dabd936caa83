import type { Block, Document } from '../model/document.ts';
import { type Paint, plainBrush } from './paint.ts';
import { safeText } from './safe-text.ts';
import type { TextBlock } from './text/lay-cards.ts';
import { alertLabel, type Layout, layAlert, layFact } from './text/lay-facts.ts';
import type { DrawingStyle } from './text/lay-figures.ts';
import { layInline } from './text/lay-inline.ts';
import { layTitle } from './text/lay-title.ts';
import { widthOf } from './wrap-text.ts';

export interface TextOptions {
  /** Cells; no line is wider. */
  width: number;
  ascii: boolean;
  paint: Paint;
  /** How figures are drawn; without it as in a pipe. */
  drawing?: DrawingStyle;
}

const IN_A_PIPE: DrawingStyle = { rows: null, brush: plainBrush, filled: false, picture: null };

/** Facts under a heading are set in by this many cells. */
const INDENT = 2;

const indentOf = (block: Block): number => (block.type === 'facts' && block.inset ? INDENT : 0);

const labelsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'alert') return [alertLabel(block)];
    return block.type === 'facts' ? block.rows.map((row) => ' '.repeat(indentOf(block)) + row.label) : [];
  });

/** Label columns of one section line up; narrower ones are widened to this, so that short sections line up as well. */
const USUAL_LABELS = 9;
/** Between a label and its text: with one space `environment variables` would read as one. */
const GAP = 2;

const isTight = (previous: Block | undefined, block: Block): boolean =>
  previous === undefined ||
  previous.type === 'heading' ||
  (previous.type === 'title' && block.type !== 'title') ||
  (previous.type === 'alert' && block.type === 'alert') ||
  block.type === 'note';

/** A section is what stands between headings. */
function splitSections(blocks: readonly TextBlock[]): TextBlock[][] {
  const sections: TextBlock[][] = [];
  for (const block of blocks) {
    const opens = block.type === 'heading' || block.type === 'title';
    if (opens || sections.length === 0) sections.push([block]);
    else sections.at(-1)?.push(block);
  }
  return sections;
}

/**
 * A document for a terminal or a pipe: wrapped to the width, in colour only if `paint` colours. Ends with a newline.
 * The layout of tables and of figures is loaded only for a document that has one: cards have none.
 */
export async function renderText(document: Document, options: TextOptions): Promise<string> {
  const { blocks } = document;
  if (blocks.length === 0) return '';
  const style = options.drawing ?? IN_A_PIPE;
  if (!blocks.some(isFigure)) return joinLines(await layBlocks(blocks as readonly TextBlock[], options));
  const { layCards } = await import('./text/lay-cards.ts');
  return joinLines(await layCards(blocks, options, style, layBlocks));
}

const isFigure = ({ type }: Block): boolean => type === 'figure';
const joinLines = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** Blocks one below the other. */
async function layBlocks(blocks: readonly TextBlock[], { width, ascii, paint }: TextOptions): Promise<string[]> {
  const lines: string[] = [];
  let previous: Block | undefined;
  for (const section of splitSections(blocks)) {
    const widest = labelsOf(section).reduce((most, label) => Math.max(most, widthOf(label) + GAP), USUAL_LABELS);
    const layout: Layout = { width, labels: Math.min(widest, Math.floor(width / 2)), ascii, paint };
    for (const block of section) {
      if (!isTight(previous, block)) lines.push('');
      lines.push(...(await layBlock(block, layout)));
      previous = block;
    }
  }
  return lines;
}

async function layBlock(block: TextBlock, layout: Layout): Promise<string[]> {
  const { width, paint } = layout;
  switch (block.type) {
    case 'title':
      return layTitle(block, layout);
    case 'heading':
      return layInline(
        [{ text: block.text.toUpperCase(), tone: 'strong' }, ...(block.note === null ? [] : [` (${block.note})`])],
        width,
        paint,
      ).map((line) => line.painted);
    case 'facts':
      return block.rows.flatMap((row) => layFact(row, indentOf(block), layout));
    case 'alert':
      return layAlert(block, layout);
    case 'paragraph':
      return layInline(block.text, width, paint).map((line) => line.painted);
    case 'list':
      return block.items.flatMap((item) =>
        layInline(item, width - 2, paint).map((line, i) => (i === 0 ? '- ' : '  ') + line.painted),
      );
    case 'table':
      return (await import('./text/lay-table.ts')).layTable(block, layout);
    case 'verbatim':
      return safeText(block.text).split('\n');
    case 'note':
      return layInline(block.text, width, paint).map((line) => paint('dim', line.painted));
  }
}
