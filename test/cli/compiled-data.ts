import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { compileAtlas } from '../../src/build/compile-atlas.ts';
import { compileCorpus } from '../../src/build/compile-corpus.ts';
import type { DataHome } from '../../src/cli/io.ts';
import { corpusInMemory } from '../../src/load/corpus-in-memory.ts';
import { deriveRecords, type Records } from '../../src/load/derive-records.ts';
import { readDataFiles } from '../../src/load/read-data-files.ts';
import { shapeOf } from '../../src/model/schema/shape-of.ts';
import { figureTable, spotFile } from '../body-atlas.ts';
import { root, VERSION } from './fake-io.ts';

let authored: ReturnType<typeof readDataFiles> | null = null;

/** The built-in records, read and derived afresh from files that are parsed once. */
export function builtInRecords(): Records {
  authored ??= readDataFiles(join(root, 'data'));
  if (authored.diagnostics.length > 0) throw new Error('the built-in data has faults: npm run check:data');
  return deriveRecords(
    authored.files.flatMap((file) => file.records),
    'built-in',
  );
}

/**
 * The built-in data, compiled into a folder that is removed after the test file; parsing YAML in every test would take
 * minutes. `change` makes another corpus of it.
 */
export function compiledData(change: (records: Records) => Records = (records) => records): DataHome {
  const path = mkdtempSync(join(tmpdir(), 'acu-corpus-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  compileCorpus(corpusInMemory(change(builtInRecords()), VERSION, shapeOf), path);
  mkdirSync(join(path, 'body'));
  compileAtlas(figureTable, spotFile, join(path, 'body'));
  return { form: 'compiled', path };
}
