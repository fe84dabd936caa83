import fs from 'node:fs';
import { InputError } from '../model/errors.ts';
import { ContentError } from './content-error.ts';
import { decodeText } from './decode-text.ts';
import { explainReadError } from './explain-read-error.ts';
import { DEFAULT_LIMITS, type Limits, sayBytes } from './limits.ts';
import { openRegularFile } from './open-regular-file.ts';
import { readToEnd } from './read-to-end.ts';

/**
 * The text of a regular UTF-8 file, without a byte-order mark; line ends as they are.
 * `limits.bytes` is checked before the first byte is read.
 * Throws an InputError when it cannot be read, a ContentError (with line and column) when it is too large or not UTF-8.
 */
export function readTextFile(path: string, limits: Limits = DEFAULT_LIMITS): string {
  const { fd, size } = openRegularFile(path);
  let bytes: Uint8Array | undefined;
  try {
    bytes = size > limits.bytes ? undefined : readToEnd(fd, limits.bytes);
  } catch (error) {
    throw explainReadError(error, path);
  } finally {
    fs.closeSync(fd);
  }
  if (bytes === undefined) {
    const problem = `larger than ${sayBytes(limits.bytes)}`;
    throw new ContentError(path, { line: 1, col: 1 }, problem, 'Split it into several files.');
  }
  // Files of /proc have size 0 and content all the same.
  if (bytes.length !== size && size > 0) {
    throw new InputError(`${path}: changed while it was being read`, 'Try again when nothing writes to it.');
  }
  return decodeText(bytes, path);
}
