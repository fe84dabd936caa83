import fs from 'node:fs';
import { errorCode } from './error-code.ts';
import { pause } from './pause.ts';

const CHUNK_BYTES = 64 * 1024;
const LONGEST_PAUSE_MS = 50;

/**
 * Everything from a descriptor to its end, or `undefined` when that is more than `limit` bytes.
 * Throws the system's error.
 */
export function readToEnd(fd: number, limit: number): Uint8Array | undefined {
  const chunks: Buffer[] = [];
  let total = 0;
  while (total <= limit) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, limit + 1 - total));
    const count = readSome(fd, chunk);
    if (count === 0) return Buffer.concat(chunks, total);
    chunks.push(chunk.subarray(0, count));
    total += count;
  }
  return undefined;
}

/** A descriptor in non-blocking mode says EAGAIN while its writer is slow; Windows says EOF at the end of a pipe. */
function readSome(fd: number, into: Buffer): number {
  for (let wait = 1; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    try {
      return fs.readSync(fd, into);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN' && code !== 'EINTR') throw error;
      pause(wait);
    }
  }
}
