import { chmodSync } from 'node:fs';

/** Lets a file be run: a link that was made to an earlier build runs the new one, and nobody else sets the bit again. */
export const makeExecutable = (file: string): void => chmodSync(file, 0o755);
