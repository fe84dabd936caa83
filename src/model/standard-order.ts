import { CHANNELS, EXTRA_GROUPS } from './vocabularies.ts';

const GROUPS: readonly string[] = [...CHANNELS, ...EXTRA_GROUPS];

/** Sort key of a point code: WHO channel order, then EX-HN CA B UE LE, then everything else. */
const rank = (code: string): [group: number, number: number] => {
  const match = /^(.*?)-?(\d+)$/.exec(code);
  const group = GROUPS.indexOf(match?.[1] ?? code);
  return [group === -1 ? GROUPS.length : group, Number(match?.[2] ?? 0)];
};

/** Compares two point codes in standard order; the same on every machine and locale. */
export function inStandardOrder(a: string, b: string): number {
  const [groupA, numberA] = rank(a);
  const [groupB, numberB] = rank(b);
  return groupA - groupB || numberA - numberB || (a < b ? -1 : Number(a > b));
}
