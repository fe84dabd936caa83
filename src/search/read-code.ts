import type { Corpus } from '../model/corpus.ts';
import { ENGLISH_PREFIXES } from '../model/nomenclatures.ts';
import { EXTRA_GROUPS, POINT_COUNTS } from '../model/vocabularies.ts';
import type { SearchIndex } from './search-index.ts';

export type CodeReading =
  /** A code, read and spelled canonically; whether the corpus holds it is another matter. */
  | { type: 'code'; code: string }
  /** A channel that has no such point. */
  | { type: 'out-of-range'; channel: string; number: number; count: number }
  | { type: 'none' };

/**
 * Letters with any dots, dashes and spaces, then a number: each character has one way to match, so time is linear.
 * Four digits are a year, as in the ids of sources.
 */
const CODE = /^(\p{L}[\p{L}\s.\u00b7_'’\p{Pd}\u2212]*?)0*(0|[1-9]\d{0,2})$/u;
const NOT_LETTERS = /[^\p{L}]+/gu;
const EXTRA = /^(?:ex|extra)(hn|ca|b|ue|le)$/;

/** WHO's counts of extra points by group (1991). */
const EXTRA_COUNTS: Readonly<Record<string, number>> = {
  'EX-HN': 15,
  'EX-CA': 1,
  'EX-B': 9,
  'EX-UE': 11,
  'EX-LE': 12,
};
const counts: Readonly<Record<string, number>> = { ...POINT_COUNTS, ...EXTRA_COUNTS };

function channelOf(letters: string): string | undefined {
  const group = EXTRA.exec(letters)?.[1]?.toUpperCase();
  if (group !== undefined) return EXTRA_GROUPS.find((name) => name === `EX-${group}`);
  return Object.hasOwn(ENGLISH_PREFIXES, letters) ? ENGLISH_PREFIXES[letters] : undefined;
}

/**
 * Reads a point code however it is spaced, dotted, padded, cased or widened: `li4`, `LI 04`, `L.I.4`, `ＬＩ－４`, `UB13`.
 * A number past the channel's last point is said so, and never becomes a near match.
 */
export function readCode(query: string, corpus: Corpus, index: SearchIndex): CodeReading {
  const text = query.normalize('NFKC').trim().toLowerCase();
  const ids = corpus.ids('point');
  const exact = ids.find((code) => code.toLowerCase() === text) ?? index.sameAs(text);
  if (exact !== undefined) return { type: 'code', code: exact };

  const match = CODE.exec(text);
  const channel = channelOf((match?.[1] ?? '').replace(NOT_LETTERS, ''));
  if (!match || channel === undefined) return { type: 'none' };

  const number = Number(match[2]);
  const code = `${channel}${number}`;
  const holder = ids.includes(code) ? code : index.sameAs(code.toLowerCase());
  const count = counts[channel] ?? 0;
  if (holder === undefined && (number < 1 || number > count)) return { type: 'out-of-range', channel, number, count };
  return { type: 'code', code: holder ?? code };
}
