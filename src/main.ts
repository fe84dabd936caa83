import { dirname, join } from 'node:path';
import packageFile from '../package.json' with { type: 'json' };
import type { DataHome, OutputStream } from './cli/io.ts';
import { run } from './cli/run.ts';
import { isCharacterDevice } from './store/is-character-device.ts';
import { writeAll } from './store/write-all.ts';

/**
 * A stream that asks what it is only when that matters: Node loads its network code to open `process.stdout`, which
 * costs a look-up in a pipe a tenth of its time.
 */
const stream = (fd: 1 | 2): OutputStream => {
  const opened = () => (fd === 1 ? process.stdout : process.stderr);
  const maybeTerminal = isCharacterDevice(fd);
  return {
    get isTerminal() {
      return maybeTerminal && opened().isTTY === true;
    },
    get columns() {
      return maybeTerminal ? (opened().columns ?? null) : null;
    },
    get rows() {
      return maybeTerminal ? (opened().rows ?? null) : null;
    },
    write: (text) => writeAll(fd, text),
  };
};

/** With a listener the signal ends nothing here; the shell sends it to the pager as well, which knows what to do. */
function leavingInterrupts<T>(run: () => T): T {
  const ignore = () => {};
  process.on('SIGINT', ignore);
  try {
    return run();
  } finally {
    process.off('SIGINT', ignore);
  }
}

/**
 * The optimising compiler takes the second processor and is waited for at the end: a chart of many points, 40 ms of
 * work, would pay 10 ms for machine code that it never runs. Without it the same code is interpreted.
 */
const leaveOptimiserOut = async (): Promise<void> => (await import('node:v8')).setFlagsFromString('--no-opt');

/** Run as TypeScript, the program reads the YAML of the repository; the bundle reads what was compiled beside it. */
function dataHome(entry: string): DataHome {
  return entry.endsWith('.ts')
    ? { form: 'yaml', path: join(dirname(entry), '..', 'data') }
    : { form: 'compiled', path: join(dirname(entry), 'corpus') };
}

/**
 * The only place that touches `process`. The exit code is set, never forced: ending the process after a large write
 * to a pipe would cut it at 64 KiB.
 */
export async function main(entry: string): Promise<void> {
  process.exitCode = await run(
    process.argv.slice(2),
    {
      stdout: stream(1),
      stderr: stream(2),
      readStdin: async () => (await import('./store/read-stdin.ts')).readStdin(),
      get stdinIsTerminal() {
        return isCharacterDevice(0) && process.stdin.isTTY === true;
      },
      ask: async (question) => {
        writeAll(2, question);
        return (await import('./store/read-line.ts')).readLine();
      },
      leavingInterrupts,
      leaveOptimiserOut,
      env: process.env,
      nodeVersion: process.versions.node,
      dataHome: dataHome(entry),
    },
    packageFile.version,
  );
}
