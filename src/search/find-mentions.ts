import { readPrefix } from '../model/nomenclatures.ts';
import type { Mention } from '../model/schema/answers.ts';
import { fold } from './fold.ts';
import { readCode } from './read-code.ts';
import type { Searched } from './searched.ts';

/** A stretch of text that stands for points. */
interface Stretch {
  start: number;
  end: number;
  text: string;
  codes: readonly string[];
  isCode: boolean;
}

/** Letters, then a number of one or two digits, at most one sign or space between them. */
const CODE =
  /(?<![\p{L}\p{N}]|(?<!\d)-)((?:EX|Ex|Extra)[\s-]?(?:HN|CA|B|UE|LE)|[\p{L}][\p{L}.]{0,11}|3[EW])([\s.·-]?)(\d{1,2})(?![\p{L}\p{N}%]|[.,]\d)/gu;
/** What one letter and a number mean to everybody else: levels of the spine, vitamins, a gas. */
const NO_POINT = /^(?:[CT]\d{1,2}|[LS][1-5]|B(?:[1235679]|12)|CO2)$/i;
/** A syllable with its tone as a digit; the next syllable may look like a code: `zu2 san1 li3`. */
const TONE_BEFORE = /\p{Ll}[1-5]\s+$/u;
/** English words that channel letters look like before a number: "he 7 times", "in 3 sessions". */
const NO_CHANNEL = new Set([
  'he',
  'in',
  'at',
  'to',
  'on',
  'of',
  'is',
  'it',
  'no',
  'so',
  'as',
  'or',
  'do',
  'we',
  'be',
  'me',
  'de',
  'es',
  're',
]);
/** Words of a name stand together, with spaces, hyphens or apostrophes between them. */
const WORD =
  /[\p{Script=Latin}\p{M}]+|[\p{Script=Han}]+|[\p{Script=Hangul}]+|[\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const LONGEST_NAME = 5;
const SHORTEST_LATIN = 4;
/** A code and a name with no more than this between them may speak of one point: `PC6 (Neiguan)`, `Hegu, LI4`. */
export const BESIDE = /^(?:[^\S\n]|[(（[,:–—/-]){0,4}$/u;
/** With this between them they must: a comma may stand between two points of a list. */
const BOUND = /^[^\S\n]*(?:[(（[][^\S\n]*)?$/u;

/** Full-width letters and digits as plain ones, place by place, so that offsets stay. */
const plainWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

function codesIn(text: string, searched: Searched): Stretch[] {
  return [...plainWidth(text).matchAll(CODE)].flatMap((match): Stretch[] => {
    const [whole, letters = '', gap = ''] = match;
    const plain = letters.toLowerCase().replace(/\./g, '');
    const spoken = gap === ' ' && (letters.length < 2 || /^\p{Ll}/u.test(letters) || NO_CHANNEL.has(plain));
    if (searched.from === 'who' && NO_POINT.test(whole)) return [];
    if (/^\p{Ll}+[1-5]$/u.test(whole) && TONE_BEFORE.test(text.slice(Math.max(0, match.index - 8), match.index)))
      return [];
    if (spoken || (letters.length === 1 && gap !== '')) return [];
    if (!/^ex/i.test(letters) && readPrefix(letters, searched.from).readings.length === 0) return [];
    const code = readCode(whole, searched);
    if (code.type !== 'code' || !searched.corpus.ids('point').includes(code.code)) return [];
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        text: text.slice(match.index, match.index + whole.length),
        codes: [code.code],
        isCode: true,
      },
    ];
  });
}

/** What a run of letters is the name of; an English name counts only if it is written as one, with capitals. */
function pointsNamed(name: string, { index }: Searched): string[] {
  const folded = fold(name);
  if (/^[a-z]+$/.test(folded) && folded.length < SHORTEST_LATIN) return [];
  const refs = index.named(folded).filter(({ kind }) => kind === 'point');
  const capitals = /^\p{Lu}.*\s\p{Lu}/u.test(name);
  const meant = refs.filter(
    ({ field }) => field !== 'wade-giles' && (capitals || !/english|aliases|romanized/.test(field)),
  );
  return [...new Set(meant.map(({ id }) => id))];
}

function namesIn(text: string, searched: Searched): Stretch[] {
  const words = [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found: Stretch[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    if (first === undefined) break;
    let taken = 0;
    for (let count = Math.min(LONGEST_NAME, words.length - at); count > 0 && taken === 0; count--) {
      const last = words[at + count - 1];
      if (last === undefined) continue;
      const name = text.slice(first.start, last.end);
      if (/[^\p{L}\p{M}\s'’-]/u.test(name) || /\n/.test(name)) continue;
      const codes = pointsNamed(name, searched);
      if (codes.length === 0) continue;
      found.push({ start: first.start, end: last.end, text: name, codes, isCode: false });
      taken = count;
    }
    if (taken === 0 && /^\p{Script=Han}/u.test(text.slice(first.start, first.end)))
      for (const stretch of hanIn(text, first, searched)) found.push(stretch);
    at += Math.max(1, taken);
  }
  return found;
}

/** Han is written without spaces: the longest name that begins at each character. */
function hanIn(text: string, run: { start: number; end: number }, searched: Searched): Stretch[] {
  const found: Stretch[] = [];
  for (let start = run.start; start < run.end; ) {
    let end = Math.min(run.end, start + LONGEST_NAME);
    while (end > start + 1 && pointsNamed(text.slice(start, end), searched).length === 0) end--;
    const codes = end > start + 1 ? pointsNamed(text.slice(start, end), searched) : [];
    if (codes.length > 0) found.push({ start, end, text: text.slice(start, end), codes, isCode: false });
    start = codes.length > 0 ? end : start + 1;
  }
  return found;
}

/** What two stretches beside each other say of one another. */
function compared(
  one: Stretch,
  neighbour: Stretch | undefined,
  between: string | null,
): 'agrees' | 'contradicts' | null {
  if (neighbour === undefined || between === null || !BESIDE.test(between) || one.isCode === neighbour.isCode)
    return null;
  if (one.codes.some((code) => neighbour.codes.includes(code))) return 'agrees';
  return BOUND.test(between) ? 'contradicts' : null;
}

/**
 * Codes and names of points in free text, with their places (UTF-16 offsets, the end excluded). A name of several points
 * counts only beside a code that says which. A code and a name beside each other that are two points carry a warning.
 */
export function findMentions(text: string, searched: Searched): Mention[] {
  const codes = codesIn(text, searched);
  const names = namesIn(text, searched).filter(
    (name) => !codes.some((code) => code.start < name.end && name.start < code.end),
  );
  const stretches = [...codes, ...names].sort((a, b) => a.start - b.start);
  return stretches.flatMap((stretch, i): Mention[] => {
    const sides = [stretches[i - 1], stretches[i + 1]].map((neighbour) => {
      const between =
        neighbour === undefined
          ? null
          : neighbour.start < stretch.start
            ? text.slice(neighbour.end, stretch.start)
            : text.slice(stretch.end, neighbour.start);
      return { neighbour, verdict: compared(stretch, neighbour, between) };
    });
    const agreed = sides.find(({ verdict }) => verdict === 'agrees')?.neighbour;
    const other = agreed === undefined ? sides.find(({ verdict }) => verdict === 'contradicts')?.neighbour : undefined;
    const [code, ...more] =
      agreed === undefined ? stretch.codes : stretch.codes.filter((own) => agreed.codes.includes(own));
    if (code === undefined || more.length > 0) return [];
    const warning =
      other === undefined
        ? null
        : `"${stretch.text}" is ${code}, but "${other.text}" beside it is ${other.codes.join(' or ')}`;
    return [{ kind: 'mention', code, text: stretch.text, start: stretch.start, end: stretch.end, warning }];
  });
}
