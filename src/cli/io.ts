/** One of the three streams, as the program sees it. */
export interface OutputStream {
  readonly isTerminal: boolean;
  readonly columns: number | null;
  readonly rows: number | null;
  /** Writes everything, or says that the reader has gone away. Throws OutputError when it cannot. */
  write(text: string): 'written' | 'closed';
}

/** Where the corpus is: compiled beside the shipped program, or YAML beside the sources. */
export interface DataHome {
  form: 'compiled' | 'yaml';
  path: string;
}

/** Everything the program takes from outside. Passed in, so that every command can be run in a test. */
export interface Io {
  stdout: OutputStream;
  stderr: OutputStream;
  /** Reads all of stdin; called only when an operand is `-`. */
  readStdin(): string | Promise<string>;
  readonly stdinIsTerminal: boolean;
  /** Asks on stderr and reads one typed line; null when the typing has ended. */
  ask(question: string): Promise<string | null>;
  /** Runs something during which an interrupt from the keyboard is not ours: a pager's. */
  leavingInterrupts<T>(run: () => T): T;
  /** Called by a run that has much to do once and nothing twice. It may do nothing. */
  leaveOptimiserOut(): Promise<void>;
  env: Readonly<Record<string, string | undefined>>;
  nodeVersion: string;
  dataHome: DataHome;
}
