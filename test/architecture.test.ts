import { describe, expect, test } from 'vitest';
import { type Import, type SourceFile, scanSources } from './scan-sources.ts';

interface Row {
  folder: string;
  /** Folders below src, or `folder/file.ts` where only that file may be imported. */
  may: readonly string[];
  why: string;
}

/** Which folder may import which: everything flows from the words of the model to the commands, and never back. */
const TABLE: readonly Row[] = [
  { folder: 'model', may: [], why: 'what things are must not hang on how they are stored, found or printed' },
  { folder: 'store', may: ['model'], why: 'files are bytes and text to it; it needs no more than the errors' },
  { folder: 'load', may: ['model', 'store'], why: 'turns files into records, and knows neither search nor output' },
  { folder: 'search', may: ['model'], why: 'works on a corpus, wherever that came from' },
  { folder: 'body', may: ['model'], why: 'turns places into coordinates, and nothing else' },
  { folder: 'safety', may: ['model'], why: 'a check must be readable without any of the machinery around it' },
  { folder: 'study', may: ['model', 'search'], why: 'asks about records, and accepts every spelling of an answer' },
  { folder: 'lint', may: ['model', 'body', 'search'], why: 'judges records; never reads a file, never prints' },
  { folder: 'views', may: ['model', 'body', 'safety'], why: 'decides what is said; no format, width or colour' },
  {
    folder: 'render',
    may: ['model/document.ts', 'model/corpus.ts'],
    why: 'decides how it is said: knows documents, and the shape that gives CSV its columns, but no record',
  },
  { folder: 'build', may: ['load', 'lint', 'search', 'body', 'store', 'model'], why: 'compiles data; prints nothing' },
  {
    folder: 'cli',
    may: ['model', 'store', 'load', 'search', 'body', 'safety', 'study', 'lint', 'views', 'render'],
    why: 'asks, hands over, nothing else; what it ships with was built before',
  },
  { folder: 'main.ts', may: ['cli', 'store'], why: 'joins the process to the commands; streams are written by store' },
];

/** Schemas bring zod, which costs more than a look-up: as values they stay off its path. Types cost nothing. */
const SCHEMA_VALUES = [
  { place: 'model/', why: 'they live there' },
  { place: 'load/', why: 'what a user wrote is checked' },
  { place: 'lint/', why: 'so are data files' },
  { place: 'build/', why: 'every record that is shipped was checked against its schema' },
  { place: 'cli/commands/schema.ts', why: 'prints them' },
  { place: 'cli/open-corpus.ts', why: 'opens YAML in development, by a dynamic import that the shipped program skips' },
];

const HOMES = [
  { name: 'commander', homes: ['cli/'], why: 'commands answer, only cli knows how they are asked' },
  { name: 'chalk', homes: ['render/'], why: 'colour is a way to say something' },
  { name: 'cli-table3', homes: ['render/'], why: 'so is a table' },
  { name: 'csv-stringify', homes: ['render/'], why: 'so is CSV' },
  { name: 'fast-string-width', homes: ['render/'], why: 'only text on a screen has a width' },
  { name: 'fast-wrap-ansi', homes: ['render/'], why: 'and is wrapped to it' },
  { name: 'fuse.js', homes: ['search/'], why: 'nobody else needs to know how slips are forgiven' },
  { name: 'opencc-js', homes: ['search/'], why: 'it folds what was typed, and makes no data' },
  { name: 'yaml', homes: ['load/', 'render/render-yaml.ts'], why: 'read in one place, printed in one' },
  { name: 'zod', homes: ['model/', 'load/'], why: 'schemas are written in it; load explains what it finds' },
  {
    name: '@resvg/resvg-js',
    homes: ['render/chart/load-raster.ts'],
    why: 'turns a drawing into pixels, where it is installed',
  },
  { name: 'rolldown', homes: ['build/'], why: 'bundles the program, and is not shipped' },
  { name: 'node:fs', homes: ['store/'], why: 'every read is guarded and every write is whole' },
  { name: 'node:child_process', homes: ['cli/page.ts'], why: 'the pager is the only other program' },
  {
    name: 'node:path',
    homes: ['store/', 'load/', 'build/', 'cli/preferences.ts', 'main.ts'],
    why: 'who names files: records and views never do',
  },
  { name: 'node:v8', homes: ['main.ts'], why: 'its flags hold for the whole process' },
  { name: 'node:url', homes: ['build/'], why: 'the program finds its data by the path of its entry' },
];

/** Files that hold a family of small things and are named for the family. */
const FAMILIES: Readonly<Record<string, string>> = {
  'model/vocabularies.ts': 'the closed word lists',
  'model/body-words.ts': 'the words of a place',
  'model/schema/vocabulary.ts': 'schemas of the vocabularies',
  'model/schema/reference.ts': 'schemas of what records refer to',
  'model/schema/shared.ts': 'parts of several schemas',
  'lint/rules/index.ts': 'the list of the rules beside it',
  'cli/commands/say-code.ts': 'what is said about a code',
  'build/build.ts': 'a script; it exports nothing',
};

const sources = scanSources();
const table = new Map(TABLE.map((row) => [row.folder, row]));

const folderOf = (target: string): string => target.split('/')[0] ?? target;
const mayImport = (row: Row, target: string): boolean =>
  folderOf(target) === row.folder || row.may.some((allowed) => target === allowed || folderOf(target) === allowed);
const startsWithAny = (path: string, places: readonly string[]): boolean =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));

const breaches = (wrong: (file: SourceFile, imported: Import) => boolean): string[] =>
  sources.flatMap((file) =>
    file.imports.filter((imported) => wrong(file, imported)).map(({ specifier }) => `${file.path}: ${specifier}`),
  );

describe('imports run one way', () => {
  test('the scan sees the sources: values, types, dynamic imports', () => {
    const imports = new Map(sources.map((file) => [file.path, file.imports]));
    expect(imports.get('main.ts')).toContainEqual({
      specifier: './cli/io.ts',
      target: 'cli/io.ts',
      isPackage: false,
      isType: true,
    });
    expect(imports.get('cli/run.ts')).toContainEqual({
      specifier: './commands/look-up.ts',
      target: 'cli/commands/look-up.ts',
      isPackage: false,
      isType: false,
    });
    expect(imports.get('render/paint.ts')).toContainEqual({
      specifier: 'chalk',
      target: 'chalk',
      isPackage: true,
      isType: false,
    });
  });

  test('every folder of src stands in the table', () => {
    const unlisted = sources.map((file) => file.folder).filter((folder) => !table.has(folder));
    expect(unlisted).toEqual([]);
  });

  test.each(TABLE.map((row) => [row.folder, row.why, row] as const))('%s: %s', (_folder, _why, row) => {
    const packageFile = (target: string) =>
      target.endsWith('package.json') && ['main.ts', 'build'].includes(row.folder);
    const wrong = breaches(
      (file, { target, isPackage }) =>
        file.folder === row.folder && !isPackage && !packageFile(target) && !mayImport(row, target),
    );
    expect(wrong).toEqual([]);
  });

  test('render imports from the model types only', () => {
    expect(breaches((file, at) => file.folder === 'render' && folderOf(at.target) === 'model' && !at.isType)).toEqual(
      [],
    );
  });

  test('schemas are imported as values only where records are checked or schemas printed', () => {
    const places = SCHEMA_VALUES.map(({ place }) => place);
    const wrong = breaches(
      (file, { target, isType }) => target.startsWith('model/schema/') && !isType && !startsWithAny(file.path, places),
    );
    expect(wrong).toEqual([]);
  });

  test('nothing imports the build', () => {
    expect(breaches((file, at) => file.folder !== 'build' && folderOf(at.target) === 'build')).toEqual([]);
  });
});

describe('every library has one home', () => {
  test.each(HOMES.map(({ name, why, homes }) => [name, why, homes] as const))('%s: %s', (name, _why, homes) => {
    const importers = sources.filter((file) => file.imports.some((at) => at.isPackage && at.target === name));
    expect(importers.map((file) => file.path).filter((path) => !startsWithAny(path, homes))).toEqual([]);
    expect(importers).not.toEqual([]);
  });

  test('no library is without a home', () => {
    const known = HOMES.map(({ name }) => name);
    expect(breaches((_, { target, isPackage }) => isPackage && !known.includes(target))).toEqual([]);
  });
});

describe('the process is touched in one place', () => {
  const naming = (name: string) => sources.filter((file) => file.names.has(name)).map((file) => file.path);

  test('only main.ts names process', () => {
    expect(naming('process')).toEqual(['main.ts']);
  });

  test.each(['console', 'require', 'eval', 'fetch'])('nothing names %s', (name) => {
    expect(naming(name)).toEqual([]);
  });
});

describe('files are small and say what they hold', () => {
  const words = (name: string): string[] =>
    name
      .replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
      .toLowerCase()
      .split(/[\s_-]+/)
      .map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''));
  const baseOf = ({ path }: SourceFile): string => (path.split('/').at(-1) ?? '').replace(/\.ts$/, '');

  test('names are kebab-case', () => {
    const odd = sources.map((file) => file.path).filter((path) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/?)+\.ts$/.test(path));
    expect(odd).toEqual([]);
  });

  test.each(['util', 'helper', 'common', 'manager', 'misc', 'stuff'])('no file is called %s', (word) => {
    expect(sources.filter((file) => words(baseOf(file)).includes(word)).map((file) => file.path)).toEqual([]);
  });

  const isNamedFor = (file: SourceFile): boolean => {
    const { values, types } = file.exports;
    const own = words(baseOf(file));
    const exported = [...values, ...types].map(words);
    if (exported.length === 1) return exported.every((name) => own.every((word) => name.includes(word)));
    return exported.some((name) => own.some((word) => name.includes(word)));
  };

  test('a file with one export is named for it, a file with several for what they share', () => {
    const misnamed = sources.filter((file) => !Object.hasOwn(FAMILIES, file.path) && !isNamedFor(file));
    expect(misnamed.map((file) => file.path)).toEqual([]);
  });

  test.each(Object.entries(FAMILIES))('%s is named for a family: %s', (path) => {
    expect(sources.map((file) => file.path)).toContain(path);
  });

  test('no file has more than 250 lines', () => {
    expect(sources.filter((file) => file.lines > 250).map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
  });
});
