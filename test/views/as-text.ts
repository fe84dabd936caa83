import { type Block, type Document, document, type Fact } from '../../src/model/document.ts';
import { plainPaint } from '../../src/render/paint.ts';
import { renderText } from '../../src/render/render-text.ts';
import { plainOf } from '../../src/render/text/lay-inline.ts';

export const asText = (given: Document, width = 80): Promise<string> =>
  renderText(given, { width, ascii: false, paint: plainPaint });

/** The words line by line, however the columns are laid out. */
export const told = async (given: Document, width = 200): Promise<string> =>
  (await asText(given, width)).replace(/ +/g, ' ').replace(/^ /gm, '');

export const blocksAsText = (blocks: readonly (Block | null)[], width = 80): Promise<string> =>
  asText(document(blocks), width);

/** `LABEL: value [aside]`, for every fact. */
export const said = (facts: readonly Fact[]): string[] =>
  facts.map(({ label, value, aside }) => `${label}: ${plainOf(value)}${aside === null ? '' : ` [${aside}]`}`);

/** The tables of a document as rows of plain cells, the titles first. */
export const tablesOf = ({ blocks }: Document): string[][][] =>
  blocks.flatMap((block) =>
    block.type === 'table'
      ? [[block.columns.map(({ title }) => title), ...block.rows.map((row) => row.map((cell) => plainOf(cell)))]]
      : [],
  );
