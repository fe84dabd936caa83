import type { DataPath } from '../model/authored.ts';

export interface ValueAt {
  path: DataPath;
  value: unknown;
}

function* selectSteps(value: unknown, steps: readonly string[], path: DataPath): Generator<ValueAt> {
  const [step, ...rest] = steps;
  if (value === null || value === undefined) return;
  if (step === undefined) yield { path, value };
  else if (step === '[]') {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* selectSteps(item, rest, [...path, i]);
  } else if (typeof value === 'object') {
    if (step === '*') for (const [key, item] of Object.entries(value)) yield* selectSteps(item, rest, [...path, key]);
    else if (Object.hasOwn(value, step)) yield* selectSteps(Reflect.get(value, step), rest, [...path, step]);
  }
}

/**
 * Every value that is not null at a path pattern: `combinations[].points[]` goes into lists, `provenance.*` into
 * every key, `''` is the value itself. A key that is not there selects nothing.
 */
export const selectPath = (value: unknown, pattern: string): Generator<ValueAt> =>
  selectSteps(
    value,
    pattern.split(/\.|(?=\[\])/).filter((step) => step !== ''),
    [],
  );
