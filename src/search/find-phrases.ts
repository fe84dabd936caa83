import type { Kind } from '../model/kinds.ts';
import { findMisspelt } from './find-misspelt.ts';
import { readCode } from './read-code.ts';
import { type NameRef, type SearchIndex, WADE_GILES } from './search-index.ts';
import type { Searched } from './searched.ts';
import { phraseKey, vocabularyKey } from './vocabulary-key.ts';

export interface Phrase {
  /** The words as typed, joined by spaces. */
  text: string;
  refs: readonly NameRef[];
  /** 0 = letter by letter; otherwise the edits that a slip needs. */
  cost: number;
}

export interface Phrases {
  found: Phrase[];
  /** Words that belong to no name. */
  left: string[];
}

/** Phrases of the vocabularies have at most so many telling words. */
const LONGEST = 6;
/** A slip is looked for in so many words at once. */
const LONGEST_SLIP = 3;

/** A word among others may lack an ending, but is not the beginning of a long name. */
const ENDING = 2;
/** Among other words a slip has to be nearer than alone. */
const SLIP_WITHIN = 1.6;

const isWanted = (kinds: readonly Kind[]) => (ref: NameRef) => kinds.includes(ref.kind);

/** Names in other languages have no English endings: `naohue` is a slip of Naohu or of Naohui, not a form of either. */
const UNBENT = new Set(['names.pinyin', 'names.japanese', 'names.korean', 'names.vietnamese', WADE_GILES]);
const bends = ({ field }: NameRef): boolean => !UNBENT.has(field);

function exactly(words: readonly string[], searched: Searched, kinds: readonly Kind[]): NameRef[] {
  const { corpus, index } = searched;
  const code = /\d$/.test(words.at(-1) ?? '') ? readCode(words.join(' '), searched) : null;
  if (code?.type === 'code' && kinds.includes('point') && corpus.ids('point').includes(code.code)) {
    return [{ kind: 'point', id: code.code, field: 'code' }];
  }
  const refs = index.named(words.join('')).filter(isWanted(kinds));
  if (refs.length > 0) return refs;
  const bent = index.named(vocabularyKey(words)).filter((ref) => bends(ref) && isWanted(kinds)(ref));
  return bent.length > 0 || words.length === 1 ? bent : index.named(phraseKey(words)).filter(isWanted(kinds));
}

function nearly(words: readonly string[], index: SearchIndex, kinds: readonly Kind[]): Phrase | null {
  // Words of the vocabularies are indexed by their stems, names of points as they are.
  const keys = [...new Set([vocabularyKey(words), words.join('')])];
  const [best, ...more] = keys
    .flatMap((key) => findMisspelt(key, index, kinds, { beyond: ENDING }))
    .toSorted((a, b) => a.rank - b.rank);
  if (best === undefined) return null;
  const alike = more.filter(({ rank }) => rank === best.rank);
  const refs = [best, ...alike].flatMap(({ name }) => name.refs);
  return {
    text: words.join(' '),
    refs: refs.filter((ref, i) => refs.findIndex(({ kind, id }) => kind === ref.kind && id === ref.id) === i),
    cost: best.cost,
  };
}

/**
 * The names that words hold one after another, the longest first: `stiff neck and headache` → two symptoms. Words that
 * are none are tried as slips of one, and what is left is told.
 */
export function findPhrases(
  words: readonly string[],
  searched: Searched,
  kinds: readonly Kind[],
  { slips }: { slips: boolean },
): Phrases {
  const found: Phrase[] = [];
  const left: string[] = [];
  for (let at = 0; at < words.length; ) {
    const [letters = '', number = ''] = words.slice(at, at + 2);
    // The channel of a code that it does not have is not meant either: `LU 12` is nothing, not the Lung.
    if (/^\d+$/.test(number) && readCode(`${letters} ${number}`, searched).type === 'out-of-range') {
      left.push(letters, number);
      at += 2;
      continue;
    }
    let taken = 0;
    for (let length = Math.min(LONGEST, words.length - at); length > 0 && taken === 0; length--) {
      const window = words.slice(at, at + length);
      const refs = exactly(window, searched, kinds);
      if (refs.length === 0) continue;
      found.push({ text: window.join(' '), refs, cost: 0 });
      taken = length;
    }
    for (let length = slips ? Math.min(LONGEST_SLIP, words.length - at) : 0; length > 0 && taken === 0; length--) {
      const phrase = nearly(words.slice(at, at + length), searched.index, kinds);
      if (phrase === null || phrase.cost > SLIP_WITHIN) continue;
      found.push(phrase);
      taken = length;
    }
    if (taken === 0) left.push(words[at] ?? '');
    at += Math.max(1, taken);
  }
  return { found, left };
}
