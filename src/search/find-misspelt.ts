import { editDistance } from '../model/edit-distance.ts';
import type { Kind } from '../model/kinds.ts';
import type { IndexedName, NameRef, SearchIndex } from './search-index.ts';
import { WADE_GILES } from './search-index.ts';

export interface NearName {
  name: IndexedName;
  /** Edits, a changed first letter counting more; 0 for the name itself. */
  cost: number;
  /** What they are sorted by: the cost, and more for a name that is not the first one of its record. */
  rank: number;
}

/** A slip in the first letter is rarer than any other, and more often another word. */
const FIRST_LETTER = 0.03;
/** What people know best of a record; another name of it, or its name in another language, is meant less often. */
const FIRST_NAMES = new Set(['names.pinyin', 'names.english', 'names.hans', 'names.hant', 'label', 'name', 'words']);
const OTHER_NAME = 0.65;
/** Ears that do not part zh, ch, sh, ng from z, c, s, n: the commonest slip in pinyin. */
const SOFT = 0.5;
const soften = (word: string): string => word.replace(/([zcs])h|(n)g/g, '$1$2');
/** Letters that a name may have beyond what was typed of it. */
const SHORTEST_PREFIX = 4;

/** Edits that a word of this length may need: none below 4, since another name is always near. */
export const allowedEdits = (length: number): number =>
  length < 4 ? 0 : length <= 5 ? 1 : length <= 8 ? 2 : Math.min(3, Math.floor(length / 3));

const isHan = (word: string): boolean => /^\p{Script=Han}+$/u.test(word);

/** So much of the name of an emergency has to be typed before it is meant: `tongue` is not yet `tongue swelling`. */
const MOST_OF_IT = 0.7;
const isBeginning = (word: string, name: string): boolean =>
  name.startsWith(word) && word.length < name.length * MOST_OF_IT;

/** Which letters a word has, as bits: words whose letters differ more than the edits allow need no comparison. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 31);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** How far a name is from what was typed; null when further than allowed. The beginning of a name counts as near. */
function costOf(word: string, letters: number, name: string, edits: number, beyond: number): number | null {
  if (word.length >= SHORTEST_PREFIX && name.startsWith(word) && name.length - word.length <= beyond)
    return 0.3 + (name.length - word.length) * 0.05;
  if (Math.abs(word.length - name.length) > edits || bitCount(letters ^ lettersOf(name)) > 2 * edits) return null;
  const distance = editDistance(word, name, edits);
  if (distance > edits) return null;
  if (word.length !== name.length && soften(word) === soften(name)) return SOFT;
  return distance + (word[0] === name[0] ? 0 : FIRST_LETTER);
}

/**
 * Names that a folded word may be a slip of, or the beginning of, nearest first. `kinds` narrows what is looked
 * through; null = all. English ears write `oo` and `ee` for u and i.
 * `beyond` says how many letters a name may have after what was typed of it.
 */
export function findMisspelt(
  word: string,
  index: SearchIndex,
  kinds: readonly Kind[] | null,
  { beyond = Number.POSITIVE_INFINITY }: { beyond?: number } = {},
): NearName[] {
  const spelled = word.replace(/oo/g, 'u').replace(/ee/g, 'i');
  if (spelled !== word) {
    const heard = findMisspelt(spelled, index, kinds, { beyond });
    if (heard[0] !== undefined && heard[0].cost < SOFT) return heard;
  }
  const edits = isHan(word) ? (word.length >= 3 ? 1 : 0) : allowedEdits(word.length);
  if (edits === 0) return [];
  const isUrgent = (name: string, { kind, id }: NameRef): boolean =>
    index
      .urgent()
      .some(({ folded, refs }) => folded === name && refs.some((ref) => ref.kind === kind && ref.id === id));
  const letters = lettersOf(word);
  const near: NearName[] = [];
  for (const { folded, refs } of index.names()) {
    const cost = costOf(word, letters, folded, edits, beyond);
    if (cost === null) continue;
    const wanted = refs.filter(
      (ref) =>
        ref.field !== WADE_GILES &&
        (kinds === null || kinds.includes(ref.kind)) &&
        !(isBeginning(word, folded) && isUrgent(folded, ref)),
    );
    if (wanted.length === 0) continue;
    const first = wanted.filter(({ field }) => FIRST_NAMES.has(field));
    const known = first.length > 0;
    near.push({ name: { folded, refs: known ? first : wanted }, cost, rank: known ? cost : cost + OTHER_NAME });
  }
  return near.sort((a, b) => a.rank - b.rank);
}
