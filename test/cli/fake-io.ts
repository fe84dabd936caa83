import { join } from 'node:path';
import type { Io, OutputStream } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface FakeIo extends Io {
  /** What was written so far. */
  readonly out: () => string;
  readonly err: () => string;
}

export interface Setup {
  /** Lines typed on a terminal, one an answer; without them stdin is no terminal. */
  typed?: readonly string[];
  /** What stdin holds; reading it without this fails the test. */
  stdin?: string;
  env?: Io['env'];
  terminal?: { columns?: number; rows?: number } | null;
  dataHome?: Io['dataHome'];
}

export const root = join(import.meta.dirname, '..', '..');
export const VERSION = '1.2.3';

/** Everything the program takes from outside, as buffers; nothing of the machine it runs on gets in. */
export function fakeIo({ stdin, typed, env = {}, terminal = null, dataHome }: Setup = {}): FakeIo {
  const written = { out: '', err: '' };
  const answers = [...(typed ?? [])];
  const stream = (to: keyof typeof written): OutputStream => ({
    isTerminal: terminal !== null,
    columns: terminal?.columns ?? null,
    rows: terminal?.rows ?? null,
    write: (text) => {
      written[to] += text;
      return 'written';
    },
  });
  return {
    stdout: stream('out'),
    stderr: stream('err'),
    readStdin: () => {
      if (stdin === undefined) throw new Error('stdin was read, but nobody asked for it');
      return stdin;
    },
    stdinIsTerminal: typed !== undefined,
    ask: async (question) => {
      written.err += question;
      return answers.shift() ?? null;
    },
    leavingInterrupts: (run) => run(),
    // The tests go on after a chart.
    leaveOptimiserOut: async () => {},
    env,
    nodeVersion: '20.0.0',
    dataHome: dataHome ?? { form: 'yaml', path: join(root, 'data') },
    out: () => written.out,
    err: () => written.err,
  };
}

export interface Outcome {
  out: string;
  err: string;
  exit: number;
}

/** Runs one command line and collects what it wrote. */
export async function runFake(argv: readonly string[], setup: Setup = {}): Promise<Outcome> {
  const io = fakeIo(setup);
  const exit = await run(argv, io, VERSION);
  return { out: io.out(), err: io.err(), exit };
}

/** The records of a JSON answer. */
export function recordsOf({ out }: Outcome): Record<string, unknown>[] {
  const answer: unknown = JSON.parse(out);
  if (!Array.isArray(answer)) throw new Error('the answer is no array');
  return answer;
}

/** What identifies each record of a JSON answer, in order. */
export const idsOf = (outcome: Outcome): unknown[] =>
  recordsOf(outcome).map((record) => record['code'] ?? record['id']);
