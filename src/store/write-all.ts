import { errorCode } from './error-code.ts';
import { explainWriteError } from './explain-write-error.ts';
import { writeBytes } from './write-bytes.ts';

/** What systems say when the reader of a pipe or socket is gone; EOF is Windows' word. */
const READER_GONE = ['EPIPE', 'EOF', 'ECONNRESET'];

/**
 * Writes the whole text to a descriptor, as UTF-8, before it returns.
 * `closed` means that the reader went away (`| head -1`): the caller ends quietly.
 * Throws an OutputError (74) when the disk is full or the output is closed or broken.
 */
export function writeAll(fd: number, text: string): 'written' | 'closed' {
  try {
    writeBytes(fd, Buffer.from(text, 'utf8'));
    return 'written';
  } catch (error) {
    if (READER_GONE.includes(errorCode(error))) return 'closed';
    throw explainWriteError(error, 'output', 'The output is incomplete. ');
  }
}
