import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { EXIT, OutputError } from '../model/errors.ts';
import { checkOutputName } from './check-output-name.ts';
import { errorCode } from './error-code.ts';
import { explainWriteError } from './explain-write-error.ts';
import { writeBytes } from './write-bytes.ts';

/** File systems without hard links say one of these. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'];

/**
 * Writes a file whole or not at all: to a temporary file beside it, which then takes its name.
 * With `force` it replaces a file that is there, keeping its permissions, or a link itself, never what that points to.
 * Throws an OutputError: 73 when the file exists or cannot be created, 74 when the writing failed.
 */
export function writeFileAtomic(path: string, data: string | Uint8Array, options: { force: boolean }): void {
  checkOutputName(path);
  try {
    const old = whatIsAt(path);
    if (old !== undefined) refuseToReplace(path, old, options.force);
    const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
    const temp = writeTemporary(dirname(path), bytes, old?.isFile() ? old.mode & 0o7777 : undefined);
    try {
      if (options.force) fs.renameSync(temp, path);
      else moveToFreeName(temp, path);
    } catch (error) {
      removeQuietly(temp);
      throw error;
    }
  } catch (error) {
    throw errorCode(error) === 'EEXIST' ? exists(path) : explainWriteError(error, path);
  }
}

function whatIsAt(path: string): fs.Stats | undefined {
  return fs.lstatSync(path, { throwIfNoEntry: false });
}

function refuseToReplace(path: string, old: fs.Stats, force: boolean): void {
  if (old.isSymbolicLink()) {
    if (!force) throw refusal(path, 'it is a link', 'Name the file itself, or add --force to replace the link.');
    const target = fs.statSync(path, { throwIfNoEntry: false });
    if (target === undefined || target.isFile()) return;
    throw refusal(path, 'it is a link to something that is not a file', 'Choose another name.');
  }
  if (old.isDirectory()) throw refusal(path, 'it is a folder', 'Name a file in it.');
  if (!old.isFile()) throw refusal(path, 'it is not a regular file', 'Send the output there with ">".');
  if (!force) throw exists(path);
}

/** The name of a complete, synced file; nothing is left behind when that fails. */
function writeTemporary(folder: string, bytes: Uint8Array, mode: number | undefined): string {
  const temp = join(folder, `.acu-${Math.random().toString(36).slice(2, 12)}.tmp`);
  const fd = fs.openSync(temp, 'wx', 0o666);
  try {
    try {
      writeBytes(fd, bytes);
      if (mode !== undefined) fs.fchmodSync(fd, mode);
      fs.fsyncSync(fd);
    } finally {
      fs.closeSync(fd);
    }
  } catch (error) {
    removeQuietly(temp);
    throw error;
  }
  return temp;
}

/** A hard link fails when the name was taken meanwhile; a rename would replace what is there. */
function moveToFreeName(temp: string, path: string): void {
  try {
    fs.linkSync(temp, path);
  } catch (error) {
    if (!NO_LINKS.includes(errorCode(error))) throw error;
    if (whatIsAt(path) !== undefined) throw exists(path);
    fs.renameSync(temp, path);
    return;
  }
  removeQuietly(temp);
}

/** What went wrong before matters more than a temporary file that stays. */
function removeQuietly(temp: string): void {
  try {
    fs.unlinkSync(temp);
  } catch (error) {
    if (errorCode(error) === '') throw error;
  }
}

function exists(path: string): OutputError {
  return refusal(path, 'it exists already', 'Add --force to replace it, or choose another name.');
}

function refusal(path: string, reason: string, next: string): OutputError {
  return new OutputError(EXIT.cannotCreate, `cannot create ${path}: ${reason}`, next);
}
