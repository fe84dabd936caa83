import { safeText } from '../render/safe-text.ts';
import type { OutputStream } from './io.ts';

/** A user's own words may be long or hostile: a message is shortened and made safe before it is shown. */
const LONGEST_LINE = 1_000;
const shorten = (line: string): string => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line);

/** Writes lines for people on stderr. That stderr is closed or full changes nothing: the exit code still says it. */
export function writeMessage(stderr: Pick<OutputStream, 'write'>, text: string): void {
  try {
    stderr.write(`${safeText(text.split('\n').map(shorten).join('\n'))}\n`);
  } catch {
    // The exit code is all that can still be said.
  }
}
