import type { AuthoredFile, Diagnostic } from '../model/authored.ts';
import { AcuError } from '../model/errors.ts';
import { ContentError } from '../store/content-error.ts';
import { listDataFiles } from '../store/list-data-files.ts';
import { readTextFile } from '../store/read-text-file.ts';
import { parseYaml } from './parse-yaml.ts';
import { readRecords } from './read-records.ts';

/**
 * Reads a data file, or every data file in a folder: the valid records of each, and everything that is wrong.
 * A record with a problem is left out; the others stay usable. Throws an InputError only when `path` itself is missing
 * or cannot be read.
 */
export function readDataFiles(path: string): { files: AuthoredFile[]; diagnostics: Diagnostic[] } {
  const files: AuthoredFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of listDataFiles(path)) {
    const text = readOrReport(file, file === path, diagnostics);
    if (text === undefined) continue;
    const parsed = parseYaml(text, file);
    const { records, diagnostics: found } = readRecords(parsed, file);
    diagnostics.push(...inOrder([...parsed.diagnostics, ...found]));
    files.push({ file, text, records });
  }
  return { files, diagnostics };
}

function readOrReport(file: string, asked: boolean, diagnostics: Diagnostic[]): string | undefined {
  try {
    return readTextFile(file);
  } catch (error) {
    if (error instanceof ContentError) {
      diagnostics.push({ rule: 'file', file, line: error.line, col: error.col, path: '', message: error.problem });
    } else if (error instanceof AcuError && !asked) {
      const message = error.message.startsWith(`${file}: `) ? error.message.slice(file.length + 2) : error.message;
      diagnostics.push({ rule: 'file', file, line: 1, col: 1, path: '', message });
    } else {
      throw error;
    }
    return undefined;
  }
}

/** By line; stable, so that the problems of one line keep the order of the schema. */
function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.line - b.line);
}
