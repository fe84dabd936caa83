import type { z } from 'zod';
import { closest } from '../model/closest.ts';
import { sayValue, sayWords } from './say-value.ts';
import { wordsOf } from './schemas-at.ts';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping',
};

/** Why a value that is there does not fit. `at` are the schemas it was to fit, for words and repairs to suggest. */
export function explainValue(issue: z.core.$ZodIssue, value: unknown, at: readonly z.ZodType[]): string {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, value);
    case 'invalid_value':
      return explainWords(issue.values.map(String), value);
    case 'too_small':
      return explainBound(issue.minimum, value, issue.inclusive === false ? 'more than' : 'at least');
    case 'too_big':
      return explainBound(issue.maximum, value, issue.inclusive === false ? 'less than' : 'at most');
    case 'invalid_format':
      return explainFormat(issue, value, at);
    default:
      return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
  }
}

function explainType(expected: string, value: unknown): string {
  const wanted = TYPE_NAMES[expected] ?? expected;
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `must be text, but ${value} is read as ${typeof value === 'number' ? 'a number' : 'a truth value'}; put it in quotes`;
  }
  return `must be ${wanted}, not ${sayValue(value)}`;
}

/** For closed vocabularies: the words, and the nearest of them. */
export function explainWords(words: readonly string[], value: unknown): string {
  const wanted = words.length === 1 ? `must be ${words[0]}` : `must be one of ${sayWords(words)}`;
  return `${wanted}, not ${sayValue(value)}${suggest(typeof value === 'string' ? closest(value, words) : [])}`;
}

function explainBound(bound: number | bigint, value: unknown, side: string): string {
  if (Array.isArray(value))
    return `must have ${side} ${bound} ${bound === 1 ? 'entry' : 'entries'}, not ${value.length}`;
  if (typeof value !== 'string') return `must be ${side} ${bound}, not ${sayValue(value)}`;
  if (value === '') return 'must not be empty';
  return `must have ${side} ${bound} characters, not ${value.length}`;
}

function explainFormat(issue: z.core.$ZodIssueInvalidStringFormat, value: unknown, at: readonly z.ZodType[]): string {
  const rule = issue.message.startsWith('Invalid') ? `must match ${issue.pattern ?? issue.format}` : issue.message;
  const words = wordsOf(at);
  const or = words.length > 0 ? `, or one of ${sayWords(words)}` : '';
  const repaired =
    typeof value === 'string'
      ? repairs(value).filter((text) => at.some((schema) => schema.safeParse(text).success))
      : [];
  const near = typeof value === 'string' ? closest(value, words) : [];
  return `${rule}${or}; this is ${sayValue(value)}${oddCharacter(value)}${suggest([...repaired, ...near])}`;
}

/** The same text in plain characters, as a code, and as an id. */
function repairs(value: string): string[] {
  const plain = value
    .normalize('NFKC')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .trim();
  const code = plain.toUpperCase().replace(/^([A-Z]{2})[\s.-]*0*(\d+)$/, '$1$2');
  const id = plain.toLowerCase().replace(/[\s_]+/g, '-');
  return [...new Set([plain, code, id])].filter((text) => text !== value);
}

/** Letters that look like others, as in a code typed with a Cyrillic keyboard or copied from a book. */
function oddCharacter(value: unknown): string {
  const odd = typeof value === 'string' ? /\P{ASCII}/u.exec(value)?.[0] : undefined;
  if (odd === undefined) return '';
  const code = odd.codePointAt(0) ?? 0;
  return `, with U+${code.toString(16).toUpperCase().padStart(4, '0')} in it`;
}

function suggest(words: readonly string[]): string {
  return words[0] === undefined ? '' : `; did you mean "${words[0]}"?`;
}
