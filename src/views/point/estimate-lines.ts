import type { Block, Document, Inline } from '../../model/document.ts';

/** Characters that a line holds beside its label on the smallest usual screen, less what wrapping leaves free. */
const PER_LINE = 67;

const textOf = (inline: Inline): string =>
  typeof inline === 'string'
    ? inline
    : inline.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

const lines = (text: string): number => Math.max(1, Math.ceil(text.length / PER_LINE));

function linesOf(block: Block): number {
  switch (block.type) {
    case 'title':
      return 1 + (block.sub === null ? 0 : lines(block.sub)) + (block.ruled ? 1 : 0);
    case 'facts':
      return 1 + block.rows.reduce((sum, { value, aside }) => sum + lines(`${textOf(value)}${aside ?? ''}`), 0);
    case 'heading':
      return 1;
    case 'alert':
      return lines(textOf(block.text));
    default:
      return 'text' in block ? lines(textOf(block.text)) : 0;
  }
}

/** About how many lines of a usual screen a document takes: how much there is to read, not how it is laid out. */
export const estimateLines = ({ blocks }: Document): number => blocks.reduce((sum, block) => sum + linesOf(block), 0);
