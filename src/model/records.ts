import type { z } from 'zod';
import type { Kind } from './kinds.ts';
import type { SCHEMAS } from './schema/schemas.ts';

/** A record as a data file holds it, by kind. */
export type FileRecordOf = { [K in Kind]: z.infer<(typeof SCHEMAS)[K]['file']> };

/** A record as commands print it, by kind. */
export type RecordOf = { [K in Kind]: z.infer<(typeof SCHEMAS)[K]['record']> };

export type AnyRecord = RecordOf[Kind];
