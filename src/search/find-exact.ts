import type { Corpus } from '../model/corpus.ts';
import { KINDS, type Kind } from '../model/kinds.ts';
import { ENGLISH_PREFIXES } from '../model/nomenclatures.ts';
import { fold } from './fold.ts';
import { type CodeReading, readCode } from './read-code.ts';
import type { NameRef, SearchIndex } from './search-index.ts';

export interface ExactFinding {
  refs: readonly NameRef[];
  /** Set when the word is a code: of a point that exists, is not in the data, or is out of range. */
  code: CodeReading;
}

/** Kinds in the order in which a name that several records share is read. */
const PRECEDENCE: readonly Kind[] = [
  'crisis_word',
  'point',
  'meridian',
  'protocol',
  'category',
  'indication',
  'pattern',
  'ear_point',
  'region',
  'guide',
  'safety',
  'patient_state',
  'source',
  'fact',
];

/** A channel's letters alone are the channel, before any folding: `LV` is the Liver, and must not become `LU`. */
function channelNamed(word: string): string | undefined {
  const letters = word.normalize('NFKC').trim().toLowerCase();
  return Object.hasOwn(ENGLISH_PREFIXES, letters) ? ENGLISH_PREFIXES[letters] : undefined;
}

/** Finds what a word is exactly: a code first, then an id or a name in any script. Fuzziness has no part in it. */
export function findExact(word: string, corpus: Corpus, index: SearchIndex): ExactFinding {
  const code = readCode(word, corpus, index);
  if (code.type === 'out-of-range') return { refs: [], code };
  if (code.type === 'code') {
    const known = corpus.ids('point').includes(code.code);
    return { refs: known ? [{ kind: 'point', id: code.code, field: KINDS.point.id }] : [], code };
  }
  const channel = channelNamed(word);
  if (channel !== undefined) return { refs: [{ kind: 'meridian', id: channel, field: KINDS.meridian.id }], code };
  return { refs: inOrder(index.named(fold(word)), word.trim().toLowerCase()), code };
}

/**
 * By precedence, but an id that is typed as it is written comes before other names, and alone of its kind: `LU` is the
 * Lung, though the Liver is called Lü as well. Crisis words stay first.
 */
function inOrder(refs: readonly NameRef[], typed: string): NameRef[] {
  const isTyped = (ref: NameRef) => ref.id.toLowerCase() === typed;
  const rank = (ref: NameRef) => (ref.kind === 'crisis_word' ? 0 : isTyped(ref) ? 1 : 2);
  return PRECEDENCE.flatMap((kind) => {
    const ofKind = refs.filter((ref) => ref.kind === kind);
    const own = ofKind.filter(isTyped);
    return own.length > 0 ? own : ofKind;
  }).toSorted((a, b) => rank(a) - rank(b));
}
