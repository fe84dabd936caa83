import type { DataPath } from '../model/authored.ts';

/** Something wrong in a record, at a path that starts at the record. */
export interface Problem {
  rule: 'schema' | 'unknown-key' | 'derived-key';
  path: DataPath;
  message: string;
  /** Of an unknown key: the path that is probably meant. */
  instead?: DataPath;
}
