import { UsageError } from '../model/errors.ts';
import type { Io } from './io.ts';

/** The lines of a list on stdin: blank and `#` lines skipped. Throws UsageError for a list that holds nothing. */
export function operandLines(text: string): string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (lines.length > 0) return lines;
  throw new UsageError('stdin holds nothing to read', 'Give one operand a line; blank lines and # lines are skipped.');
}

/** The first line of a table that acu wrote itself. */
const HEADER = 'code';

/** `LI4,PC6` and `LI4;PC6` are two codes; a comma in anything else is its own. */
const CODES = /^\p{L}[\p{L}.]{0,3}[ -]?\d{1,3}(?:[,;] ?\p{L}[\p{L}.]{0,3}[ -]?\d{1,3})+$/u;
// To compile the pattern takes longer than a look-up can spare, so it is asked only about what may match.
const separateCodes = (operand: string): string[] =>
  /[,;]/.test(operand) && CODES.test(operand) ? operand.split(/[,;] ?/) : [operand];

/**
 * Replaces a `-` by the operands on stdin: one a line, blank and `#` lines skipped, the first tab-separated column
 * taken. stdin is read only then, so that nothing hangs on a terminal or in cron.
 */
export async function readOperands(operands: readonly string[], io: Pick<Io, 'readStdin'>): Promise<string[]> {
  if (operands.filter((operand) => operand === '-').length > 1) {
    throw new UsageError('stdin can be read only once', 'Give "-" once.');
  }
  if (!operands.includes('-')) return operands.flatMap(separateCodes);
  const [head = '', ...rest] = operandLines(await io.readStdin()).map((line) => (line.split('\t')[0] ?? '').trim());
  const lines = head === HEADER ? rest : [head, ...rest];
  return operands.flatMap((operand) => (operand === '-' ? lines : separateCodes(operand)));
}
