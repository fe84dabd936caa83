import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { ANSWERS, KIND_NAMES, KINDS } from '../../../src/model/kinds.ts';
import { argvOf } from '../../command-lines.ts';
import { compiledData } from '../compiled-data.ts';
import { runFake } from '../fake-io.ts';

const dataHome = compiledData();
const acu = (line: string) => runFake(argvOf(`acu ${line}`), { dataHome });
const schemaOf = async (line: string) => JSON.parse((await acu(line)).out);

describe('acu schema', () => {
  test('lists what there is a schema of', async () => {
    const { out } = await acu('schema');
    expect(out).toBe([...KIND_NAMES, ...ANSWERS].map((name) => `- ${name}\n`).join(''));
    expect(await schemaOf('schema --json')).toContainEqual({ kind: 'point' });
  });

  test.each([...KIND_NAMES, ...ANSWERS])('of %s is valid JSON Schema 2020-12', async (name) => {
    const { out, err, exit } = await acu(`schema ${name}`);
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    const schema = JSON.parse(out);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true);
    expect((await acu(`schema ${name} --json`)).out).toBe(out);
  });

  test.each(KIND_NAMES)('--file of %s holds a list of authored records', async (name) => {
    const schema = await schemaOf(`schema ${name} --file`);
    const { key } = KINDS[name];
    expect(Object.keys(schema.properties)).toEqual([key]);
    expect(schema.properties[key].type).toBe('array');
    expect(JSON.stringify(Object.keys(schema.properties[key].items.properties))).not.toMatch(/"kind"|"origin"/);
    expect(schema.additionalProperties).toBe(false);
  });

  test.each(KIND_NAMES)('--patch of %s asks for the id alone', async (name) => {
    const schema = await schemaOf(`schema ${name} --patch`);
    expect(schema.required).toEqual([KINDS[name].id]);
  });

  test('a dash does for an underscore', async () => {
    expect((await acu('schema ear-point')).out).toBe((await acu('schema ear_point')).out);
  });

  test('YAML is the same schema', async () => {
    const { parse } = await import('yaml');
    expect(parse((await acu('schema point --format yaml')).out)).toEqual(await schemaOf('schema point'));
  });

  test.each<[line: string, told: RegExp]>([
    ['schema pont', /no schema for "pont"\n.*Did you mean point\? Kinds: point,/],
    ['schema point meridian', /too many arguments/],
    ['schema point --file --patch', /--file and --patch at once/],
    ['schema hit --file', /hit is an answer, not something a file holds/],
    ['schema hit --patch', /hit is an answer/],
    ['schema point --format csv', /no rows, so no csv/],
    ['schema point --format tsv', /no rows, so no tsv/],
    ['schema point --fields type', /no fields to choose from/],
  ])('acu %s is wrong usage', async (line, told) => {
    const { out, err, exit } = await acu(line);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toMatch(told);
  });
});
