import fs from 'node:fs';
import { InputError } from '../model/errors.ts';
import { errorCode } from './error-code.ts';

const CHECK_NAME = 'Check the spelling and the folder.';

const REASONS: Readonly<Record<string, readonly [reason: string, next: string]>> = {
  ENOENT: ['no such file or folder', CHECK_NAME],
  ENOTDIR: ['a part of the path is a file, not a folder', CHECK_NAME],
  EISDIR: ['is a folder', 'Name a file in it.'],
  ELOOP: ['too many links; they lead in a circle', 'Name the file itself, not a link to it.'],
  EACCES: ['permission denied', 'Ask for the right to read it, or copy it to where you may.'],
  EPERM: ['permission denied', 'Ask for the right to read it, or copy it to where you may.'],
  ENAMETOOLONG: ['the name is too long', 'Give it a shorter name.'],
  ERR_INVALID_ARG_VALUE: ['the name holds a null character', CHECK_NAME],
  EMFILE: ['too many files are open', 'Close other programs, or raise the limit (ulimit -n).'],
  ENFILE: ['too many files are open on this system', 'Close other programs and try again.'],
  EBADF: ['is closed', 'Name a file, or send text through a pipe.'],
  EIO: ['the disk reports a read error', 'Copy the file to another disk and try again.'],
};

/** The error of a failed read, with what to do next. Whatever is no system error comes back as it was. */
export function explainReadError(error: unknown, path: string): unknown {
  const code = errorCode(error);
  if (code === '') return error;
  const target = code === 'ENOENT' ? danglingTarget(path) : undefined;
  if (target !== undefined) {
    return new InputError(
      `${path}: is a link to ${target}, which does not exist`,
      'Mend the link, or name the file itself.',
    );
  }
  const [reason, next] = REASONS[code] ?? [`cannot be read (${code})`, CHECK_NAME];
  return new InputError(`${path}: ${reason}`, next);
}

function danglingTarget(path: string): string | undefined {
  try {
    return fs.readlinkSync(path);
  } catch {
    return undefined;
  }
}
