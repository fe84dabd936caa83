import fs from 'node:fs';

/** Whether a descriptor may be a terminal: a pipe and a file never are. False when it is closed. */
export function isCharacterDevice(fd: number): boolean {
  try {
    return fs.fstatSync(fd).isCharacterDevice();
  } catch {
    return false;
  }
}
