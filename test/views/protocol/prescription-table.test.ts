import { describe, expect, test } from 'vitest';
import { deriveRecords } from '../../../src/load/derive-records.ts';
import { document } from '../../../src/model/document.ts';
import type { Protocol } from '../../../src/model/schema/protocol.ts';
import { fitProtocol } from '../../../src/safety/fit-protocol.ts';
import { readPatient } from '../../../src/safety/read-patient.ts';
import { prescriptionTable } from '../../../src/views/protocol/prescription-table.ts';
import { makeArea, makePrescription, makeProtocol, makeRule, makeState, makeUse } from '../../corpus/make-records.ts';
import { authoredOf, corpusWith, smallCorpus } from '../../corpus/small-corpus.ts';
import { tablesOf, told } from '../as-text.ts';

const current = { used: true, frequency_hz: '2', intensity: null, note: null };
const files = {
  patient_state: [makeState('pacemaker', [makeRule({ applies_to: 'technique', match: 'electro', level: 'avoid' })])],
  protocol: [
    makeProtocol({
      id: 'headache',
      prescriptions: [
        makePrescription({ id: 'first', points: [makeUse('LU5')] }),
        makePrescription({
          id: 'second',
          points: [makeUse('LU5'), makeArea('chest', 'the tender spot')],
          electro: current,
        }),
      ],
    }),
  ],
};
const [protocol] = deriveRecords(authoredOf(files), 'built-in').protocol as [Protocol];
const blocks = (one: Protocol) => document(prescriptionTable(one, smallCorpus));

describe('prescriptions side by side', () => {
  test('say what to mind at an area of any of them', async () => {
    const text = await told(blocks(protocol));
    for (const { kind, level } of smallCorpus.get('region', 'chest')?.cautions ?? [])
      expect(text.toLowerCase()).toContain(`${level} the tender spot ${kind}`);
  });

  test('print no frequency of a current that was left out for the patient', () => {
    const currents = (one: Protocol) =>
      tablesOf(blocks(one))[0]
        ?.slice(1)
        .map((row) => row[4]);
    expect(currents(protocol)?.[1]).toBe('2');
    const corpus = corpusWith(files);
    expect(currents(fitProtocol(protocol, readPatient(['pacemaker'], corpus), corpus))?.[1]).toBe('left out');
  });
});
