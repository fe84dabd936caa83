import { EXIT, OutputError } from '../model/errors.ts';
import { errorCode } from './error-code.ts';

const NO_SPACE = ['no space left', 'Free some space, or write to another disk.'] as const;

const REASONS: Readonly<Record<string, readonly [reason: string, next: string]>> = {
  ENOSPC: NO_SPACE,
  EDQUOT: NO_SPACE,
  EFBIG: ['no space left (the size limit of files is reached)', 'Raise the limit (ulimit -f), or write less.'],
  EIO: ['the disk reports a write error', 'Write to another disk.'],
  EBADF: ['it is closed', 'Run the command without closing its output.'],
};

/** Codes that say that a file cannot come to be where it was asked for; all others are failed writes. */
const CANNOT_CREATE: Readonly<Record<string, readonly [reason: string, next: string]>> = {
  ENOENT: ['there is no such folder', 'Make the folder first, or choose another.'],
  ENOTDIR: ['a part of the path is a file, not a folder', 'Choose another folder.'],
  EACCES: ['permission denied', 'Choose a folder that you may write to.'],
  EPERM: ['permission denied', 'Choose a folder that you may write to.'],
  EROFS: ['the disk is read-only', 'Choose a folder that you may write to.'],
  EISDIR: ['it is a folder', 'Name a file.'],
  ELOOP: ['too many links; they lead in a circle', 'Choose another folder.'],
  ENAMETOOLONG: ['the name is too long', 'Choose a shorter name.'],
  ERR_INVALID_ARG_VALUE: ['the name holds a null character', 'Choose another name.'],
};

/**
 * The error of a failed write, with what to do next: exit 73 when the file cannot be created, 74 when the writing
 * failed. `lead` goes before the next step. Whatever is no system error comes back as it was.
 */
export function explainWriteError(error: unknown, what: string, lead = ''): unknown {
  const code = errorCode(error);
  if (code === '') return error;
  const cannot = CANNOT_CREATE[code];
  if (cannot !== undefined) return new OutputError(EXIT.cannotCreate, `cannot create ${what}: ${cannot[0]}`, cannot[1]);
  const [reason, next] = REASONS[code] ?? [code, 'Write somewhere else.'];
  return new OutputError(EXIT.io, `cannot write ${what}: ${reason}`, lead + next);
}
