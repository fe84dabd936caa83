import { type CodeSystem, fromOldBladder, readPrefix } from '../model/nomenclatures.ts';
import { EXTRA_COUNTS, EXTRA_GROUPS, POINT_COUNTS } from '../model/vocabularies.ts';
import { fold } from './fold.ts';
import type { Searched } from './searched.ts';

/** The same letters and number in other systems. */
export interface OtherReading {
  code: string;
  systems: readonly CodeSystem[];
}

export type CodeReading =
  /** A code, read and spelled canonically; whether the corpus holds it is another matter. */
  | { type: 'code'; code: string; others: readonly OtherReading[] }
  /** A channel that has no such point. */
  | { type: 'out-of-range'; channel: string; number: number; count: number; others: readonly OtherReading[] }
  /** Letters that the chosen system and English do not have, and that others read differently. */
  | { type: 'ambiguous'; readings: readonly OtherReading[] }
  | { type: 'none' };

/**
 * Letters with any dots, dashes and spaces, then a number: each character has one way to match, so time is linear.
 * Four digits are a year, as in the ids of sources. German writes 3E5, and so `3` may stand before one letter.
 */
const CODE = /^((?:3[\s.\p{Pd}]?(?=[ew]))?\p{L}[\p{L}\s.\u00b7_'’\p{Pd}\u2212]*?)0*(0|[1-9]\d{0,2})$/u;
/** What a code is, said after it: `LI4穴`, `LI4 point`. */
const NOUNS = ['穴位', '穴', '혈', 'point'];
const withoutNoun = (text: string): string => {
  const noun = NOUNS.find((word) => text.endsWith(word));
  return noun === undefined ? text : text.slice(0, -noun.length).trimEnd();
};

const NOT_LETTERS = /[^\p{L}\d]+/gu;
const EXTRA = /^(?:ex|extra)(hn|ca|b|ue|le)$/;

const counts: Readonly<Record<string, number>> = { ...POINT_COUNTS, ...EXTRA_COUNTS };

interface Channels {
  readings: readonly { channel: string; systems: readonly CodeSystem[] }[];
  decided: boolean;
}

const NO_CHANNELS: Channels = { readings: [], decided: false };
const only = (channel: string): Channels => ({ readings: [{ channel, systems: [] }], decided: true });

/** A group of extra points, a channel's letters, or its whole name in any script: `stomach 36`, `大肠4`. */
function channelsOf(letters: string, { index, from }: Searched): Channels {
  const group = EXTRA.exec(letters)?.[1]?.toUpperCase();
  const extra = group === undefined ? undefined : EXTRA_GROUPS.find((name) => name === `EX-${group}`);
  if (extra !== undefined) return only(extra);
  const prefix = readPrefix(letters, from);
  if (prefix.readings.length > 0) return prefix;
  const named = index.named(fold(letters)).find((ref) => ref.kind === 'meridian');
  return named === undefined ? NO_CHANNELS : only(named.id);
}

/**
 * Reads a point code however it is spaced, dotted, padded, cased or widened: `li4`, `LI 04`, `L.I.4`, `ＬＩ－４`, `UB13`.
 * A number past the channel's last point is said so, and never becomes a near match.
 */
export function readCode(query: string, searched: Searched): CodeReading {
  const { corpus, index, from } = searched;
  const text = withoutNoun(query.normalize('NFKC').trim().toLowerCase());
  if (!/\d/.test(text)) return { type: 'none' };
  const ids = corpus.ids('point');
  // WHO's own spelling is nobody else's, so the table of prefixes is not needed for it.
  const typed = text.toUpperCase();
  if (from === 'who' && ids.includes(typed)) return { type: 'code', code: typed, others: [] };
  const match = CODE.exec(text);
  const letters = (match?.[1] ?? '').replace(NOT_LETTERS, '');
  const { readings, decided } = letters === '' ? NO_CHANNELS : channelsOf(letters, searched);
  const [first, ...rest] = readings;

  if (!match || first === undefined) {
    const exact = ids.find((code) => code.toLowerCase() === text) ?? index.sameAs(text);
    return exact === undefined ? { type: 'none' } : { type: 'code', code: exact, others: [] };
  }
  const number = Number(match[2]);
  const holder = (channel: string, n: number): string | undefined => {
    const code = `${channel}${n}`;
    if (ids.includes(code)) return code;
    return index.sameAs(code.toLowerCase()) ?? (n >= 1 && n <= (counts[channel] ?? 0) ? code : undefined);
  };
  const otherwise = (list: Channels['readings']): OtherReading[] =>
    list.flatMap(({ channel, systems }) => {
      const code = holder(channel, number);
      return code === undefined ? [] : [{ code, systems }];
    });
  if (!decided) {
    const possible = otherwise(readings);
    const [lone, ...more] = possible;
    if (lone !== undefined && more.length > 0) return { type: 'ambiguous', readings: possible };
    if (lone !== undefined) return { type: 'code', code: lone.code, others: [] };
  }
  const { channel } = first;
  const counted = channel === 'BL' && from === 'bl-old' ? fromOldBladder(number) : number;
  const others = [
    ...otherwise(rest),
    ...(counted === number ? [] : [{ code: `${channel}${number}`, systems: ['who'] as const }]),
  ];
  const code = holder(channel, counted);
  if (code === undefined) return { type: 'out-of-range', channel, number, count: counts[channel] ?? 0, others };
  return { type: 'code', code, others };
}
