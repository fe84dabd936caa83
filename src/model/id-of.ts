import type { AnyRecord } from './records.ts';

/** What identifies a record among its kind: the code of a point or a meridian, the id of everything else. */
export const idOf = (record: AnyRecord): string => ('code' in record ? record.code : record.id);
