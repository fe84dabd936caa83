import { mkdirSync, rmSync } from 'node:fs';

/** Makes a folder that is there and empty. Only the build uses it, on folders it owns. */
export function emptyFolder(path: string): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
}
