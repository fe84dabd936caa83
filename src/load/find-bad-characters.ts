import type { Fault } from './fault.ts';

/**
 * What may not stand in data: controls that drive a terminal (Cc), characters that reorder or hide text (Cf: Trojan
 * Source), halves of characters (Cs), unusual line breaks, and what marks a loss. Tab, LF and CRLF are YAML's own.
 */
const BAD = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]|\r(?!\n)/gu;

const ZERO_WIDTH_JOINER = '\u200d';
const EMOJI_BEFORE = /\p{Extended_Pictographic}\ufe0f?[\u{1f3fb}-\u{1f3ff}]?$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;

/** The first `max` such characters of a text, and how many there are. */
export function findBadCharacters(text: string, max: number): { faults: Fault[]; total: number } {
  const faults: Fault[] = [];
  let total = 0;
  for (const { 0: character, index: offset } of text.matchAll(BAD)) {
    if (character === ZERO_WIDTH_JOINER && joinsEmoji(text, offset)) continue;
    total++;
    if (faults.length < max) faults.push({ offset, rule: 'character', path: '', message: describe(character) });
  }
  return { faults, total };
}

/** What is wrong with a value that came out of escapes, like `"\e"`; undefined when nothing is. */
export function badCharacterIn(value: string): string | undefined {
  return value.includes('\r') ? describe('\r') : findBadCharacters(value, 1).faults[0]?.message;
}

function joinsEmoji(text: string, at: number): boolean {
  return EMOJI_BEFORE.test(text.slice(Math.max(0, at - 6), at)) && EMOJI_AFTER.test(text.slice(at + 1, at + 3));
}

function describe(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')} ${complaint(code)}`;
}

function complaint(code: number): string {
  if (code === 0x0d) return 'is a line end of its own; save the file with LF or CRLF line ends';
  if (code === 0xfffd) return 'stands for a character that was lost; restore it from the source';
  if (code === 0xfeff) return 'is a byte-order mark inside the text; remove it';
  if (code >= 0xd800 && code <= 0xdfff) return 'is half a character; type the whole one again';
  if (code === 0x0b || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029) {
    return 'is an unusual line break; use a plain one';
  }
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return 'is a control character; remove it';
  if (code === 0x061c || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e)) {
    return 'changes the direction of text; remove it';
  }
  if (code >= 0x2066 && code <= 0x2069) return 'changes the direction of text; remove it';
  return 'is invisible; remove it';
}
