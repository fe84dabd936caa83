import { closest } from '../../model/closest.ts';
import { UsageError } from '../../model/errors.ts';
import { CAUTION_KINDS, CAUTION_LEVELS } from '../../model/vocabularies.ts';
import type { AvoidedCaution } from '../../search/filter-points.ts';

/** `pregnancy` drops what is to be avoided for it; `pregnancy:caution` drops what calls for care as well. */
export const parseAvoided = (words: readonly string[]): AvoidedCaution[] =>
  words.map((word) => {
    const [name = '', least = 'avoid'] = word.split(':');
    const kind = CAUTION_KINDS.find((known) => known === name);
    const level = CAUTION_LEVELS.find((known) => known === least);
    if (kind !== undefined && level !== undefined) return { kind, level };
    const near = closest(name, CAUTION_KINDS)[0];
    throw new UsageError(
      kind === undefined ? `unknown kind of caution "${name}"` : `unknown level "${least}" after ${kind}`,
      `${kind === undefined && near !== undefined ? `Did you mean ${near}? ` : ''}Kinds: ${CAUTION_KINDS.join(', ')}; with :caution to drop both levels`,
    );
  });
