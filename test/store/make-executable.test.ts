import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeExecutable } from '../../src/store/make-executable.ts';

test.skipIf(process.platform === 'win32')('a file that could only be read can be run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'acu-'));
  const file = join(folder, 'program');
  writeFileSync(file, '', { mode: 0o644 });
  makeExecutable(file);
  expect(statSync(file).mode & 0o111).toBe(0o111);
  rmSync(folder, { recursive: true });
});
