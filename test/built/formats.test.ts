import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { FORMATS, type Format } from '../../src/render/formats.ts';
import { argvOf, LINES } from '../command-lines.ts';
import { readCsv } from './read-csv.ts';
import { inTurns, type Outcome, runBuilt } from './run-built.ts';

type Answers = Record<Format, Outcome>;
const answers = new Map<string, Answers>();
const schemas = new Map<string, ValidateFunction>();

const answersTo = (line: string): Answers => {
  const found = answers.get(line);
  if (found === undefined) throw new Error(`${line} was not run`);
  return found;
};
const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const jsonOf = (line: string): unknown => JSON.parse(answersTo(line).json.out);
const recordsOf = (line: string): Record<string, unknown>[] => [jsonOf(line)].flat().filter(isRecord);

beforeAll(async () => {
  const jobs = LINES.flatMap((line) => FORMATS.map((format) => ({ line, format })));
  const done = await inTurns(jobs, ({ line, format }) => runBuilt([...argvOf(line), '--format', format]));
  for (const line of LINES) {
    const outcomes = FORMATS.map((format) => [
      format,
      done[jobs.findIndex((job) => job.line === line && job.format === format)],
    ]);
    answers.set(line, Object.fromEntries(outcomes));
  }
  const kinds = new Set(LINES.flatMap((line) => recordsOf(line).map((record) => record['kind'])));
  const named = [...kinds].filter((kind): kind is string => typeof kind === 'string');
  const texts = await inTurns(named, async (kind) => (await runBuilt(['schema', kind])).out);
  const ajv = new Ajv2020({ strict: false });
  for (const [i, kind] of named.entries()) schemas.set(kind, ajv.compile(JSON.parse(texts[i] ?? '')));
}, 300_000);

const readable = (line: string) => !line.startsWith('acu schema');
const DATA = LINES.filter(readable);

describe('every command in every format', () => {
  test('is every command', () => {
    const run = LINES.map((line) => argvOf(line)[0]);
    expect(COMMANDS.map(({ name }) => name).filter((name) => !run.includes(name))).toEqual([]);
  });

  test.each(LINES)('%s exits the same in all of them, but for rows that do not exist', (line) => {
    const { csv, tsv, ...others } = answersTo(line);
    expect(new Set(Object.values(others).map(({ exit }) => exit)).size).toBe(1);
    expect([0, 1]).toContain(others.json.exit);
    const rows = isRecord(csv) && csv.exit !== 2;
    expect(rows ? csv.exit : others.json.exit).toBe(others.json.exit);
    expect(tsv.exit).toBe(csv.exit);
  });

  test.each(LINES)('%s prints no escape sequence into a pipe', (line) => {
    const bytes = Object.values(answersTo(line)).map(({ out, err }) => out + err);
    expect(bytes.filter((text) => text.includes('\u001b'))).toEqual([]);
  });

  test.each(LINES)('%s prints whole lines, without space at their ends, as NFC', (line) => {
    for (const [format, { out }] of Object.entries(answersTo(line))) {
      if (out !== '') expect(out.endsWith('\n')).toBe(true);
      expect(out.normalize('NFC')).toBe(out);
      expect(out).not.toContain('\ufffd');
      expect(out).not.toContain('\r');
      if (format === 'table') expect(out.split('\n').filter((text) => /\s$/.test(text))).toEqual([]);
    }
  });

  test.each(LINES)('%s says nothing of undefined values or objects', (line) => {
    const text = ['table', 'markdown', 'csv', 'tsv'] as const;
    for (const format of text) {
      expect(answersTo(line)[format].out).not.toMatch(/\bundefined\b|\[object |\bNaN\b/);
    }
  });
});

describe('JSON', () => {
  test.each(DATA)('of %s validates against acu schema', (line) => {
    for (const record of recordsOf(line)) {
      const validate = schemas.get(String(record['kind']));
      expect(validate?.(record), JSON.stringify(validate?.errors)).toBe(true);
      if (record['kind'] !== 'hit' || !isRecord(record['record'])) continue;
      expect(Object.keys(record['record']).slice(0, 1)).toEqual(['kind']);
    }
  });

  test('the schemas refuse what is not theirs', () => {
    const [point] = recordsOf('acu BL13');
    const validate = schemas.get('point');
    expect(validate?.({ ...point, extra: 1 })).toBe(false);
    expect(validate?.({ ...point, cautions: undefined })).toBe(false);
    expect(schemas.get('meridian')?.(point)).toBe(false);
  });

  test.each(DATA)('of %s: records of one kind have the same keys, kind first', (line) => {
    const byKind = new Map<unknown, Set<string>>();
    for (const record of recordsOf(line)) {
      const keys = Object.keys(record);
      expect(keys[0]).toBe('kind');
      byKind.set(record['kind'], (byKind.get(record['kind']) ?? new Set()).add(keys.join(' ')));
    }
    expect([...byKind.values()].filter((shapes) => shapes.size > 1)).toEqual([]);
  });

  test.each(DATA)('of %s is indented, and Han stays Han', (line) => {
    const { out } = answersTo(line).json;
    expect(out).toBe(`${JSON.stringify(jsonOf(line), null, 2)}\n`);
  });
});

describe('the other formats say the same', () => {
  test.each(LINES)('YAML of %s re-parses to the JSON', (line) => {
    expect(parse(answersTo(line).yaml.out, { maxAliasCount: 0 })).toEqual(jsonOf(line));
  });

  test.each(LINES)('NDJSON of %s is one record a line', (line) => {
    const { out } = answersTo(line).ndjson;
    const lines = out === '' ? [] : out.slice(0, -1).split('\n');
    expect(lines.map((text) => JSON.parse(text))).toEqual([jsonOf(line)].flat());
  });

  const WITH_ROWS = DATA.filter((line) => line !== 'acu LU cough LU7');

  test.each(WITH_ROWS)('CSV of %s re-parses to the flat part of the JSON', (line) => {
    const [header = [], ...rows] = readCsv(answersTo(line).csv.out);
    const records = recordsOf(line);
    expect(rows).toHaveLength(records.length);
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
    for (const [i, record] of records.entries()) {
      for (const [j, column] of header.entries()) {
        const value = column.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : null), record);
        const cell = rows[i]?.[j];
        if (value === null || value === undefined) expect(cell).toBe('');
        else if (typeof value === 'boolean') expect(cell).toBe(value ? 'TRUE' : 'FALSE');
        else if (!Array.isArray(value) && !isRecord(value)) expect(cell).toBe(String(value));
        else if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
          expect(cell).toBe(value.join('; '));
        else if (Array.isArray(value) && value.length > 0) expect(cell).not.toBe('');
      }
    }
  });

  test.each(WITH_ROWS)('TSV of %s holds the cells of the CSV, without a raw tab or newline', (line) => {
    const csv = readCsv(answersTo(line).csv.out).map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')));
    const tsv = answersTo(line)
      .tsv.out.slice(0, -1)
      .split('\n')
      .map((row) => row.split('\t'));
    expect(tsv).toEqual(csv);
  });

  test('no cell of a range is a date in a spreadsheet', () => {
    const [header = []] = readCsv(answersTo('acu points --for cough --for wheezing').csv.out);
    expect(header.length).toBeGreaterThan(20);
    expect(header).toContain('cautions');
    const cells = readCsv(answersTo('acu points --for cough --for wheezing').csv.out).flat();
    expect(cells.filter((cell) => /^\d+(?:\.\d+)?-\d+(?:\.\d+)?$/.test(cell))).toEqual([]);
  });

  test.each(DATA.filter((line) => line.includes('point')))('Markdown of %s keeps every AVOID and CAUTION', (line) => {
    const { table, markdown } = answersTo(line);
    const count = (text: string) => (text.match(/\b(?:AVOID|CAUTION|EMERGENCY)\b/g) ?? []).length;
    expect(count(markdown.out)).toBe(count(table.out));
  });
});
