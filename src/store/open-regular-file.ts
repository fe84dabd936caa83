import fs from 'node:fs';
import { InputError, UsageError } from '../model/errors.ts';
import { explainReadError } from './explain-read-error.ts';

export interface OpenFile {
  fd: number;
  /** In bytes. */
  size: number;
}

/**
 * Opens a regular file for reading; the caller closes `fd`.
 * Throws an InputError for a folder, pipe or device, which could block or never end, and for all that cannot be
 * opened; a UsageError for an empty name.
 */
export function openRegularFile(path: string): OpenFile {
  if (path === '') throw new UsageError('the file name is empty', 'Name a file.');
  let fd: number | undefined;
  try {
    refuseIrregular(fs.statSync(path), path);
    // The file may have been replaced by a pipe since: opening that must not wait for a writer.
    fd = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    const stats = fs.fstatSync(fd);
    refuseIrregular(stats, path);
    return { fd, size: stats.size };
  } catch (error) {
    if (fd !== undefined) fs.closeSync(fd);
    throw explainReadError(error, path);
  }
}

function refuseIrregular(stats: fs.Stats, path: string): void {
  if (stats.isDirectory()) throw new InputError(`${path}: is a folder, not a file`, 'Name a file in it.');
  if (!stats.isFile()) {
    throw new InputError(`${path}: is not a regular file`, 'Copy it to a file, or send it through a pipe with "-".');
  }
}
