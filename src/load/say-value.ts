import { isMapping } from './is-mapping.ts';

const MAX_LENGTH = 60;

/** A value as a message names it: short, on one line. */
export function sayValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isMapping(value)) return 'a mapping';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > MAX_LENGTH ? `${value.slice(0, MAX_LENGTH)}…` : value);
}

/** `a, b, c`; a long list is cut, and says so. */
export function sayWords(words: readonly string[], max = 24): string {
  const shown = words.slice(0, max).join(', ');
  return words.length > max ? `${shown} … (${words.length} in all)` : shown;
}
