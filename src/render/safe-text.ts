/**
 * Characters that can move the cursor, rewrite a line or hide text: C0 and C1 controls, line separators, bidirectional
 * and zero-width marks, tag characters, lone surrogates. Kept: newline, and the joiner inside emoji.
 */
const HOSTILE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{Cs}|[\u{e0000}-\u{e007f}]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d/gu;

/** How a hostile character is shown: `^[` for ESC, `<U+202E>` for the rest. */
const show = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\t') return ' ';
  if (code < 0x20) return `^${String.fromCharCode(code + 0x40)}`;
  if (code === 0x7f) return '^?';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
};

/** Makes any text safe to print on a terminal, on stdout or stderr. Idempotent; plain text comes back unchanged. */
export const safeText = (text: string): string => text.replace(HOSTILE, show);

/** The same set as `\u` escapes, for JSON, which leaves C1 and bidirectional marks raw. */
export const safeJson = (json: string): string =>
  json.replace(HOSTILE, (character) =>
    [...Array(character.length).keys()]
      .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join(''),
  );
