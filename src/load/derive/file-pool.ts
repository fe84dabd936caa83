import type { Kind } from '../../model/kinds.ts';
import type { FileRecordOf } from '../../model/records.ts';

/** All authored records together, in standard order: what a derived key may look at. */
export interface FilePool {
  all<K extends Kind>(kind: K): readonly FileRecordOf[K][];
}
