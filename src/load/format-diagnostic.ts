import type { Diagnostic } from '../model/authored.ts';

/** `file:line:col: path: message`, as compilers print it and editors jump to it; without a path when that is empty. */
export function formatDiagnostic({ file, line, col, path, message }: Diagnostic): string {
  const place = `${file}:${line}:${col}`;
  return path === '' ? `${place}: ${message}` : `${place}: ${path}: ${message}`;
}
