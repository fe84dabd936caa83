import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../src/build/compile-corpus.ts';
import { COMPILED_FILES, COMPILED_LAYOUT, type CompiledIndex } from '../../src/load/compiled-format.ts';
import { corpusInMemory } from '../../src/load/corpus-in-memory.ts';
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
    const index: CompiledIndex = JSON.parse(fs.readFileSync(join(folder, COMPILED_FILES.index), 'utf8'));
    const bytes = fs.readFileSync(join(folder, COMPILED_FILES.records));
    expect(index.layout).toBe(COMPILED_LAYOUT);
    expect(index.bytes).toBe(bytes.length);
    for (const kind of KIND_NAMES) {
      const { ids, offsets } = index.kinds[kind];
      expect(offsets).toHaveLength(ids.length + 1);
      const read = ids.map((_, i) => JSON.parse(bytes.subarray(offsets[i], offsets[i + 1]).toString('utf8')));
      expect(read).toEqual(smallRecords[kind]);
    }
  });

  test('holds other codes in lower case', () => {
    const index: CompiledIndex = JSON.parse(fs.readFileSync(join(compiled('codes'), COMPILED_FILES.index), 'utf8'));
    expect(index.same_as).toEqual({ 'ex-hn3': 'GV29', 'gv24+': 'GV29' });
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
