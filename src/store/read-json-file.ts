import { ContentError } from './content-error.ts';
import type { Limits } from './limits.ts';
import { readTextFile } from './read-text-file.ts';

/**
 * What a JSON file holds. Throws like readTextFile, and a ContentError when it is not JSON.
 * The position is that of the fault where Node tells it, else the start of the file.
 */
export function readJsonFile(path: string, limits?: Limits): unknown {
  const text = readTextFile(path, limits);
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    const offset = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
    const before = offset === undefined ? '' : text.slice(0, Number(offset));
    const position = { line: before.split('\n').length, col: before.length - before.lastIndexOf('\n') };
    throw new ContentError(
      path,
      position,
      'not valid JSON',
      'Restore the file, or remove it so that it is written anew.',
    );
  }
}
