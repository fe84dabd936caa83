import { CATEGORY_GROUPS } from '../../model/vocabularies.ts';

const groups: Readonly<Record<string, readonly string[]>> = CATEGORY_GROUPS;

/** `five-shu` stands for its five categories; any other word for itself. */
export const expandGroup = (word: string): readonly string[] =>
  (Object.hasOwn(groups, word) ? groups[word] : undefined) ?? [word];
