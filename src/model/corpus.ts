import type { Answer, Kind } from './kinds.ts';
import type { RecordOf } from './records.ts';

/** What the fields of a kind are, for `--fields`, CSV columns and completion; derived from its schema. */
export interface Shape {
  /** Every key path, in schema order; a list of objects stands as its key and its keys below it. */
  paths: readonly string[];
  /** Paths that hold lists of objects, and the template that says one of them in a line. */
  summaries: Readonly<Record<string, string>>;
}

export interface CorpusVersion {
  /** Version of the data, equal to the program's. */
  data: string;
  /** Major version of the record shapes. */
  schema: number;
  counts: Readonly<Record<string, number>>;
}

/**
 * Everything that was loaded. Records are read when they are asked for: the compiled corpus opens one look-up
 * without reading the rest.
 */
export interface Corpus {
  readonly version: CorpusVersion;
  /** Ids of a kind in standard order: WHO channel order for points, file order for all else. */
  ids(kind: Kind): readonly string[];
  get<K extends Kind>(kind: K, id: string): RecordOf[K] | undefined;
  all<K extends Kind>(kind: K): readonly RecordOf[K][];
  shape(kind: Kind | Answer): Shape;
}
