import { ContentError } from './content-error.ts';
import { decodeText } from './decode-text.ts';
import { explainReadError } from './explain-read-error.ts';
import { DEFAULT_LIMITS, type Limits, sayBytes } from './limits.ts';
import { readToEnd } from './read-to-end.ts';

const STDIN_FD = 0;
const NAME = 'standard input';

/**
 * Standard input to its end, as strict UTF-8 without a byte-order mark. Waits for a slow writer.
 * Throws an InputError when it is closed or a folder, a ContentError when it is too large or not UTF-8.
 */
export function readStdin(limits: Limits = DEFAULT_LIMITS): string {
  let bytes: Uint8Array | undefined;
  try {
    bytes = readToEnd(STDIN_FD, limits.bytes);
  } catch (error) {
    throw explainReadError(error, NAME);
  }
  if (bytes === undefined) {
    const problem = `larger than ${sayBytes(limits.bytes)}`;
    throw new ContentError(NAME, { line: 1, col: 1 }, problem, 'Send it in smaller parts.');
  }
  return decodeText(bytes, NAME);
}
