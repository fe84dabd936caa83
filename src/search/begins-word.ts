import type { AnyRecord } from '../model/records.ts';
import { fold } from './fold.ts';
import { listNames } from './list-names.ts';
import { wordsOf } from './vocabulary-key.ts';

/**
 * Whether one of a record's names has a word that begins with the query. Folded names have no spaces, so that `liver`
 * is a part of `difficult delivery`; Han is not written in words and always fits.
 */
export function beginsWord(query: string, record: AnyRecord): boolean {
  if (/\p{Script=Han}/u.test(query)) return true;
  const part = fold(query);
  return listNames(record).some(({ text }) => {
    const words = wordsOf(text).map(fold);
    return words.some((_, i) => words.slice(i).join('').startsWith(part));
  });
}
