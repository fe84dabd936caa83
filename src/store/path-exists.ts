import { existsSync } from 'node:fs';

/** Whether something is there; a folder that may not be searched counts as nothing there. */
export const pathExists = (path: string): boolean => existsSync(path);
