import fs from 'node:fs';
import { join } from 'node:path';
import { InputError, UsageError } from '../model/errors.ts';
import { errorCode } from './error-code.ts';
import { explainReadError } from './explain-read-error.ts';

/** Deeper or more is a folder named by mistake, like a home folder. */
const MAX_DEPTH = 32;
const MAX_FILES = 10_000;

/**
 * The file itself, or every `*.yaml` and `*.yml` in a folder and below, in byte order of their paths.
 * Hidden files and folders and editors' backups are left out; links are followed, each file and folder is met once.
 * Throws an InputError when `path` is missing or cannot be listed, or when the folder is too deep or too full.
 */
export function listDataFiles(path: string): string[] {
  if (path === '') throw new UsageError('the path is empty', 'Name a file or a folder.');
  const stats = look(path);
  if (!stats.isDirectory()) return [path];
  const found: string[] = [];
  collect(path, stats, 0, new Set(), found);
  return found.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function collect(folder: string, stats: fs.BigIntStats, depth: number, seen: Set<string>, found: string[]): void {
  if (!isNew(stats, seen)) return;
  if (depth > MAX_DEPTH) {
    throw new InputError(`${folder}: folders nest deeper than ${MAX_DEPTH}`, 'Name the folder that holds the data.');
  }
  for (const name of namesIn(folder)) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const entry = lookIfThere(path);
    if (entry?.isDirectory()) collect(path, entry, depth + 1, seen, found);
    else if (/\.ya?ml$/i.test(name) && (entry === undefined || isNew(entry, seen))) found.push(path);
    if (found.length > MAX_FILES) {
      throw new InputError(`${folder}: more than ${MAX_FILES} data files`, 'Name the folder that holds the data.');
    }
  }
}

function isNew(stats: fs.BigIntStats, seen: Set<string>): boolean {
  const identity = `${stats.dev}:${stats.ino}`;
  if (seen.has(identity)) return false;
  seen.add(identity);
  return true;
}

/** Sorted, so that it does not hang on the file system which of two links to one file is met first. */
function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder).sort();
  } catch (error) {
    throw explainReadError(error, folder);
  }
}

function look(path: string): fs.BigIntStats {
  try {
    return fs.statSync(path, { bigint: true });
  } catch (error) {
    throw explainReadError(error, path);
  }
}

/** A dangling link or one in a circle is left for the reader to report, if it has the name of a data file. */
function lookIfThere(path: string): fs.BigIntStats | undefined {
  try {
    return fs.statSync(path, { bigint: true });
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return undefined;
  }
}
