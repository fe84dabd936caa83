import { editDistance } from '../model/edit-distance.ts';
import type { Kind } from '../model/kinds.ts';
import type { Found } from './found.ts';
import { KEY } from './search-index.ts';
import type { Searched } from './searched.ts';
import { phraseKey, vocabularyKey, wordsOf } from './vocabulary-key.ts';

const URGENT_KINDS: readonly Kind[] = ['crisis_word', 'indication', 'safety'];
/** Shorter names (`fit`, `coma`) mean other things among other words; alone they are exact. */
const SHORTEST_NAME = 5;
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
  const found = index.urgent().flatMap(({ folded, refs }): Found[] => {
    if (folded.length < SHORTEST_NAME) return [];
    const named = keys.has(folded);
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
    }));
  });
  const rank = ({ kind }: Found): number => URGENT_KINDS.indexOf(kind);
  return found.sort((a, b) => b.score - a.score || rank(a) - rank(b));
}
