import type { Alert, Block, Document, Inline } from '../model/document.ts';
import { drawFigure } from './chart/draw-figure.ts';
import { safeText } from './safe-text.ts';
import { alertLabel } from './text/lay-facts.ts';

/** Escapes what Markdown or an HTML-aware reader of it would act on. */
const escapeMarkdown = (text: string): string =>
  safeText(text)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#|\w)/g, '\\&')
    .replace(/^(\s*)([#+=-])(?=[\s#=-]|$)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2');

const inline = (value: Inline): string =>
  (typeof value === 'string' ? [value] : value)
    .map((piece) => {
      if (typeof piece === 'string') return escapeMarkdown(piece);
      const text = escapeMarkdown(piece.text);
      const bold =
        piece.tone === 'strong' || piece.tone === 'name' || piece.tone === 'avoid' || piece.tone === 'emergency';
      // Marks that touch a space do not count as marks.
      return bold || piece.tone === 'caution' ? text.replace(/\S(?:.*\S)?/s, '**$&**') : text;
    })
    .join('')
    .replaceAll('\n', '  \n');

const cited = (text: string, aside: string | null): string =>
  aside === null ? text : `${text} \\[${escapeMarkdown(aside)}\\]`;

const alert = (block: Alert): string =>
  cited(`> **${escapeMarkdown(alertLabel(block))}** ${inline(block.text)}`, block.aside).replaceAll('\n', '\n> ');

const cell = (value: Inline): string => inline(value).replaceAll('  \n', '<br>');

/** The fence is longer than any run of backticks in the text, which stays as it is. */
function fenced(text: string, language: string): string {
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}${language}\n${text}\n${fence}`;
}

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'title':
      return [
        `# ${inline(block.text)}`,
        ...[block.aside, block.sub].flatMap((line) => (line === null ? [] : [escapeMarkdown(line)])),
      ].join('\n\n');
    case 'heading':
      return `## ${escapeMarkdown(block.text)}${block.note === null ? '' : ` (${escapeMarkdown(block.note)})`}`;
    case 'facts':
      return block.rows
        .map(({ label, value, aside }) =>
          label === ''
            ? `  ${cited(inline(value), aside)}`
            : `- **${escapeMarkdown(label)}**: ${cited(inline(value), aside)}`,
        )
        .join('\n');
    case 'alert':
      return alert(block);
    case 'paragraph':
      return inline(block.text);
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'table':
      return [
        `| ${block.columns.map(({ title }) => escapeMarkdown(title)).join(' | ')} |`,
        `| ${block.columns.map(({ align }) => (align === 'right' ? '---:' : '---')).join(' | ')} |`,
        ...block.rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
      ].join('\n');
    case 'verbatim':
      return fenced(safeText(block.text), block.language);
    case 'figure': {
      const { grid, unplaced } = drawFigure(block, { columns: 80, rows: 36, ascii: false, filled: false });
      const drawn = grid.runs(false).map((runs) => runs.map(([, text]) => text).join(''));
      const said = unplaced.length === 0 ? '' : `\n\nMarked without a label: ${escapeMarkdown(unplaced.join(' '))}`;
      return `${fenced(drawn.join('\n'), 'text')}\n\n${inline(block.caption)}${said}`;
    }
    case 'note':
      return `_${inline(block.text).trim()}_`;
  }
}

/** A document as CommonMark with tables; alerts are block quotes, so that they stand out where nothing is coloured. */
export const renderMarkdown = ({ blocks }: Document): string =>
  blocks.length === 0 ? '' : `${blocks.map(renderBlock).join('\n\n')}\n`;
