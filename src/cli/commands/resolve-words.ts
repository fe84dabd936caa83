import { UsageError } from '../../model/errors.ts';
import { KINDS, type Kind } from '../../model/kinds.ts';
import type { Context } from '../command.ts';
import { expandGroup } from './expand-group.ts';
import { resolveRecord } from './resolve-record.ts';

/** The words of a filter as ids of one kind; null when the filter was not asked for. An unknown word is a usage error. */
export function resolveWords(kind: Kind, words: readonly string[] | undefined, context: Context): string[] | null {
  if (words === undefined) return null;
  const expanded = kind === 'category' ? words.flatMap(expandGroup) : words;
  return expanded.map((word) => {
    const resolved = resolveRecord(kind, word, context);
    if ('missing' in resolved) throw new UsageError(resolved.missing, `To see them all: acu ${KINDS[kind].key}`);
    const { record } = resolved;
    return 'code' in record ? record.code : record.id;
  });
}
