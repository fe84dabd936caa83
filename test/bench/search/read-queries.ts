export interface Query {
  kind: string;
  text: string;
  /** `kind:id`; empty = nothing is right. */
  wanted: readonly string[];
}

/** A wanted answer is a point's code, or `kind:id`; `-` says that nothing may be right as well. */
const wantedOf = (words: string): string[] =>
  words
    .split(' ')
    .filter((word) => word !== '-' && word !== '')
    .map((word) => (word.includes(':') ? word : `point:${word}`));

/** Queries by kind, in the form that the head of `queries.txt` tells. */
export function readQueries(text: string): Query[] {
  let kind = '';
  return text.split('\n').flatMap((line): Query[] => {
    kind = /^\[(.+)\]$/.exec(line)?.[1] ?? kind;
    const [query, wanted] = line.split(' => ');
    if (line.startsWith('#') || query === undefined || wanted === undefined) return [];
    return [{ kind, text: query, wanted: wantedOf(wanted) }];
  });
}
