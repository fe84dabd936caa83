import { UsageError } from '../../model/errors.ts';
import { CAUTION_KINDS, CAUTION_LEVELS } from '../../model/vocabularies.ts';
import type { AvoidedCaution } from '../../search/filter-points.ts';
import { chooseWord } from '../choose-word.ts';

/** `pregnancy` drops what is to be avoided for it; `pregnancy:caution` drops what calls for care as well. */
export const parseAvoided = (words: readonly string[]): AvoidedCaution[] =>
  words.map((word) => {
    const [name = '', least = 'avoid'] = word.split(':');
    const kind = chooseWord(name, CAUTION_KINDS, { unknown: 'unknown kind of caution', listed: 'Kinds' });
    const level = CAUTION_LEVELS.find((known) => known === least);
    if (level !== undefined) return { kind, level };
    throw new UsageError(
      `unknown level "${least}" after ${kind}`,
      `Write ${kind} to drop AVOID, or ${kind}:caution to drop CAUTION as well.`,
    );
  });
