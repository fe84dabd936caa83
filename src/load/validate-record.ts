import type { z } from 'zod';
import { formatPath } from '../model/format-path.ts';
import type { Kind } from '../model/kinds.ts';
import type { FileRecordOf } from '../model/records.ts';
import { SCHEMAS } from '../model/schema/schemas.ts';
import { explainIssue } from './explain-issue.ts';
import type { Problem } from './problem.ts';
import { valueAt } from './value-at.ts';

const BY_KIND: { [K in Kind]: { file: z.ZodType<FileRecordOf[K]>; record: z.ZodType } } = SCHEMAS;

export type Validated<K extends Kind> =
  | { value: FileRecordOf[K]; problems: [] }
  | { value: undefined; problems: Problem[] };

/** Checks one record of a data file against the schema of its kind; every problem, in the order of the schema. */
export function validateRecord<K extends Kind>(kind: K, value: unknown): Validated<K> {
  const schemas: { file: z.ZodType<FileRecordOf[K]>; record: z.ZodType } = BY_KIND[kind];
  const result = schemas.file.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  const subject = { value, file: schemas.file, record: schemas.record };
  const problems = result.error.issues.flatMap((issue) => explainIssue(issue, [], subject));
  return { value: undefined, problems: withoutEchoes(problems, value) };
}

/**
 * One mistake, one problem: a misspelt key is unknown and the right one is missing; a value of the wrong type is also
 * too short.
 */
function withoutEchoes(problems: readonly Problem[], value: unknown): Problem[] {
  const meant = new Set(problems.flatMap(({ instead }) => (instead === undefined ? [] : [formatPath(instead)])));
  const told = new Set<string>();
  return problems.filter((problem) => {
    const path = formatPath(problem.path);
    if (told.has(path) || (meant.has(path) && valueAt(value, problem.path) === undefined)) return false;
    told.add(path);
    return true;
  });
}
