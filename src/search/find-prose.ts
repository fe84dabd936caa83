import Fuse from 'fuse.js';
import type { Found } from './found.ts';
import type { ProseEntry } from './search-index.ts';

/** A word of fewer letters is near too many others. */
const SHORTEST_WORD = 4;

/**
 * Full-text search over short prose: the only home of Fuse. Every word must be there. The user's words never reach
 * Fuse's extended syntax, and the caller caps their length: its time grows with both.
 */
export function findProse(words: readonly string[], entries: readonly ProseEntry[], limit: number): Found[] {
  if (words.length === 0 || words.every((word) => word.length < SHORTEST_WORD)) return [];
  const fuse = new Fuse(entries, {
    keys: ['text.text'],
    includeMatches: true,
    includeScore: true,
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.2,
    minMatchCharLength: 3,
    useTokenSearch: true,
    tokenMatch: 'all',
  });
  return fuse.search(words.join(' '), { limit }).map(({ item, score, matches }) => ({
    kind: item.kind,
    id: item.id,
    score: Math.round((1 - (score ?? 1)) * 400) / 1000,
    matched: (matches ?? []).map((match) => ({
      field: item.text[match.refIndex ?? 0]?.field ?? 'text',
      text: match.value ?? '',
    })),
  }));
}
