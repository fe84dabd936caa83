import { KINDS, type Kind } from '../model/kinds.ts';
import { readPrefix } from '../model/nomenclatures.ts';
import { fold } from './fold.ts';
import { type CodeReading, readCode } from './read-code.ts';
import type { NameRef } from './search-index.ts';
import { WADE_GILES } from './search-index.ts';
import type { Searched } from './searched.ts';

export interface ExactFinding {
  refs: readonly NameRef[];
  /** Set when the word is a code: of a point that exists, is not in the data, is out of range, or read differently elsewhere. */
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

const NO_CODE: CodeReading = { type: 'none' };

/** No channel is abbreviated by more letters, or by letters of another script. */
const SHORT_WORD = /^[a-zü3. ]{1,6}$/i;

/** A channel's letters alone are the channel, before any folding: `LV` is the Liver, and must not become `LU`. */
function channelNamed(word: string, { from }: Searched): string | undefined {
  if (!SHORT_WORD.test(word)) return undefined;
  const { readings, decided } = readPrefix(word, from);
  const english = readings[0]?.systems.some((system) => system === from || system.startsWith('en') || system === 'who');
  return decided && english ? readings[0]?.channel : undefined;
}

/** Finds what a word is exactly: a code first, then an id or a name in any script. Fuzziness has no part in it. */
export function findExact(word: string, searched: Searched): ExactFinding {
  const { corpus, index } = searched;
  // The names are opened only for what is no code.
  const named = () => inOrder(index.named(fold(word)), word.trim().toLowerCase());
  // A name with tone digits looks like a code to a parser: `zu2 san1 li3`, `he2gu3`.
  if (/[1-5]\D+[1-5]$/.test(word.trim()) && named().length > 0) return { refs: named(), code: NO_CODE };
  const code = readCode(word, searched);
  if (code.type === 'out-of-range') return { refs: [], code };
  if (code.type === 'code') {
    const known = corpus.ids('point').includes(code.code);
    return { refs: known ? [{ kind: 'point', id: code.code, field: KINDS.point.id }] : [], code };
  }
  if (code.type === 'ambiguous') {
    const known = code.readings.filter((reading) => corpus.ids('point').includes(reading.code));
    return { refs: known.map((reading) => ({ kind: 'point', id: reading.code, field: KINDS.point.id })), code };
  }
  const channel = channelNamed(word, searched);
  if (channel !== undefined) {
    return { refs: [{ kind: 'meridian', id: channel, field: KINDS.meridian.id }], code };
  }
  return { refs: named(), code };
}

/** As findExact, and where nothing is called so in Han, once more in simplified characters: 太沖 → 太冲. */
export async function findExactInAnyHan(word: string, searched: Searched): Promise<ExactFinding> {
  const found = findExact(word, searched);
  if (found.refs.length > 0 || found.code.type !== 'none' || !/\p{Script=Han}/u.test(word)) return found;
  const { simplifyHan } = await import('./simplify-han.ts');
  return findExact(simplifyHan(word), searched);
}

/** Main names come before names in other languages, and these before older ones and what patients say. */
const MAIN = /^(?:id|label|name|title|code|names\.(?:pinyin|hans|hant|english|short))$/;
const ASIDE = /^(?:names\.aliases|aliases|lay|synonyms)$/;
const weight = ({ field }: NameRef): number => (MAIN.test(field) ? 0 : ASIDE.test(field) ? 2 : 1);

/**
 * By precedence, but an id that is typed as it is written comes before other names, and alone of its kind: `LU` is the
 * Lung, though the Liver is called Lü as well; only ear points have ids (`lung`) that are everybody else's names.
 * Crisis words stay first. What is only spelled by rule gives way to names, and the symptom that a protocol borrows as
 * one of its names stands before the protocol.
 */
function inOrder(refs: readonly NameRef[], typed: string): NameRef[] {
  const isTyped = (ref: NameRef) => ref.kind !== 'ear_point' && ref.id.toLowerCase() === typed;
  const isBorrowed = (ref: NameRef) => ref.kind === 'protocol' && weight(ref) > 0;
  const rank = (ref: NameRef) => (ref.kind === 'crisis_word' ? 0 : isTyped(ref) ? 1 : isBorrowed(ref) ? 3 : 2);
  const recorded = refs.filter((ref) => ref.field !== WADE_GILES);
  return PRECEDENCE.flatMap((kind) => {
    const ofKind = (recorded.length > 0 ? recorded : refs).filter((ref) => ref.kind === kind);
    const own = ofKind.filter(isTyped);
    return own.length > 0 ? own : ofKind.toSorted((a, b) => weight(a) - weight(b));
  }).toSorted((a, b) => rank(a) - rank(b));
}
