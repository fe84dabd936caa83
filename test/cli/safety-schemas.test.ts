import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Answer, Kind } from '../../src/model/kinds.ts';
import { jsonSchemaOf } from '../../src/model/schema/json-schema-of.ts';
import { builtInRecords, compiledData } from './compiled-data.ts';
import { recordsOf, runFake, type Setup } from './fake-io.ts';

const dataHome = compiledData();
const records = builtInRecords();
const protocols = records.protocol.map(({ id }) => id);
const checkable = records.protocol.filter(({ prescriptions }) => prescriptions.length > 0).map(({ id }) => id);
const states = records.patient_state.map(({ id }) => id);
const TIME = 120_000;

const ajv = new Ajv2020({ strict: false });
const schemas = new Map<string, ValidateFunction>();
/** What `acu schema KIND` prints, compiled. */
function schemaOf(kind: Kind | Answer): ValidateFunction {
  const known = schemas.get(kind) ?? ajv.compile(jsonSchemaOf(kind, 'record'));
  schemas.set(kind, known);
  return known;
}

/** Every record that a command prints as JSON, and why some of them are not what the schema of the kind says. */
async function answer(kind: Kind | Answer, argv: readonly string[], setup: Setup = {}) {
  const outcome = await runFake([...argv, '--json'], { dataHome, ...setup });
  const printed = recordsOf(outcome);
  const validate = schemaOf(kind);
  const faults = printed.flatMap((record) =>
    validate(record) ? [] : [`${String(record['id'] ?? record['subject'])}: ${ajv.errorsText(validate.errors)}`],
  );
  return { printed, faults, err: outcome.err };
}

describe.each(states)('for %s, what is printed as JSON is what `acu schema` says', (state) => {
  test('by protocol --patient, of every protocol', { timeout: TIME }, async () => {
    const { printed, faults } = await answer('protocol', ['protocol', ...protocols, '--patient', state]);
    expect(printed).toHaveLength(protocols.length);
    expect(faults).toEqual([]);
  });

  test('by check, of every prescription', { timeout: TIME }, async () => {
    const argv = ['check', '-', '--prescription', 'all', '--patient', state];
    const { printed, faults } = await answer('check', argv, { stdin: checkable.join('\n') });
    expect(printed.length).toBeGreaterThan(checkable.length);
    expect(faults).toEqual([]);
  });
});

test('a chart of every protocol for every state', { timeout: 2 * TIME }, async () => {
  const faults: string[] = [];
  for (const state of states)
    for (const id of protocols) {
      const { printed, faults: own } = await answer('chart', ['chart', id, '--points', '--patient', state]);
      faults.push(...own);
      const asked = records.protocol.find((each) => each.id === id)?.prescriptions[0]?.points ?? [];
      // An answer without an entry would say nothing of what was left out.
      if (asked.some((entry) => !('not_reported' in entry)) && printed.length === 0) faults.push(`${id} ${state}: []`);
    }
  expect(faults).toEqual([]);
});

describe('a screening', () => {
  test.each([
    ['its questions', ['--list']],
    ['nothing named', ['--none']],
    ['a flag named', ['--yes', 'flag-calf']],
  ])('with %s, of every protocol', { timeout: TIME }, async (_, options) => {
    for (const id of protocols) {
      const { printed, faults } = await answer('screening', ['screen', id, ...options]);
      expect(printed).toHaveLength(1);
      expect(faults).toEqual([]);
    }
  });
});
