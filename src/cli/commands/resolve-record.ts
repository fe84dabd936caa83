import { closest } from '../../model/closest.ts';
import type { Kind } from '../../model/kinds.ts';
import type { RecordOf } from '../../model/records.ts';
import { checkQuery } from '../../search/check-query.ts';
import { findExactInAnyHan } from '../../search/find-exact.ts';
import type { Context } from '../command.ts';
import { otherReadings, outOfRange } from './say-code.ts';

export type Resolved<K extends Kind> = { record: RecordOf[K]; note: string | null } | { missing: string };

const listed = (ids: readonly string[]): string => ids.join(', ');

const MOST_LISTED = 3;

/** Ids that are a slip away, else some that the word is a part of: `luo` in luo-connecting. */
function nearest(word: string, ids: readonly string[]): string[] {
  const slips = closest(word, ids);
  if (slips.length > 0 || word.length < MOST_LISTED) return slips;
  return ids.filter((id) => id.toLowerCase().includes(word)).slice(0, MOST_LISTED);
}

/** One operand as a record of one kind: its id in any case, or an exact name. Never a near match. */
export async function resolveRecord<K extends Kind>(kind: K, word: string, context: Context): Promise<Resolved<K>> {
  const { corpus } = context;
  const lower = checkQuery(word).toLowerCase();
  const id = corpus.ids(kind).find((candidate) => candidate.toLowerCase() === lower);
  const record = id === undefined ? undefined : corpus.get(kind, id);
  // An old Bladder number is another point's code today.
  const isOld = kind === 'point' && context.from === 'bl-old';
  if (record !== undefined && !isOld) return { record, note: null };

  const { refs, code } = await findExactInAnyHan(word, context);
  if (code.type === 'out-of-range') {
    return { missing: outOfRange(word, code) };
  }
  const ids = [...new Set(refs.filter((ref) => ref.kind === kind).map((ref) => ref.id))];
  const [only] = ids;
  const named = only === undefined || ids.length > 1 ? undefined : corpus.get(kind, only);
  if (named !== undefined) return { record: named, note: otherReadings(word, code, context.from) };
  const crisis = corpus.get('crisis_word', refs.find((ref) => ref.kind === 'crisis_word')?.id ?? '');
  if (crisis !== undefined) return { missing: `EMERGENCY: ${crisis.text}` };
  if (ids.length > 1) return { missing: `"${word}" is ambiguous: ${listed(ids)}` };
  if (code.type === 'code' && kind === 'point') {
    return { missing: `${code.code} is a standard point, but not in the data yet` };
  }
  const near = nearest(lower, corpus.ids(kind));
  const article = kind.replaceAll('_', ' ');
  return {
    missing: `no ${article} "${word}"${near.length === 0 ? '' : `; did you mean ${listed(near)}?`}`,
  };
}
