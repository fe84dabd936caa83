import type { Block, FigureBlock } from '../../model/document.ts';
import type { TextOptions } from '../render-text.ts';
import { BESIDE_WIDTH, layBeside, textBeside } from './lay-beside.ts';
import { type DrawingStyle, layFigures } from './lay-figures.ts';

export type TextBlock = Exclude<Block, FigureBlock>;
type LayBlocks = (blocks: readonly TextBlock[], options: TextOptions) => Promise<string[]>;

interface Segment {
  texts: TextBlock[];
  /** What is drawn after them, or beside them. */
  figures: FigureBlock[];
}

function splitSegments(blocks: readonly Block[]): Segment[] {
  const segments: Segment[] = [];
  for (const block of blocks) {
    const last = segments.at(-1);
    if (block.type === 'figure') {
      if (last === undefined) segments.push({ texts: [], figures: [block] });
      else last.figures.push(block);
    } else if (last === undefined || last.figures.length > 0) segments.push({ texts: [block], figures: [] });
    else last.texts.push(block);
  }
  return segments;
}

/** A document with figures: text and figures in turn, or a figure beside the card it belongs to. */
export async function layCards(
  blocks: readonly Block[],
  options: TextOptions,
  style: DrawingStyle,
  layBlocks: LayBlocks,
): Promise<string[]> {
  const layout = { ...options, labels: 0 };
  const segments = splitSegments(blocks);
  const isBeside = ({ figures }: Segment) =>
    options.width >= BESIDE_WIDTH && figures.length === 1 && figures.every(({ beside }) => beside);
  const texts = await Promise.all(
    segments.map((segment) =>
      layBlocks(segment.texts, isBeside(segment) ? { ...options, width: textBeside(options.width) } : options),
    ),
  );
  const others = texts.reduce((sum, lines) => sum + lines.length + 1, 0);
  const laid = segments.map(async (segment, i) => {
    const lines = texts[i] ?? [];
    const apart = i === 0 ? [] : [''];
    const [first] = segment.figures;
    if (first !== undefined && isBeside(segment)) return [...apart, ...layBeside(lines, first, layout, style)];
    if (first === undefined) return [...apart, ...lines];
    // A title stands close to what it names.
    const close = segment.texts.at(-1)?.type === 'title' || lines.length === 0;
    return [...apart, ...lines, ...(close ? [] : ['']), ...(await layFigures(segment.figures, others, layout, style))];
  });
  return (await Promise.all(laid)).flat();
}
