import { ContentError } from './content-error.ts';
import { findInvalidByte } from './find-invalid-byte.ts';

const SAVE_AS_UTF8 = 'Open it in an editor and save it as UTF-8.';

/** First bytes of files that are often named by mistake. */
const KNOWN_FORMATS: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ['a gzip archive', [0x1f, 0x8b]],
  ['a zip archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
];

/** UTF-32 begins like UTF-16 and needs the same step. */
const UTF16_MARKS: readonly (readonly number[])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0, 0, 0xfe, 0xff],
];

/**
 * Bytes as text, without a byte-order mark. Nothing is replaced: what is not UTF-8 throws a ContentError at its
 * line and column, with the byte offset.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const start = { line: 1, col: 1 };
  const format = KNOWN_FORMATS.find(([, magic]) => startsWith(bytes, magic))?.[0];
  if (format !== undefined) throw new ContentError(name, start, `not text but ${format}`, 'Name a text file.');
  if (UTF16_MARKS.some((mark) => startsWith(bytes, mark))) {
    throw new ContentError(name, start, 'UTF-16 text; save as UTF-8', SAVE_AS_UTF8);
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const problem = `null character at byte ${nul}: not text, or UTF-16; save as UTF-8`;
    throw new ContentError(name, positionOf(bytes, nul), problem, SAVE_AS_UTF8);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = Math.max(findInvalidByte(bytes), 0);
    const hex = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    throw new ContentError(name, positionOf(bytes, at), `not UTF-8: byte ${hex} at offset ${at}`, SAVE_AS_UTF8);
  }
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}

/** 1-based; valid up to `offset`, which callers have made sure of, or else shown with replacements. */
function positionOf(bytes: Uint8Array, offset: number): { line: number; col: number } {
  const before = new TextDecoder().decode(bytes.subarray(0, offset));
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line++;
  return { line, col: before.length - lineStart + 1 };
}
