import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const program = join(root, 'dist', 'acu.cjs');
if (!existsSync(program)) throw new Error('the program is not built: npm run build');

export interface Outcome {
  out: string;
  err: string;
  /** Exit code; 128 and the signal's number when a signal ended it, as a shell says. */
  exit: number;
}

export interface Setup {
  env?: Readonly<Record<string, string>>;
  cwd?: string;
  /** What stdin holds before it is closed; `open` leaves it open and empty. */
  stdin?: string | 'open';
  /** Called when the process runs. */
  started?: (kill: (signal: NodeJS.Signals) => void) => void;
}

const SIGNALS: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGPIPE: 13,
  SIGTERM: 15,
};
const LONGEST_MS = 60_000;
/** No HOME, no colour variables, no width: only what a process cannot do without. */
const BARE = { PATH: process.env['PATH'] ?? '', ACU: program, NODE: process.execPath };

function collect(
  command: string,
  args: readonly string[],
  { env = {}, cwd = root, stdin = '', started }: Setup,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...BARE, ...env }, stdio: 'pipe' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => {});
    if (stdin !== 'open') child.stdin.end(stdin);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(late);
      const exit = code ?? 128 + (SIGNALS[signal ?? ''] ?? 0);
      resolve({ out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8'), exit });
    });
    started?.((signal) => child.kill(signal));
  });
}

/** Runs the built program in a bare environment, from the root of the repository. */
export const runBuilt = (argv: readonly string[], setup: Setup = {}): Promise<Outcome> =>
  collect(process.execPath, [program, ...argv], setup);

/** Runs a line of bash in which `acu` is the built program. */
export const runShell = (line: string, setup: Setup = {}): Promise<Outcome> =>
  collect('bash', ['--norc', '-c', `acu() { "$NODE" "$ACU" "$@"; }\n${line}`], setup);

const AT_ONCE = 4;

/** Does a job for each item, a few at a time, and keeps their order: processes by the hundred would starve each other. */
export async function inTurns<T, R>(items: readonly T[], job: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [i, item] of queue) results[i] = await job(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
