import { UsageError } from '../model/errors.ts';
import type { Io } from './io.ts';

/**
 * Replaces a `-` by the operands on stdin: one a line, blank and `#` lines skipped, the first tab-separated column
 * taken. stdin is read only then, so that nothing hangs on a terminal or in cron.
 */
export async function readOperands(operands: readonly string[], io: Pick<Io, 'readStdin'>): Promise<string[]> {
  if (operands.filter((operand) => operand === '-').length > 1) {
    throw new UsageError('stdin can be read only once', 'Give "-" once.');
  }
  if (!operands.includes('-')) return [...operands];
  const lines = (await io.readStdin())
    .split('\n')
    .map((line) => (line.split('\t')[0] ?? '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return operands.flatMap((operand) => (operand === '-' ? lines : [operand]));
}
