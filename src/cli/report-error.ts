import { AcuError, EXIT } from '../model/errors.ts';
import type { Io } from './io.ts';
import { writeMessage } from './write-message.ts';

const ISSUES = 'Please report it with the command you ran; ACU_DEBUG=1 shows where it happened.';

/** The one place where an error becomes words on stderr and an exit code. */
export function reportError(error: unknown, { stderr, env }: Pick<Io, 'stderr' | 'env'>): number {
  const known = error instanceof AcuError;
  const message = error instanceof Error ? error.message : String(error);
  const next = known ? error.next : ISSUES;
  const stack = env['ACU_DEBUG'] === '1' && error instanceof Error ? [error.stack ?? ''] : [];
  const lines = [`acu: ${known ? '' : 'internal error: '}${message}`, ...(next === '' ? [] : [`  ${next}`]), ...stack];
  writeMessage(stderr, lines.join('\n'));
  return known ? error.exit : EXIT.internal;
}
