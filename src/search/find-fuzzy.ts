import Fuse from 'fuse.js';
import type { SearchEntry } from './search-index.ts';

export interface FuzzyFinding {
  entry: SearchEntry;
  /** 0…1, best is 1. */
  score: number;
  matched: { field: string; text: string }[];
}

/**
 * Full-text search with slips, over names and short prose: the only home of Fuse.
 * The user's words never reach Fuse's extended syntax, and the caller caps their length: its time grows with both.
 */
export function findFuzzy(query: string, entries: readonly SearchEntry[], limit: number): FuzzyFinding[] {
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'names', weight: 3 },
      { name: 'text.text', weight: 1 },
    ],
    includeMatches: true,
    includeScore: true,
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.3,
    minMatchCharLength: 2,
    useTokenSearch: true,
    tokenMatch: 'all',
  });
  return fuse.search(query, { limit }).map(({ item, score, matches }) => ({
    entry: item,
    score: Math.round((1 - (score ?? 1)) * 1000) / 1000,
    matched: (matches ?? []).map((match) => ({
      field: match.key === 'names' ? 'names' : (item.text[match.refIndex ?? 0]?.field ?? 'text'),
      text: match.value ?? '',
    })),
  }));
}
