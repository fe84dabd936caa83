import { editDistance } from '../model/edit-distance.ts';
import type { Kind } from '../model/kinds.ts';
import type { Found } from './found.ts';
import { KEY } from './search-index.ts';
import type { Searched } from './searched.ts';
import { phraseKey, vocabularyKey, wordsOf } from './vocabulary-key.ts';

const URGENT_KINDS: readonly Kind[] = ['crisis_word', 'indication', 'safety'];
/** Shorter names (`fit`, `coma`) mean other things among other words; alone they are exact. */
const SHORTEST_NAME = 5;
/** A name in Han, kana or Hangul says with two signs what takes a word in letters: 自杀. */
const SHORTEST_IN_SIGNS = 2;
const IN_SIGNS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;
const isTooShort = (folded: string): boolean =>
  folded.length < (IN_SIGNS.test(folded) ? SHORTEST_IN_SIGNS : SHORTEST_NAME);
/** Names of emergencies have at most so many words. */
const LONGEST_WINDOW = 7;

const slipsAllowed = (length: number): number => (length < 6 ? 0 : length < 12 ? 1 : 2);

interface Window {
  from: number;
  to: number;
  /** As typed, by its stems, and whatever its order. */
  keys: string[];
}

/** Every run of words of the query, joined; noise stays, because names hold it too. */
function windowsOf(query: string): Window[] {
  const words = wordsOf(query);
  return words.flatMap((_, from) =>
    words.slice(from, from + LONGEST_WINDOW).map((_last, i) => {
      const window = words.slice(from, from + i + 1);
      const keys = [window.join(''), vocabularyKey(window), ...(window.length > 1 ? [phraseKey(window)] : [])];
      return { from, to: from + i + 1, keys };
    }),
  );
}

/**
 * Emergencies that a query names, whole or among other words, also misspelt: `chest pian`, `coughing blood at night`. A
 * run of words that is the name of something else, or a part of it, is no slip.
 */
export function findEmergencies(query: string, searched: Searched): Found[] {
  const { index } = searched;
  const windows = windowsOf(query);
  const keys = new Set(windows.flatMap((window) => window.keys));
  const known = windows.filter((window) => window.keys.some((key) => index.named(key).length > 0));
  const unnamed = windows
    .filter(({ from, to }) => !known.some((name) => name.from <= from && to <= name.to))
    .flatMap((window) => window.keys)
    .filter((key) => slipsAllowed(key.length) > 0);
  const found = index.urgent().flatMap(({ folded, refs }): (Found & { window: Window | undefined })[] => {
    if (isTooShort(folded)) return [];
    const named = keys.has(folded);
    const window = windows.find((each) => each.keys.includes(folded));
    const slip =
      !named &&
      !folded.startsWith(KEY) &&
      slipsAllowed(folded.length) > 0 &&
      unnamed.some((window) => {
        const limit = Math.min(slipsAllowed(folded.length), slipsAllowed(window.length));
        return window[0] === folded[0] && editDistance(window, folded, limit) <= limit;
      });
    if (!named && !slip) return [];
    return refs.map(({ kind, id, field }) => ({
      kind,
      id,
      score: named ? 0.999 : 0.99,
      matched: [{ field, text: folded }],
      window,
    }));
  });
  // What more words say is what is meant: a collapsed lung is no collapse, and a heat stroke no stroke.
  const covers = (whole: Window, part: Window): boolean => whole.from <= part.from && part.to <= whole.to;
  const length = ({ window }: { window: Window | undefined }): number => (window ? window.to - window.from : 0);
  const crises = found.filter(({ kind }) => kind === 'crisis_word');
  const meant = found.filter(
    (each) =>
      each.window === undefined ||
      !crises.some(
        (crisis) =>
          crisis.window !== undefined &&
          each.window !== undefined &&
          covers(crisis.window, each.window) &&
          (each.kind !== 'crisis_word' || length(crisis) > length(each)),
      ),
  );
  const rank = ({ kind }: Found): number => URGENT_KINDS.indexOf(kind);
  return meant
    .sort((a, b) => b.score - a.score || rank(a) - rank(b) || length(b) - length(a))
    .map(({ window: _window, ...each }) => each);
}
