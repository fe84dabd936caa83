import type { CorpusVersion, Shape } from '../model/corpus.ts';
import type { Kind } from '../model/kinds.ts';
import type { Template } from './pack-record.ts';

/**
 * The compiled corpus is a folder of files:
 * - `index.json`: versions, the ids of each kind and where each record stands; all that a look-up by code reads whole;
 * - `records.jsonl`: the values of every record as one line, each kind's together, read by slices;
 * - `names.tsv`: folded names and what they stand for, a name a line, opened when a word is no code and searched as
 *   text, because parsing it would cost more than the rest of the look-up;
 * - `entries.json` and `shapes.json`: opened by full-text search, and by `--fields`, CSV and TSV.
 */
export const COMPILED_FILES = {
  index: 'index.json',
  records: 'records.jsonl',
  names: 'names.tsv',
  entries: 'entries.json',
  shapes: 'shapes.json',
} as const;

/** Raised when the layout changes, so that a program never reads what another version wrote. */
export const COMPILED_LAYOUT = 2;

export interface CompiledIndex {
  layout: number;
  version: CorpusVersion;
  /** Size of `records.jsonl`, to notice a damaged installation. */
  bytes: number;
  /** Offsets hold one entry more than ids: the end of the last record. The template holds the keys of the values. */
  kinds: Record<Kind, { ids: string[]; offsets: number[]; template: Template }>;
  /** Other codes of a point, in lower case. */
  same_as: Record<string, string>;
}

export type CompiledShapes = Record<string, Shape>;
