import { fold } from './fold.ts';
import { KEY } from './search-index.ts';

/** Words around a symptom that do not change what is looked for. */
const NOISE = new Set(
  (
    'a an the my i im ive me we you your is am are be been have has had having get gets getting got feel feeling with ' +
    'and or of for in on at to from by it its that this any some very really so point points acupoint acupoints ' +
    'acupuncture acupressure treatment treat treating help helps relief best good where what which how do does ' +
    'named located location find called use used severe terrible awful horrible constant mild slight'
  ).split(' '),
);

/** American for British spellings: both sides of a comparison pass through it, so that it need not be right otherwise. */
const american = (word: string): string =>
  word
    .replace(/oe/g, 'e')
    .replace(/ae/g, 'e')
    .replace(/our(?=s?$)/, 'or')
    .replace(/ise(?=[ds]?$)/, 'ize');

/** The stem that forms of a word share: `headaches`, `cramping` → `headach`, `cramp`. */
function stem(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|z|ch|sh)es$/, '')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=[a-z]{4})(?:ing|ed)$/, '')
    .replace(/(?<=[a-z]{4})e$/, '');
}

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter((word) => word !== '');

/** The same without words that say nothing, unless nothing else is left. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !NOISE.has(word));
  return telling.length > 0 ? telling : [...words];
}

/** What forms and spellings of a phrase have in common: stems, American, joined. */
export const vocabularyKey = (words: readonly string[]): string => words.map((word) => stem(american(word))).join('');

/** What is left of a phrase when its order does not count. */
export const unorderedKey = (words: readonly string[]): string => KEY + tellingWords(words).toSorted().join('');

/** The same by stems, for phrases that people bend and turn around: `pain in my chest`, `chest pains`. */
export const phraseKey = (words: readonly string[]): string =>
  KEY +
  tellingWords(words)
    .map((word) => vocabularyKey([word]))
    .toSorted()
    .join('');
