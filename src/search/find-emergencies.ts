import type { Kind } from '../model/kinds.ts';
import { fold } from './fold.ts';
import type { SearchIndex } from './search-index.ts';

export interface NamedEmergency {
  kind: Kind;
  id: string;
  /** The name that stands in the query. */
  name: string;
}

const URGENT_KINDS: readonly Kind[] = ['crisis_word', 'indication', 'safety'];
/** Shorter single words (`fit`, `coma`) mean other things among other words; alone they are exact. */
const SHORTEST_WORD = 5;

const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '');

const holds = (words: readonly string[], name: readonly string[]): boolean =>
  words.some((_, at) => name.every((word, i) => words[at + i] === word));

/**
 * What a query names among other words, word by word: `coughing blood at night` names coughing blood. Whether it is an
 * emergency its record says. Full text may well miss it, because it looks for all words together.
 */
export function findEmergencies(query: string, index: SearchIndex): NamedEmergency[] {
  const words = wordsOf(query);
  return index.entries().flatMap(({ kind, id, names }) => {
    if (!URGENT_KINDS.includes(kind)) return [];
    const name = names.find((candidate) => {
      const parts = wordsOf(candidate);
      const telling = parts.length > 1 || (parts[0]?.length ?? 0) >= SHORTEST_WORD;
      return telling && holds(words, parts);
    });
    return name === undefined ? [] : [{ kind, id, name }];
  });
}
