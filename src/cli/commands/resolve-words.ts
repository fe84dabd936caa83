import { UsageError } from '../../model/errors.ts';
import { idOf } from '../../model/id-of.ts';
import { KINDS, type Kind } from '../../model/kinds.ts';
import type { Context } from '../command.ts';
import { expandGroup } from './expand-group.ts';
import { resolveRecord } from './resolve-record.ts';

/** The words of a filter as ids of one kind; null when the filter was not asked for. An unknown word is a usage error. */
export async function resolveWords(
  kind: Kind,
  words: readonly string[] | undefined,
  context: Context,
): Promise<string[] | null> {
  if (words === undefined) return null;
  const expanded = kind === 'category' ? words.flatMap(expandGroup) : words;
  const resolved = await Promise.all(expanded.map((word) => resolveRecord(kind, word, context)));
  return resolved.map((result) => {
    if ('missing' in result) throw new UsageError(result.missing, `To see them all: acu ${KINDS[kind].key}`);
    return idOf(result.record);
  });
}
