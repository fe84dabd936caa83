import fs from 'node:fs';

/**
 * The text of a file that our own build wrote. Not guarded like readTextFile, which costs a look-up as much as all its
 * reading: what is wrong here is a damaged installation, and the caller says so. Throws the system's error.
 */
export const readOwnFile = (path: string): string => fs.readFileSync(path, 'utf8');

/** The same as bytes. */
export const readOwnBytes = (path: string): Buffer => fs.readFileSync(path);
