import { describe, expect, test } from 'vitest';
import type { GlobalOptions } from '../../src/cli/global-options.ts';
import type { Preferences } from '../../src/cli/preferences.ts';
import { type Settings, settle } from '../../src/cli/settings.ts';
import { UsageError } from '../../src/model/errors.ts';
import { fakeIo, type Setup } from './fake-io.ts';

const unset: Preferences = {
  format: undefined,
  color: undefined,
  width: undefined,
  ascii: undefined,
  pager: 'less',
  nomenclature: undefined,
};

const settled = (
  options: Partial<GlobalOptions>,
  preferences: Partial<Preferences> = {},
  setup: Setup = {},
): Settings => settle({ pager: true, ...options }, { ...unset, ...preferences }, fakeIo(setup));

describe('the format', () => {
  test.each<[title: string, options: Partial<GlobalOptions>, preferences: Partial<Preferences>, format: string]>([
    ['is a table by default', {}, {}, 'table'],
    ['is what --format says', { format: 'yaml' }, {}, 'yaml'],
    ['is JSON with --json', { json: true }, {}, 'json'],
    ['is NDJSON with --ndjson', { ndjson: true }, {}, 'ndjson'],
    ['may be said twice if it is the same', { format: 'json', json: true }, {}, 'json'],
    ['is what the user prefers', {}, { format: 'csv' }, 'csv'],
    ['of a flag beats the preference', { json: true }, { format: 'csv' }, 'json'],
  ])('%s', (_title, options, preferences, format) => {
    expect(settled(options, preferences).format).toBe(format);
  });

  test.each<[options: Partial<GlobalOptions>, message: string]>([
    [{ json: true, ndjson: true }, 'json and ndjson'],
    [{ format: 'csv', json: true }, 'csv and json'],
    [{ format: 'table', ndjson: true }, 'table and ndjson'],
  ])('%o at once is refused', (options, message) => {
    expect(() => settled(options)).toThrow(new UsageError(`two formats at once: ${message}`, 'Ask for one of them.'));
  });

  test.each(['table', 'json', 'ndjson', 'yaml', 'markdown'] as const)('--unnest does not go with %s', (format) => {
    expect(() => settled({ format, unnest: 'cautions' })).toThrow(UsageError);
  });

  test.each(['csv', 'tsv'] as const)('--unnest goes with %s', (format) => {
    expect(settled({ format, unnest: 'cautions' }).unnest).toBe('cautions');
  });
});

describe('--excel', () => {
  test('goes with csv', () => {
    expect(settled({ format: 'csv', excel: true }).excel).toBe(true);
  });

  test.each(['table', 'json', 'tsv'] as const)('does not go with %s', (format) => {
    expect(() => settled({ format, excel: true })).toThrow(UsageError);
  });
});

describe('the width', () => {
  type Row = [
    title: string,
    options: Partial<GlobalOptions>,
    preferences: Partial<Preferences>,
    setup: Setup,
    width: number,
  ];
  const terminal = { columns: 132 };
  test.each<Row>([
    ['is 80 where nothing says otherwise', {}, {}, {}, 80],
    ['is that of the terminal', {}, {}, { terminal }, 132],
    ['is 80 on a terminal that does not know its own', {}, {}, { terminal: {} }, 80],
    ['is that of COLUMNS in a pipe', {}, {}, { env: { COLUMNS: '100' } }, 100],
    ['of the terminal beats COLUMNS', {}, {}, { terminal, env: { COLUMNS: '100' } }, 132],
    ['is what the user prefers', {}, { width: 70 }, { terminal }, 70],
    ['of a flag beats all others', { width: 60 }, { width: 70 }, { terminal, env: { COLUMNS: '100' } }, 60],
    ['is never below 20', { width: 1 }, {}, {}, 20],
    ['is never above 200', { width: 10_000 }, {}, {}, 200],
    ['of a huge terminal is clamped', {}, {}, { terminal: { columns: 10_000 } }, 200],
    ['of a terminal without columns is clamped', {}, {}, { terminal: { columns: 1 } }, 20],
    ['ignores COLUMNS=0', {}, {}, { env: { COLUMNS: '0' } }, 80],
    ['ignores COLUMNS=-5', {}, {}, { env: { COLUMNS: '-5' } }, 80],
    ['ignores COLUMNS=abc', {}, {}, { env: { COLUMNS: 'abc' } }, 80],
    ['ignores COLUMNS=1e3', {}, {}, { env: { COLUMNS: '1e3' } }, 80],
    ['ignores an empty COLUMNS', {}, {}, { env: { COLUMNS: '' } }, 80],
    ['clamps COLUMNS=2', {}, {}, { env: { COLUMNS: '2' } }, 20],
  ])('%s', (_title, options, preferences, setup, width) => {
    expect(settled(options, preferences, setup).width).toBe(width);
  });
});

describe('the rest', () => {
  test.each<[title: string, options: Partial<GlobalOptions>, key: keyof Settings, value: unknown]>([
    ['an output of "-" is stdout', { output: '-' }, 'output', null],
    ['an output is a file otherwise', { output: 'x.json' }, 'output', 'x.json'],
    ['a file is not replaced unless asked', { output: 'x.json' }, 'force', false],
    ['--force replaces it', { output: 'x.json', force: true }, 'force', true],
    ['--no-pager means none', { pager: false }, 'pager', null],
    ['the pager is the preferred one', {}, 'pager', 'less'],
    ['--excel is off unless asked', {}, 'excel', false],
    ['all fields are printed unless asked', {}, 'fields', null],
    ['borders are drawn unless --ascii is given', {}, 'ascii', false],
    ['--ascii is taken over', { ascii: true }, 'ascii', true],
  ])('%s', (_title, options, key, value) => {
    expect(settled(options)[key]).toBe(value);
  });

  test.each<[options: Partial<GlobalOptions>, colour: boolean]>([
    [{}, true],
    [{ output: 'x.txt' }, false],
    [{ output: 'x.txt', color: 'always' }, false],
    [{ color: 'never' }, false],
  ])('with %o on a terminal, colour is on: %s', (options, colour) => {
    expect(settled(options, {}, { terminal: {} }).colour).toBe(colour);
  });

  test('the preferred colour is taken where no flag is given', () => {
    expect(settled({}, { color: 'always' }).colour).toBe(true);
    expect(settled({ color: 'never' }, { color: 'always' }).colour).toBe(false);
  });
});
