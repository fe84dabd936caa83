/**
 * The one exit table. Numbers above 63 follow sysexits.h, so that scripts can tell our fault from theirs.
 */
export const EXIT = {
  done: 0,
  notFound: 1,
  usage: 2,
  badData: 65,
  noInput: 66,
  internal: 70,
  cannotCreate: 73,
  io: 74,
  badConfig: 78,
} as const;

/**
 * An error with a message for the user, the next step to take, and an exit code.
 * Everything else that is thrown is a bug of ours and exits 70.
 */
export class AcuError extends Error {
  override name = 'AcuError';
  readonly exit: number;
  readonly next: string;

  constructor(exit: number, message: string, next: string) {
    super(message);
    this.exit = exit;
    this.next = next;
  }
}

/** The command line asks for something that there is not, or in a way that means nothing. */
export class UsageError extends AcuError {
  override name = 'UsageError';
  constructor(message: string, next: string) {
    super(EXIT.usage, message, next);
  }
}

/** Input that is missing, unreadable, or not what it should be. */
export class InputError extends AcuError {
  override name = 'InputError';
  constructor(message: string, next: string) {
    super(EXIT.noInput, message, next);
  }
}

/** Data that was asked for and is broken; `message` may hold many lines, one a diagnostic. */
export class DataError extends AcuError {
  override name = 'DataError';
  constructor(message: string, next: string) {
    super(EXIT.badData, message, next);
  }
}

/** The answer cannot be written; the exit code says whether the file (73) or the writing (74) is at fault. */
export class OutputError extends AcuError {
  override name = 'OutputError';
}

/** A preference that means nothing, in the environment or in the configuration file. */
export class ConfigError extends AcuError {
  override name = 'ConfigError';
  constructor(message: string, next: string) {
    super(EXIT.badConfig, message, next);
  }
}
