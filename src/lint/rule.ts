import { type AuthoredFile, type AuthoredRecord, type DataPath, isOf, type Position } from '../model/authored.ts';
import type { Kind } from '../model/kinds.ts';
import type { FileRecordOf } from '../model/records.ts';

/** What a rule may look at besides its subject. */
export interface LintContext {
  /** The subject: only these files are reported on. */
  readonly files: readonly AuthoredFile[];
  /** The record as a file holds it: the subject's own first, then the base corpus. */
  get<K extends Kind>(kind: K, id: string): FileRecordOf[K] | undefined;
  /** Every id of a kind, of subject and base together. */
  ids(kind: Kind): readonly string[];
  /** Subject and base together, each id once. */
  all<K extends Kind>(kind: K): readonly FileRecordOf[K][];
}

/** Reports a finding at the deepest key on `path` that the file holds; `[]` is the record itself. */
export type Report = (record: AuthoredRecord, path: DataPath, message: string) => void;

/** Reports a finding about the raw text of a file. */
export type ReportAt = (position: Position, message: string) => void;

interface Named {
  /** Kebab-case, the name of its file. */
  name: string;
  /** The sentence it checks. */
  about: string;
}

export interface FileRule extends Named {
  scope: 'file';
  check(file: AuthoredFile, context: LintContext, report: ReportAt): void;
}

export interface RecordRule<K extends Kind = Kind> extends Named {
  scope: 'record';
  /** Only records of these kinds are handed to `check`. */
  kinds: readonly K[];
  check(record: AuthoredRecord<K>, context: LintContext, report: Report): void;
}

export interface CorpusRule extends Named {
  scope: 'corpus';
  check(files: readonly AuthoredFile[], context: LintContext, report: Report): void;
}

export type Rule = FileRule | RecordRule | CorpusRule;

/** The subject's records of a kind. */
export const recordsOf = <K extends Kind>(files: readonly AuthoredFile[], kind: K): AuthoredRecord<K>[] =>
  files.flatMap((file) => file.records.filter((record) => isOf(record, kind)));
