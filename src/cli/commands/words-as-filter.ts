import { idOf } from '../../model/id-of.ts';
import { findEmergencies } from '../../search/find-emergencies.ts';
import type { Context } from '../command.ts';
import type { FilterOptions } from './point-filters.ts';
import { resolveRecord } from './resolve-record.ts';

/** Which filter a record of a kind is. */
const FILTERS = [
  ['meridian', 'meridian'],
  ['category', 'category'],
  ['region', 'region'],
  ['indication', 'for'],
  ['pattern', 'pattern'],
] as const;

/**
 * Words without an option: the filter whose record they name, else a query. `points LU` is `--meridian LU`, `points for
 * cough` is `--for cough`. What names an emergency of its own is always a query, which says so and lists nothing.
 */
export async function wordsAsFilter(
  operands: readonly string[],
  options: FilterOptions,
  context: Context,
): Promise<FilterOptions> {
  const words = operands.join(' ').trim();
  if (words === '') return options;
  const named = words.replace(/^(?:for|of|on|in) (?:the |an? )?/i, '');
  const isCrisis = findEmergencies(words, context).some(({ kind }) => kind === 'crisis_word');
  for (const [kind, option] of isCrisis ? [] : FILTERS) {
    const found = await resolveRecord(kind, named, context);
    if (!('record' in found)) continue;
    return { ...options, [option]: [...(options[option] ?? []), idOf(found.record)] };
  }
  return { ...options, query: [options.query, words].filter((part) => part !== undefined).join(' ') };
}
