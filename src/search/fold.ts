/** 兪 and 腧 stand for 俞 in point names; the other variants are held by the records themselves (hans, hant, kanji). */
const HAN_VARIANTS: Readonly<Record<string, string>> = { 兪: '俞', 腧: '俞' };

const simpleHan = (name: string): string =>
  name.replace(/[兪腧]/g, (han) => HAN_VARIANTS[han] ?? han).replace(/(?<=.)穴$/, '');

/** Pinyin typed with tone digits, two syllables or more: `he2gu3`, `zu2 san1 li3`. One syllable would be a code. */
const TONE_DIGITS = /^(?:[a-z]+[1-5][\s'’-]*){2,}$/;

/**
 * Folds a name or a query so that spellings of one name meet: case, full-width forms, tone marks and digits, spaces and
 * punctuation are dropped; `ü` is `u`, and so is the `v` that keyboards put for it after l and n; a closing 穴 ("point") goes too.
 * Only U+0300–036F is stripped, because `\p{M}` would strip the voicing of kana.
 */
export function fold(name: string): string {
  // Most names are plain Han or plain letters, and need none of the tables that the rest does.
  if (/^[\u4e00-\u9fff]+$/.test(name)) return simpleHan(name);
  if (/^[a-z]+$/.test(name)) return name.replace(/(?<=[ln])v/g, 'u');
  const letters = name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/đ/g, 'd')
    .replace(/[兪腧]/g, (han) => HAN_VARIANTS[han] ?? han);
  return (TONE_DIGITS.test(letters.trim()) ? letters.replace(/\d/g, '') : letters)
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .replace(/(?<=[ln])v/g, 'u')
    .replace(/(?<=\p{Script=Han})穴$/u, '');
}
