import type { Kind } from '../model/kinds.ts';
import { fold } from './fold.ts';
import type { Found } from './found.ts';
import type { SearchIndex } from './search-index.ts';
import { WADE_GILES } from './search-index.ts';

/** Shorter words are parts of too many names. */
const SHORTEST = 4;

/** Whatever has the query as a part of its name, shorter names first: `lung` → lung heat, Lung Transport. */
export function findContaining(query: string, index: SearchIndex, kinds: readonly Kind[]): Found[] {
  const part = fold(query);
  if (part.length < SHORTEST) return [];
  return index
    .names()
    .filter(({ folded }) => folded.length > part.length && folded.includes(part))
    .toSorted((a, b) => a.folded.length - b.folded.length)
    .flatMap(({ folded, refs }) =>
      refs
        .filter(({ kind, field }) => kinds.includes(kind) && field !== WADE_GILES)
        .map(({ kind, id, field }) => ({ kind, id, score: 0.4, matched: [{ field, text: folded }] })),
    );
}
