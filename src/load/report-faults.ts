import type { Diagnostic, Position } from '../model/authored.ts';
import type { Fault } from './fault.ts';

/** More than this is one mistake with many consequences, or not data at all. */
const MAX_DIAGNOSTICS = 20;

export interface FaultCount {
  /** How many there are, when `faults` holds only the first of them. */
  total: number;
  /** Whether the text was read to its end. */
  complete: boolean;
}

/**
 * Faults as diagnostics, in the order of the text; of the syntax errors of one line only the first, since the others
 * follow from it. At most 20, then one that says how many more there are.
 */
export function reportFaults(
  faults: readonly Fault[],
  { total, complete }: FaultCount,
  file: string,
  positionOf: (offset: number) => Position,
): Diagnostic[] {
  const faultyLines = new Set<number>();
  const placed: Diagnostic[] = [];
  for (const { offset, rule, path, message } of faults) {
    const { line, col } = positionOf(offset);
    if (rule === 'yaml' && faultyLines.has(line)) continue;
    if (rule === 'yaml') faultyLines.add(line);
    placed.push({ rule, file, line, col, path, message });
  }
  placed.sort((a, b) => a.line - b.line || a.col - b.col);
  const next = placed[MAX_DIAGNOSTICS] ?? placed.at(-1);
  if (next === undefined || (complete && placed.length <= MAX_DIAGNOSTICS)) return placed;
  const rest = placed.length - MAX_DIAGNOSTICS + (total - faults.length);
  const message = complete
    ? `and ${rest} more`
    : rest > 0
      ? `and at least ${rest} more`
      : 'and more; the rest was not read';
  return [...placed.slice(0, MAX_DIAGNOSTICS), { ...next, rule: 'more', path: '', message }];
}
