import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inTurns, root, runBuilt } from '../built/run-built.ts';

/** The pictures that the README shows, drawn anew by the program that was built. */
const folder = join(root, 'data', 'pictures');
mkdirSync(folder, { recursive: true });

const PICTURES: Readonly<Record<string, readonly string[]>> = {
  'upper-back-pain.svg': ['upper-back-pain', '--labels', 'name'],
  'lung-meridian.svg': ['LU'],
  'back-shu.svg': ['--category', 'back-shu', '--view', 'torso-back'],
  'ear-and-head.svg': ['GB', '--view', 'head-side'],
};

const outcomes = await inTurns(Object.entries(PICTURES), ([file, words]) =>
  runBuilt(['chart', ...words, '-o', join(folder, file), '--force']),
);
for (const { err } of outcomes) process.stderr.write(err);
