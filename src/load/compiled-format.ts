import type { CorpusVersion, Shape } from '../model/corpus.ts';
import type { Template } from './pack-record.ts';

/**
 * The compiled corpus is a folder of files:
 * - `index.jsonl`: the head, then a line for each kind: its ids, where each record stands, and the keys of its values. The
 *   lines are parsed when their kind is asked for, because a look-up by code asks for few;
 * - `records.jsonl`: the values of every record as one line, each kind's together, read by slices;
 * - `names.tsv`: folded names and what they stand for, a name a line, opened when a word is no code and searched as
 *   text, because parsing it would cost more than the rest of the look-up;
 * - `keys.tsv`: the same for keys of phrases, and `urgent.tsv` of emergencies, with which every search is compared;
 * - `prose.json` and `shapes.json`: opened by full-text search, and by `--fields`, CSV and TSV.
 */
export const COMPILED_FILES = {
  index: 'index.jsonl',
  records: 'records.jsonl',
  names: 'names.tsv',
  keys: 'keys.tsv',
  urgent: 'urgent.tsv',
  prose: 'prose.json',
  shapes: 'shapes.json',
} as const;

export type CompiledFile = keyof typeof COMPILED_FILES;

/** Raised when the layout changes, so that a program never reads what another version wrote. */
export const COMPILED_LAYOUT = 4;

export interface CompiledHead {
  layout: number;
  version: CorpusVersion;
  /** Bytes of every other file, to notice a damaged installation. */
  sizes: Record<Exclude<CompiledFile, 'index'>, number>;
  /** Length of the lines below the head, for the same reason. */
  characters: number;
  /** Other codes of a point, in lower case. */
  same_as: Record<string, string>;
}

/** A kind's line of the index, in the order of `KIND_NAMES`. */
export interface CompiledKind {
  ids: string[];
  /** One entry more than ids: the end of the last record. */
  offsets: number[];
  template: Template;
}

export type CompiledShapes = Record<string, Shape>;
