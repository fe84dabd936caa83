import type { z } from 'zod';
import type { DataPath } from '../model/authored.ts';
import { closest } from '../model/closest.ts';
import { explainValue, explainWords } from './explain-value.ts';
import { isMapping } from './is-mapping.ts';
import type { Problem } from './problem.ts';
import { sayValue, sayWords } from './say-value.ts';
import { alternatives, keysOf, schemasAt, wordsOf } from './schemas-at.ts';
import { valueAt } from './value-at.ts';

/** The record that was checked, and the schemas of its kind: what a file may hold, and what a command prints. */
export interface Subject {
  value: unknown;
  file: z.ZodType;
  record: z.ZodType;
}

/** What an issue of zod means for the one who wrote the record. `base` is where the issue's own path starts. */
export function explainIssue(issue: z.core.$ZodIssue, base: DataPath, subject: Subject): Problem[] {
  const path = [...base, ...issue.path.filter((step) => typeof step !== 'symbol')];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => explainKey(key, path, subject));
  const value = valueAt(subject.value, path);
  const at = schemasAt(subject.file, path, subject.value);
  if (value === undefined) return [{ rule: 'schema', path, message: explainMissing(at) }];
  if (issue.code === 'invalid_union') return explainUnion(issue, path, value, subject);
  return [{ rule: 'schema', path, message: explainValue(issue, value, at) }];
}

function explainKey(key: string, parent: DataPath, { file, record, value }: Subject): Problem {
  const path = [...parent, key];
  if (keysOf(schemasAt(record, parent, value)).includes(key) && !keysOf(schemasAt(file, parent, value)).includes(key)) {
    return { rule: 'derived-key', path, message: 'derived by acu; remove it' };
  }
  const known = keysOf(schemasAt(file, parent, value)).filter((name) => name !== key);
  const near = closest(key, known)[0];
  if (near !== undefined) {
    return { rule: 'unknown-key', path, message: `unknown key; did you mean "${near}"?`, instead: [...parent, near] };
  }
  const hint = key.includes(':') ? 'a space is missing after the colon' : `known here: ${sayWords(known, 40)}`;
  return { rule: 'unknown-key', path, message: `unknown key; ${hint}` };
}

function explainMissing(at: readonly z.ZodType[]): string {
  const canBe = (value: unknown) => at.some((schema) => schema.safeParse(value).success);
  const ways = [
    ...(canBe(null) ? ['null if it is not recorded'] : []),
    ...(canBe([]) ? ['[] if it is known to be none'] : []),
  ];
  if (ways.length > 0) return `missing; write ${ways.join(', or ')}`;
  const words = wordsOf(at);
  if (words.length > 0) return `missing; one of ${sayWords(words)}`;
  const keys = keysOf(at);
  return keys.length > 0 ? `missing; a mapping with ${sayWords(keys)}` : 'missing';
}

/**
 * A union of mappings is told apart by a word under one key (the frame of a place) or by the first key of each member
 * (`code`, `ear` or `area` in a prescription), so that only what is wrong with the member that is meant is told.
 */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: DataPath,
  value: unknown,
  subject: Subject,
): Problem[] {
  if (issue.discriminator !== undefined && 'options' in issue) {
    const words = (issue.options ?? []).map(String);
    return [{ rule: 'schema', path, message: explainWords(words, value) }];
  }
  const members = schemasAt(subject.file, path, subject.value).flatMap(alternatives);
  const heads = members.map((member) => keysOf([member])[0]);
  const meant = heads.findIndex((head) => head !== undefined && valueAt(value, [head]) !== undefined);
  const issues = meant < 0 ? undefined : issue.errors[meant];
  if (issues !== undefined) return issues.flatMap((inner) => explainIssue(inner, path, subject));
  const keys = heads.filter((head) => head !== undefined);
  if (keys.length === 0) return [{ rule: 'schema', path, message: explainPlainUnion(issue, value, members) }];
  const typo = isMapping(value) ? closestPair(Object.keys(value), keys) : undefined;
  const message = `must be a mapping with one of the keys ${sayWords(keys)}`;
  return [
    { rule: 'schema', path, message: `${message}${typo ?? (isMapping(value) ? '' : `, not ${sayValue(value)}`)}` },
  ];
}

function explainPlainUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown, members: readonly z.ZodType[]): string {
  const reasons = issue.errors
    .flatMap((errors) => errors.slice(0, 1))
    .map((first) => explainValue(first, value, members));
  return [...new Set(reasons)].join('; or ');
}

function closestPair(written: readonly string[], keys: readonly string[]): string | undefined {
  for (const key of written) {
    const near = closest(key, keys)[0];
    if (near !== undefined) return `; did you mean "${near}" by "${key}"?`;
  }
  return undefined;
}
