import fs from 'node:fs';
import { errorCode } from './error-code.ts';
import { pause } from './pause.ts';

const STDIN_FD = 0;
const LONGEST_LINE = 1_000;
const PAUSE_MS = 20;

/** One byte, or null at the end; a descriptor in non-blocking mode says EAGAIN until something was typed. */
function readByte(into: Uint8Array): number | null {
  for (;;) {
    try {
      return fs.readSync(STDIN_FD, into, 0, 1, null) === 0 ? null : (into[0] ?? null);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EOF') return null;
      if (code !== 'EAGAIN' && code !== 'EINTR') throw error;
      pause(PAUSE_MS);
    }
  }
}

/** One typed line from standard input without its end, or null when there is none any more. Leaves the rest unread. */
export function readLine(): string | null {
  const bytes: number[] = [];
  const one = new Uint8Array(1);
  for (let byte = readByte(one); byte !== null; byte = readByte(one)) {
    if (byte === 0x0a) return Buffer.from(bytes).toString('utf8').replace(/\r$/, '');
    if (bytes.length < LONGEST_LINE) bytes.push(byte);
  }
  return bytes.length === 0 ? null : Buffer.from(bytes).toString('utf8');
}
