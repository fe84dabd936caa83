import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../src/build/compile-corpus.ts';
import {
  COMPILED_FILES,
  COMPILED_LAYOUT,
  type CompiledHead,
  type CompiledKind,
} from '../../src/load/compiled-format.ts';
import { corpusInMemory } from '../../src/load/corpus-in-memory.ts';
import { unpackRecord } from '../../src/load/pack-record.ts';
import { KIND_NAMES } from '../../src/model/kinds.ts';
import { shapeOf } from '../../src/model/schema/shape-of.ts';
import { smallCorpus, smallRecords } from '../corpus/small-corpus.ts';
import { scratchFolder } from '../store/scratch-folder.ts';

const scratch = scratchFolder();
const compiled = (name: string, corpus = smallCorpus): string => {
  const folder = join(scratch, name);
  fs.mkdirSync(folder, { recursive: true });
  compileCorpus(corpus, folder);
  return folder;
};
const contents = (folder: string) =>
  Object.fromEntries(fs.readdirSync(folder).map((file) => [file, fs.readFileSync(join(folder, file), 'utf8')]));

const indexOf = (folder: string): unknown[] =>
  fs
    .readFileSync(join(folder, COMPILED_FILES.index), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('compileCorpus', () => {
  test('writes the files of the layout and nothing else', () => {
    expect(Object.keys(contents(compiled('files'))).sort()).toEqual(Object.values(COMPILED_FILES).sort());
  });

  test('writes the same bytes for the same corpus, also over what is there', () => {
    const first = contents(compiled('once'));
    expect(contents(compiled('twice'))).toEqual(first);
    expect(contents(compiled('once'))).toEqual(first);
  });

  test('the index says where each record stands, in bytes', () => {
    const folder = compiled('offsets');
    const [head, ...kinds] = indexOf(folder);
    const bytes = fs.readFileSync(join(folder, COMPILED_FILES.records));
    expect(head).toMatchObject({ layout: COMPILED_LAYOUT, sizes: { records: bytes.length } });
    for (const [at, kind] of KIND_NAMES.entries()) {
      const { ids, offsets, template } = kinds[at] as CompiledKind;
      expect(offsets).toHaveLength(ids.length + 1);
      const read = ids.map((_, i) =>
        unpackRecord(JSON.parse(bytes.subarray(offsets[i], offsets[i + 1]).toString('utf8')), template),
      );
      expect(read).toEqual(smallRecords[kind]);
    }
  });

  test('holds other codes in lower case', () => {
    const [head] = indexOf(compiled('codes'));
    expect((head as CompiledHead).same_as).toEqual({ 'ex-hn3': 'GV29', 'gv24+': 'GV29' });
  });

  test('refuses a record that does not pass its schema, and writes nothing', () => {
    const [first, ...others] = smallRecords.region;
    const region = [{ ...first, face: 'inside' }, ...others] as typeof smallRecords.region;
    const folder = join(scratch, 'refused');
    fs.mkdirSync(folder);
    expect(() => compileCorpus(corpusInMemory({ ...smallRecords, region }, '1.2.3', shapeOf), folder)).toThrow(
      /^region elbow: /,
    );
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});
