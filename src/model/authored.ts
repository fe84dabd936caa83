import type { Kind } from './kinds.ts';
import type { FileRecordOf } from './records.ts';

export type DataPath = readonly (string | number)[];

/** 1-based, as editors count. */
export interface Position {
  line: number;
  col: number;
}

/** One record of a data file that passed its schema, and where each of its keys stands. */
export interface AuthoredRecord<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** Path as the user gave it, for messages. */
  file: string;
  value: FileRecordOf[K];
  /** Where in its file: `['points', 3]`. */
  path: DataPath;
  /** Position of the deepest node on `path` that the file holds; `[]` is the record itself. */
  locate(path: DataPath): Position;
}

/** Whether a record is of this kind; its value is then that kind's. */
export const isOf = <K extends Kind>(record: AuthoredRecord, kind: K): record is AuthoredRecord<K> =>
  record.kind === kind;

/** One data file: its raw text and the records in it that are valid. */
export interface AuthoredFile {
  file: string;
  text: string;
  records: readonly AuthoredRecord[];
}

/** Something wrong in a data file, as `file:line:col: path: message`. */
export interface Diagnostic {
  rule: string;
  file: string;
  line: number;
  col: number;
  /** Like `points[3].needling.methods[0]`; empty when the file as a whole is meant. */
  path: string;
  message: string;
}
