import type { Kind } from '../model/kinds.ts';

/** Something that a part of search found, before its record is opened. */
export interface Found {
  kind: Kind;
  id: string;
  /** 0…1, best is 1. */
  score: number;
  /** Why: the field and what stands there. */
  matched: readonly { field: string; text: string }[];
}

const keyOf = ({ kind, id }: Found): string => `${kind} ${id}`;

/** Each record once, where it first stands. */
export function withoutRepeats(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}
