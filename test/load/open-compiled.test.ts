import fs from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { compileCorpus } from '../../src/build/compile-corpus.ts';
import { COMPILED_FILES } from '../../src/load/compiled-format.ts';
import { type Compiled, openCompiled } from '../../src/load/open-compiled.ts';
import { AcuError, EXIT } from '../../src/model/errors.ts';
import { ANSWERS, KIND_NAMES } from '../../src/model/kinds.ts';
import { indexOverData, type ProseEntry } from '../../src/search/search-index.ts';
import { smallCorpus, smallIndex } from '../corpus/small-corpus.ts';
import { caught } from '../store/caught.ts';
import { scratchFolder } from '../store/scratch-folder.ts';

const scratch = scratchFolder();
let folder = '';
let count = 0;

beforeEach(() => {
  folder = join(scratch, `corpus-${count++}`);
  fs.mkdirSync(folder);
  compileCorpus(smallCorpus, folder);
});

const path = (file: keyof typeof COMPILED_FILES): string => join(folder, COMPILED_FILES[file]);
const rewrite = (file: keyof typeof COMPILED_FILES, change: (text: string) => string): void =>
  fs.writeFileSync(path(file), change(fs.readFileSync(path(file), 'utf8')));

describe('openCompiled', () => {
  test('gives back every record of every kind, one by one and all together', () => {
    const { corpus } = openCompiled(folder);
    for (const kind of KIND_NAMES) {
      expect(corpus.ids(kind)).toEqual(smallCorpus.ids(kind));
      for (const id of smallCorpus.ids(kind)) expect(corpus.get(kind, id)).toEqual(smallCorpus.get(kind, id));
      expect(corpus.all(kind)).toEqual(smallCorpus.all(kind));
    }
  });

  test('gives back the version, the counts and the shape of every kind and answer', () => {
    const { corpus } = openCompiled(folder);
    expect(corpus.version).toEqual(smallCorpus.version);
    for (const kind of [...KIND_NAMES, ...ANSWERS]) expect(corpus.shape(kind)).toEqual(smallCorpus.shape(kind));
  });

  test('gives back what search needs', () => {
    const { search } = openCompiled(folder);
    const index = indexOverData({ ...search, prose: () => search.prose() as readonly ProseEntry[] });
    expect(index.prose()).toEqual(smallIndex.prose());
    expect(index.names()).toEqual(smallIndex.names());
    expect(index.named('hegu')).toEqual(smallIndex.named('hegu'));
    expect(index.sameAs('ex-hn3')).toBe('GV29');
  });

  test.each(['LU6', '', 'constructor'])('has no point %j', (id) => {
    expect(openCompiled(folder).corpus.get('point', id)).toBeUndefined();
  });

  test('reads a record once', () => {
    const { corpus } = openCompiled(folder);
    expect(corpus.get('point', 'BL13')).toBe(corpus.get('point', 'BL13'));
    expect(corpus.all('point')).toBe(corpus.all('point'));
  });

  test('a look-up by code opens neither names, prose nor shapes', () => {
    for (const file of ['names', 'prose', 'shapes'] as const) fs.rmSync(path(file));
    expect(openCompiled(folder).corpus.get('point', 'BL13')?.names.hans).toBe('肺俞');
  });
});

describe('a damaged installation says so, and what to do', () => {
  const sameSize = (text: string) => text.replaceAll('"', "'");

  test.each([
    ['there is no folder', () => fs.rmSync(folder, { recursive: true })],
    ['the index is missing', () => fs.rmSync(path('index'))],
    ['the index is cut', () => rewrite('index', (text) => text.slice(0, -10))],
    ['the index is empty', () => rewrite('index', () => '')],
    ['the index is of another layout', () => rewrite('index', (text) => text.replace(/"layout":\d+/, '"layout":0'))],
    ['the index is something else', () => rewrite('index', () => '{}')],
    ['the records are cut', () => rewrite('records', (text) => text.slice(0, -10))],
    ['the records are longer', () => rewrite('records', (text) => `${text}\n`)],
    ['the records are empty', () => rewrite('records', () => '')],
    ['the records are no JSON', () => rewrite('records', sameSize)],
  ])('when %s', (_title, damage) => {
    damage();
    for (const open of [
      () => openCompiled(folder).corpus.get('point', 'BL13'),
      () => openCompiled(folder).corpus.all('protocol'),
    ]) {
      const error = caught(open);
      expect(error).toBeInstanceOf(AcuError);
      expect(error).toMatchObject({ exit: EXIT.internal, next: 'Install acu again.' });
      expect(error.message).toMatch(/^the installed data is damaged: ./);
    }
  });

  test.each([
    ['the entries are cut', 'prose', (text: string) => text.slice(0, -10)],
    ['the shapes are cut', 'shapes', (text: string) => text.slice(0, -10)],
    ['a shape is missing', 'shapes', () => '{}'],
  ] as const)('when %s', (_title, file, change) => {
    rewrite(file, change);
    const { corpus, search } = openCompiled(folder);
    const open = file === 'prose' ? () => search.prose() : () => corpus.shape('point');
    expect(caught(open)).toMatchObject({ exit: EXIT.internal, next: 'Install acu again.' });
  });

  const reads = {
    records: ({ corpus }: Compiled) => corpus.get('point', 'BL13'),
    names: ({ search }: Compiled) => search.names.line('feishu'),
    keys: ({ search }: Compiled) => search.keys.text(),
    urgent: ({ search }: Compiled) => search.urgent(),
    prose: ({ search }: Compiled) => search.prose(),
    shapes: ({ corpus }: Compiled) => corpus.shape('point'),
  } as const;

  test.each(Object.keys(reads) as (keyof typeof reads)[])('when %s is missing, or shorter than it was', (file) => {
    rewrite(file, (text) => text.slice(0, -10));
    expect(caught(() => reads[file](openCompiled(folder)))).toMatchObject({ exit: EXIT.internal });
    fs.rmSync(path(file));
    const error = caught(() => reads[file](openCompiled(folder)));
    expect(error).toMatchObject({ exit: EXIT.internal, next: 'Install acu again.' });
    expect(error.message).toMatch(/^the installed data is damaged: ./);
  });
});
