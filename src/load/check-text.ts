import type { Fault } from './fault.ts';
import { findBadCharacters } from './find-bad-characters.ts';

const MAX_LENGTH = 16 * 1024 * 1024;
const MAX_LINE_LENGTH = 100 * 1024;
/** One more than is reported. */
const MAX_FAULTS = 21;

/** What keeps a text from being read as YAML at all: its size, its lines, its characters; and how many faults in all. */
export function checkText(text: string): { faults: Fault[]; total: number } {
  const tooLong = findTooLong(text);
  return tooLong === undefined ? findBadCharacters(text, MAX_FAULTS) : { faults: [tooLong], total: 1 };
}

function findTooLong(text: string): Fault | undefined {
  if (text.length > MAX_LENGTH) {
    const message = `longer than ${MAX_LENGTH / 1024 / 1024} MiB; split it into several files`;
    return { offset: 0, rule: 'limit', path: '', message };
  }
  let start = 0;
  while (start < text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end - start > MAX_LINE_LENGTH) {
      const message = `a line longer than ${MAX_LINE_LENGTH / 1024} KiB; break it`;
      return { offset: start, rule: 'limit', path: '', message };
    }
    start = end + 1;
  }
  return undefined;
}
