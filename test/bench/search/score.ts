import type { Query } from './read-queries.ts';

/** What a searcher answers: `kind:id`, best first. */
export type Searcher = (query: string) => Promise<readonly string[]> | readonly string[];

export interface Score {
  count: number;
  /** Queries whose first answer is a wanted one. */
  first: number;
  /** Sum of 1/rank of the first wanted answer among ten. */
  reciprocal: number;
  /** Queries whose first answer is a point that nobody wants: worse than no answer. */
  wrong: number;
  /** Queries to which nothing is right, and nothing was answered; and how many of those there are. */
  empty: number;
  impossible: number;
  missed: { query: Query; answered: readonly string[] }[];
}

const nothing = (): Score => ({ count: 0, first: 0, reciprocal: 0, wrong: 0, empty: 0, impossible: 0, missed: [] });

/** Scores a searcher, all queries together under `all` and by kind. */
export async function score(queries: readonly Query[], search: Searcher): Promise<Map<string, Score>> {
  const scores = new Map<string, Score>([['all', nothing()]]);
  for (const query of queries) {
    const answered = (await search(query.text)).slice(0, 10);
    const rank = answered.findIndex((id) => query.wanted.includes(id));
    const [first] = answered;
    const right = query.wanted.length === 0 ? answered.length === 0 : rank === 0;
    const own = scores.get(query.kind) ?? nothing();
    scores.set(query.kind, own);
    for (const total of [own, scores.get('all') ?? own]) {
      total.count += 1;
      if (query.wanted.length === 0) {
        total.impossible += 1;
        total.empty += right ? 1 : 0;
      }
      total.first += right ? 1 : 0;
      total.reciprocal += query.wanted.length === 0 ? Number(right) : rank === -1 ? 0 : 1 / (rank + 1);
      if (first?.startsWith('point:') && !query.wanted.includes(first)) total.wrong += 1;
      if (!right) total.missed.push({ query, answered });
    }
  }
  return scores;
}
