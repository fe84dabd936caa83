import { UsageError } from '../../model/errors.ts';
import type { Kind } from '../../model/kinds.ts';
import { CATEGORY_GROUPS } from '../../model/vocabularies.ts';
import type { Context } from '../command.ts';
import { resolveRecord } from './resolve-record.ts';

const groups: Readonly<Record<string, readonly string[]>> = CATEGORY_GROUPS;

/** The words of a filter as ids of one kind; null when the filter was not asked for. An unknown word is a usage error. */
export function resolveWords(kind: Kind, words: readonly string[] | undefined, context: Context): string[] | null {
  if (words === undefined) return null;
  return words.flatMap((word) => {
    const group = kind === 'category' ? groups[word] : undefined;
    if (group !== undefined) return [...group];
    const resolved = resolveRecord(kind, word, context);
    if ('missing' in resolved) throw new UsageError(resolved.missing, `To see them all: acu ${PLURALS[kind] ?? kind}`);
    const { record } = resolved;
    return ['code' in record ? record.code : record.id];
  });
}

const PLURALS: Partial<Record<Kind, string>> = {
  meridian: 'meridians',
  region: 'regions',
  category: 'categories',
  indication: 'indications',
  pattern: 'patterns',
};
