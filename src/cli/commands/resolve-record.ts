import { closest } from '../../model/closest.ts';
import type { Kind } from '../../model/kinds.ts';
import type { RecordOf } from '../../model/records.ts';
import { checkQuery } from '../../search/check-query.ts';
import { findExact } from '../../search/find-exact.ts';
import type { Context } from '../command.ts';

export type Resolved<K extends Kind> = { record: RecordOf[K] } | { missing: string };

const listed = (ids: readonly string[]): string => ids.join(', ');

/** One operand as a record of one kind: its id in any case, or an exact name. Never a near match. */
export function resolveRecord<K extends Kind>(kind: K, word: string, { corpus, index }: Context): Resolved<K> {
  const lower = checkQuery(word).toLowerCase();
  const id = corpus.ids(kind).find((candidate) => candidate.toLowerCase() === lower);
  const record = id === undefined ? undefined : corpus.get(kind, id);
  if (record !== undefined) return { record };

  const { refs, code } = findExact(word, corpus, index);
  if (code.type === 'out-of-range') {
    return { missing: `${code.channel}${code.number} does not exist: ${code.channel} has ${code.count} points` };
  }
  const ids = [...new Set(refs.filter((ref) => ref.kind === kind).map((ref) => ref.id))];
  const [only] = ids;
  const named = only === undefined || ids.length > 1 ? undefined : corpus.get(kind, only);
  if (named !== undefined) return { record: named };
  if (ids.length > 1) return { missing: `"${word}" is ambiguous: ${listed(ids)}` };
  if (code.type === 'code' && kind === 'point') {
    return { missing: `${code.code} is a standard point, but not in the data yet` };
  }
  const near = closest(lower, corpus.ids(kind));
  const article = kind.replaceAll('_', ' ');
  return {
    missing: `no ${article} "${word}"${near.length === 0 ? '' : `; did you mean ${listed(near)}?`}`,
  };
}
