import fs from 'node:fs';
import { errorCode } from './error-code.ts';
import { pause } from './pause.ts';

const LONGEST_PAUSE_MS = 50;

/**
 * Writes all of `bytes`: a system may take only a part, or nothing while a slow reader's pipe is full.
 * Throws the system's error.
 */
export function writeBytes(fd: number, bytes: Uint8Array): void {
  let done = 0;
  let wait = 1;
  while (done < bytes.length) {
    const count = writeSome(fd, bytes, done);
    done += count;
    if (count > 0) {
      wait = 1;
      continue;
    }
    pause(wait);
    wait = Math.min(wait * 2, LONGEST_PAUSE_MS);
  }
}

function writeSome(fd: number, bytes: Uint8Array, from: number): number {
  try {
    return fs.writeSync(fd, bytes, from);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EAGAIN' || code === 'EINTR') return 0;
    throw error;
  }
}
