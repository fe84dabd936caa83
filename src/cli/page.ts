import type { Io } from './io.ts';
import type { Settings } from './settings.ts';

/**
 * Shows a text in the pager when it is longer than the screen. Returns false when there is no terminal, no need or no
 * such pager, so that the caller prints instead. Runs without a shell; quitting early is no error.
 */
export async function page(
  text: string,
  { pager, format }: Settings,
  { stdout, env, leavingInterrupts }: Io,
): Promise<boolean> {
  const [program, ...options] = pager?.trim().split(/\s+/) ?? [];
  if (!program || program === 'cat' || !stdout.isTerminal || stdout.rows === null) return false;
  // A pager cannot move the cursor there, and asks about it.
  if (env['TERM'] === 'dumb') return false;
  if (format !== 'table' && format !== 'markdown') return false;
  if (text.split('\n').length <= stdout.rows) return false;
  const { spawnSync } = await import('node:child_process');
  const { error } = leavingInterrupts(() =>
    spawnSync(program, options, {
      input: text,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESS: 'FRX', LESSCHARSET: 'utf-8', ...env },
    }),
  );
  return !(error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EACCES'));
}
