import type { Figure } from './figure.ts';

/**
 * What a view says, without format, width or colour. A renderer turns it into text, Markdown or HTML.
 * Tones name a meaning; the renderer chooses how it looks, and words carry it where there is no colour.
 */
export type Tone = 'plain' | 'strong' | 'dim' | 'code' | 'name' | 'heading' | 'avoid' | 'caution' | 'emergency';

export interface Span {
  text: string;
  tone: Tone;
  /** BCP 47, where the text is in a language that its script alone does not tell: `zh-Hant`, `ja`, `vi`. */
  lang?: string;
}
export type Inline = string | readonly (string | Span)[];

export interface Title {
  type: 'title';
  text: Inline;
  /** Set to the right of the title where there is room. */
  aside: string | null;
  sub: string | null;
  /** A rule below it. */
  ruled: boolean;
}
export interface Heading {
  type: 'heading';
  text: string;
  note: string | null;
}
export interface Fact {
  label: string;
  value: Inline;
  /** A short remark at the right edge of the last line, like the source. */
  aside: string | null;
}
export interface Facts {
  type: 'facts';
  /** Set in, because it stands under a heading. */
  inset: boolean;
  rows: readonly Fact[];
}
/** Something that can hurt. Every renderer prints it whole, at any width. */
export interface Alert {
  type: 'alert';
  level: 'emergency' | 'avoid' | 'caution' | 'inform';
  /** In place of the level's own word, like `DOCTOR FIRST`. */
  label: string | null;
  text: Inline;
  aside: string | null;
}
interface Paragraph {
  type: 'paragraph';
  text: Inline;
}
interface List {
  type: 'list';
  items: readonly Inline[];
}
export interface Table {
  type: 'table';
  columns: readonly { title: string; align: 'left' | 'right' }[];
  rows: readonly (readonly Inline[])[];
}
/** Text that must stay as it is, like JSON or the lines of a checker; the only block that is not wrapped. */
interface Verbatim {
  type: 'verbatim';
  text: string;
  language: string;
}
/** Small print: sources, disclaimers. */
export interface Note {
  type: 'note';
  text: Inline;
}

/** The colour of a mark, by the meridian it belongs to; every other point is `extra`. */
export type Hue =
  | 'LU'
  | 'LI'
  | 'ST'
  | 'SP'
  | 'HT'
  | 'SI'
  | 'BL'
  | 'KI'
  | 'PC'
  | 'TE'
  | 'GB'
  | 'LR'
  | 'GV'
  | 'CV'
  | 'extra';
/** One spot on a figure, in the figure's units. */
export interface Mark {
  x: number;
  y: number;
  /** Whose spot it is. All spots of a point carry its label; a renderer writes it once. */
  code: string;
  hue: Hue;
  /** Asked for: large, with its label. What is not asked for is small. */
  asked: boolean;
  label: string | null;
}
/** A line through the points of a meridian, in their order. */
export interface Trail {
  hue: Hue;
  path: readonly (readonly [x: number, y: number])[];
}
/** A picture of a part of the body with what is marked on it. */
export interface FigureBlock {
  type: 'figure';
  figure: Figure;
  trails: readonly Trail[];
  marks: readonly Mark[];
  caption: Inline;
  /** It goes with the blocks before it, and stands to their right where there is room. */
  beside: boolean;
}

export type Block = Title | Heading | Facts | Alert | Paragraph | List | Table | Verbatim | Note | FigureBlock;

export interface Document {
  /** BCP 47; names in other scripts are marked where HTML needs it. */
  language: 'en';
  blocks: readonly Block[];
}

export const span = (tone: Tone, text: string): Span => ({ tone, text });
/** A name in another language, so that a page can say which. */
export const foreign = (lang: string, text: string): Span => ({ tone: 'plain', text, lang });
export const facts = (rows: readonly Fact[], { inset = false } = {}): Facts | null =>
  rows.length === 0 ? null : { type: 'facts', inset, rows };
export const fact = (label: string, value: Inline, aside: string | null = null): Fact => ({ label, value, aside });
export const heading = (text: string, note: string | null = null): Heading => ({ type: 'heading', text, note });
/** A table without rows is a header that says nothing. */
const saysSomething = (block: Block | null): block is Block =>
  block !== null && !(block.type === 'table' && block.rows.length === 0);

export const document = (blocks: readonly (Block | null)[]): Document => ({
  language: 'en',
  blocks: blocks.filter(saysSomething),
});
