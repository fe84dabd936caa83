import { CHANNELS, EXTRA_GROUPS } from './vocabularies.ts';

const GROUPS: readonly string[] = [...CHANNELS, ...EXTRA_GROUPS];

/** Sort key of a point code: WHO channel order, then EX-HN CA B UE LE, then everything else by its letters. */
const rank = (code: string): [group: number, letters: string, number: number] => {
  const match = /^(.*?)-?(\d+)$/.exec(code);
  const letters = match?.[1] ?? code;
  const group = GROUPS.indexOf(letters);
  return [group === -1 ? GROUPS.length : group, letters, Number(match?.[2] ?? 0)];
};

const byCharacters = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Compares two point codes in standard order; the same on every machine and locale. */
export function inStandardOrder(a: string, b: string): number {
  const [groupA, lettersA, numberA] = rank(a);
  const [groupB, lettersB, numberB] = rank(b);
  return groupA - groupB || byCharacters(lettersA, lettersB) || numberA - numberB || byCharacters(a, b);
}
