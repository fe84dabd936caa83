import { describe, expect, test } from 'vitest';
import { deriveRecords } from '../../src/load/derive-records.ts';
import { avoidedAt } from '../../src/safety/avoided-at.ts';
import { pointTarget } from '../../src/safety/list-targets.ts';
import { readPatient } from '../../src/safety/read-patient.ts';
import { makeCaution, makePoint, makeRule, makeState } from '../corpus/make-records.ts';
import { authoredOf, corpusWith } from '../corpus/small-corpus.ts';

const files = {
  point: [
    makePoint({ code: 'CV8', needling: { advice: 'forbidden', methods: [], note: 'By every textbook.' } }),
    makePoint({ code: 'LI4', cautions: [makeCaution({ kind: 'pregnancy', level: 'avoid' })] }),
  ],
  patient_state: [
    makeState('pregnant', [makeRule({ applies_to: 'caution-kind', match: 'pregnancy', level: 'avoid' })]),
    makeState('nervous', [makeRule({ applies_to: 'treatment', match: 'any', level: 'caution' })]),
  ],
};
const corpus = corpusWith(files);
const points = new Map(deriveRecords(authoredOf(files), 'built-in').point.map((point) => [point.code, point]));

describe('avoidedAt', () => {
  test.each([
    ['LI4', ['pregnant'], 1],
    ['LI4', ['nervous'], 0],
    ['LI4', ['nervous', 'pregnant'], 1],
    ['CV8', ['nervous'], 1],
  ])('%s for %j has %i reasons, of the patient or of everyone', (code, states, count) => {
    const point = points.get(code);
    if (point === undefined) throw new Error(`no ${code}`);
    expect(avoidedAt(pointTarget(point), readPatient(states, corpus))).toHaveLength(count);
  });
});
