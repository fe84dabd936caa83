import type { CodeSystem } from '../../model/nomenclatures.ts';
import type { CodeReading, OtherReading } from '../../search/read-code.ts';

const inWords = (others: readonly OtherReading[]): string =>
  others.map(({ code, systems }) => `${code} in ${systems.join(', ')}`).join('; ');

/** One line about what a code means elsewhere; null where nobody reads it otherwise, or where a system was chosen. */
export function otherReadings(typed: string, code: CodeReading, from: CodeSystem): string | null {
  if (code.type !== 'code' || code.others.length === 0) return null;
  if (from === 'bl-old') return `${typed} is read by the old numbers of the Bladder: today it is ${code.code}`;
  if (from !== 'who') return null;
  return `${typed} is read as ${code.code}; it is ${inWords(code.others)} (to read it so: --from)`;
}

/** That a channel has no such point, and who would read the code otherwise. */
export function outOfRange(typed: string, code: Extract<CodeReading, { type: 'out-of-range' }>): string {
  const { channel, number, count, others } = code;
  const elsewhere = others.length === 0 ? '' : `; ${typed} is ${inWords(others)} (to read it so: --from)`;
  return `${channel}${number} does not exist: ${channel} has ${count} points${elsewhere}`;
}
