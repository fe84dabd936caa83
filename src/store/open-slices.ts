import fs from 'node:fs';
import { AcuError, EXIT } from '../model/errors.ts';
import { errorCode } from './error-code.ts';
import { openRegularFile } from './open-regular-file.ts';

export interface Slices {
  /** In bytes. */
  size: number;
  /** The UTF-8 text of `length` bytes from byte `offset`. */
  read(offset: number, length: number): string;
  close(): void;
}

/**
 * Opens a file of the installed program, to read parts of it without the rest.
 * Throws an InputError when it cannot be opened, an AcuError (70) when a part is not there: then the file is damaged.
 */
export function openSlices(path: string): Slices {
  const { fd, size } = openRegularFile(path);
  return {
    size,
    read(offset, length) {
      const bytes = Buffer.allocUnsafe(length);
      let done = 0;
      while (done < length) {
        const count = readPart(fd, bytes, done, offset + done, path);
        if (count === 0) throw damaged(path, `ends before byte ${offset + length}`);
        done += count;
      }
      return bytes.toString('utf8');
    },
    close() {
      fs.closeSync(fd);
    },
  };
}

function readPart(fd: number, into: Buffer, at: number, position: number, path: string): number {
  try {
    return fs.readSync(fd, into, at, into.length - at, position);
  } catch (error) {
    throw damaged(path, `cannot be read (${errorCode(error) || 'unknown error'})`);
  }
}

function damaged(path: string, reason: string): AcuError {
  return new AcuError(EXIT.internal, `${path}: ${reason}; the installed data is damaged`, 'Install acu again.');
}
