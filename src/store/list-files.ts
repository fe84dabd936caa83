import { readdirSync } from 'node:fs';

/** Names of the plain files of a folder, sorted. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
