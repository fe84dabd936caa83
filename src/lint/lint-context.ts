import type { AuthoredFile } from '../model/authored.ts';
import type { Kind } from '../model/kinds.ts';
import type { FileRecordOf } from '../model/records.ts';
import { type LintContext, recordsOf } from './rule.ts';

/** The corpus that the subject is laid over; a loaded `Corpus` is one. */
export interface LintBase {
  get<K extends Kind>(kind: K, id: string): FileRecordOf[K] | undefined;
  ids(kind: Kind): readonly string[];
}

/** Subject over base: a record of the subject hides the base's record of the same id. */
export function lintContext(files: readonly AuthoredFile[], base: LintBase | null): LintContext {
  const pools = new Map<Kind, unknown>();

  function poolOf<K extends Kind>(kind: K): Map<string, FileRecordOf[K]> {
    const known = pools.get(kind);
    if (known) return known as Map<string, FileRecordOf[K]>;
    const pool = new Map<string, FileRecordOf[K]>();
    for (const id of base?.ids(kind) ?? []) {
      const value = base?.get(kind, id);
      if (value) pool.set(id, value);
    }
    for (const record of recordsOf(files, kind)) pool.set(record.id, record.value);
    pools.set(kind, pool);
    return pool;
  }

  return {
    files,
    get: (kind, id) => poolOf(kind).get(id),
    ids: (kind) => [...poolOf(kind).keys()],
    all: (kind) => [...poolOf(kind).values()],
  };
}
