import { EXTRA_COUNTS, EXTRA_GROUPS, POINT_COUNTS, type POINT_STANDARDS } from '../model/vocabularies.ts';

const COUNTS: Readonly<Record<string, number>> = { ...POINT_COUNTS, ...EXTRA_COUNTS };

/** Yintang: Chinese books since GB/T 12346-2006 count it to the Governor Vessel, WHO does not. */
const YINTANG = 'GV29';

export interface CodeParts {
  /** A channel like `BL`, an extra group like `EX-HN`, or what else stands before the number. */
  group: string;
  number: number;
}

/** `BL13` → BL and 13, `EX-HN5` → EX-HN and 5, `N-HN-54` → N-HN and 54. */
export function partsOf(code: string): CodeParts {
  const digits = /(?<!\d)\d+$/.exec(code)?.[0] ?? '';
  return { group: code.slice(0, code.length - digits.length).replace(/-$/, ''), number: Number(digits) };
}

/** Whether a group is one of WHO's extra points. */
export const isExtraGroup = (group: string): boolean => EXTRA_GROUPS.some((extra) => extra === group);

/** Which standard a code belongs to; `other` for everything outside the lists. */
export function standardOf(code: string): (typeof POINT_STANDARDS)[number] {
  if (code === YINTANG) return 'gb-2006';
  const { group, number } = partsOf(code);
  if (number > (COUNTS[group] ?? 0)) return 'other';
  return isExtraGroup(group) ? 'who-1991-extra' : 'who-2008';
}
