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
    if (kind !== undefined) {
      throw new UsageError(
        `unknown level "${least}" after ${kind}`,
        `Write ${kind} to drop AVOID, or ${kind}:caution to drop CAUTION as well.`,
      );
    }
    const near = closest(name, CAUTION_KINDS)[0];
    throw new UsageError(
      `unknown kind of caution "${name}"`,
      `${near === undefined ? '' : `Did you mean ${near}? `}Kinds: ${CAUTION_KINDS.join(', ')}`,
    );
  });
