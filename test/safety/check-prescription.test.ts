import { describe, expect, test } from 'vitest';
import { deriveRecords } from '../../src/load/derive-records.ts';
import { check as checkSchema } from '../../src/model/schema/check.ts';
import { type Protocol, protocolRecord } from '../../src/model/schema/protocol.ts';
import { checkPoints, checkPrescription } from '../../src/safety/check-prescription.ts';
import { fitProtocol } from '../../src/safety/fit-protocol.ts';
import { leaveOut } from '../../src/safety/leave-out.ts';
import { readPatient } from '../../src/safety/read-patient.ts';
import {
  makeArea,
  makeCaution,
  makePoint,
  makePrescription,
  makeProtocol,
  makeRule,
  makeState,
  makeUse,
} from '../corpus/make-records.ts';
import { authoredOf, corpusWith } from '../corpus/small-corpus.ts';

const pregnancy = makeCaution({ kind: 'pregnancy', level: 'avoid' });
const prescription = makePrescription({
  id: 'arm',
  points: [
    makeUse('LI4'),
    { choose: 2, from: [makeUse('SP6'), makeUse('ST36')] },
    makeUse('PC6', { role: 'alternative' }),
    { not_reported: true },
  ],
});
const files = {
  point: [
    makePoint({ code: 'LI4', cautions: [pregnancy], region: 'hand' }),
    makePoint({ code: 'SP6', cautions: [pregnancy], region: 'lower-leg' }),
    makePoint({ code: 'ST36', region: 'lower-leg' }),
    makePoint({ code: 'PC6', region: 'forearm' }),
  ],
  patient_state: [
    makeState(
      'pregnant',
      [makeRule({ applies_to: 'caution-kind', match: 'pregnancy:avoid', level: 'avoid', sources: ['student-book'] })],
      { value: 'weeks' },
    ),
    makeState('neutropenia', [makeRule({ applies_to: 'treatment', match: 'any', level: 'avoid' })]),
    makeState('lymphoedema', [makeRule({ applies_to: 'region', match: 'value', level: 'avoid' })], {
      value: 'side-region',
    }),
    makeState('bleeder', [makeRule({ applies_to: 'technique', match: 'needle', level: 'avoid' })]),
    makeState('pacemaker', [makeRule({ applies_to: 'technique', match: 'electro', level: 'avoid' })]),
    makeState('fearful', [makeRule({ applies_to: 'treatment', match: 'any', level: 'inform' })]),
  ],
  protocol: [makeProtocol({ id: 'headache', prescriptions: [prescription] })],
};
const corpus = corpusWith(files);
const [protocol] = deriveRecords(authoredOf(files), 'built-in').protocol as [Protocol];
const against = (...states: string[]) => checkPrescription(protocol, prescription, readPatient(states, corpus), corpus);
/** The codes that are left, those of a choice in brackets. */
const left = (...states: string[]): string =>
  (fitProtocol(protocol, readPatient(states, corpus), corpus).prescriptions[0]?.points ?? [])
    .map((entry) =>
      'choose' in entry
        ? `${entry.choose}(${entry.from.map((use) => ('code' in use ? use.code : '')).join(' ')})`
        : 'code' in entry
          ? `${entry.code}${entry.side === 'both' ? '' : ` ${entry.side}`}`
          : '?',
    )
    .join(' ');

describe('the verdict', () => {
  test.each([
    [['pregnant'], 'avoid'],
    [['neutropenia'], 'avoid'],
    [['fearful'], 'no-rule-matched'],
    [[], 'no-rule-matched'],
  ])('for %j is %s, and never that it is safe', (states, verdict) => {
    expect(against(...states)).toMatchObject({ verdict, note: 'No finding does not mean safe.' });
  });

  test('is what the schema says a check is', () => {
    expect(checkSchema.safeParse(against('pregnant:24w', 'lymphoedema:left-arm')).error).toBeUndefined();
  });
});

describe('a check', () => {
  test('says which points the source does not name', () => {
    expect(against('fearful').findings.at(-1)).toMatchObject({ level: 'inform', codes: [] });
    expect(against('fearful').findings.at(-1)?.subject).toContain('does not name');
  });

  test('considers an alternative of the same prescription that passed the same rules', () => {
    const consider = against('pregnant').findings.find(({ do: advice }) => advice.startsWith('Consider'));
    expect(consider).toMatchObject({ subject: 'PC6', do: 'Consider it in the place of LI4, SP6.' });
  });

  test('considers nothing where nothing is avoided', () => {
    expect(against('fearful').findings.filter(({ do: advice }) => advice.startsWith('Consider'))).toEqual([]);
  });

  test.each([
    ['the whole treatment must be avoided', ['pregnant', 'neutropenia']],
    ['its one way of treating must be avoided', ['pregnant', 'bleeder']],
  ])('considers nothing where %s', (_, states) => {
    const findings = against(...states).findings;
    expect(findings.filter(({ do: advice }) => advice.startsWith('Consider'))).toEqual([]);
  });

  test.each([
    [['pregnant', 'neutropenia'], 'the whole treatment'],
    [['pregnant', 'bleeder'], 'needles'],
    [['bleeder', 'neutropenia'], 'the whole treatment'],
  ])('for %j says first what reaches the furthest: %s', (states, subject) => {
    expect(against(...states).findings[0]?.subject).toBe(subject);
  });

  test('asks what each state wants to have asked', () => {
    expect(against('pregnant:24w').ask).toEqual([{ state: 'pregnant:24w', text: 'Ask about pregnant.' }]);
  });

  test('says that the protocol records no trial in such patients', () => {
    expect(against('pregnant:24w').untested_in).toEqual(['pregnant:24w']);
  });

  test('of points by themselves names no prescription', () => {
    const points = ['LI4', 'PC6'].map((code) => corpus.get('point', code)).filter((point) => point !== undefined);
    expect(checkPoints(points, ['needle'], readPatient(['pregnant'], corpus))).toMatchObject({
      subject: 'LI4 PC6',
      prescription: null,
      verdict: 'avoid',
    });
  });
});

describe('a protocol that is fitted to a patient', () => {
  test.each([
    [[], 'LI4 2(SP6 ST36) PC6 ?'],
    [['fearful'], 'LI4 2(SP6 ST36) PC6 ?'],
    [['pregnant'], '1(ST36) PC6 ?'],
    [['lymphoedema:left-arm'], 'LI4 right 2(SP6 ST36) PC6 right ?'],
    [['lymphoedema:both-arms'], '2(SP6 ST36) ?'],
    [['pregnant', 'lymphoedema:left-leg'], '1(ST36) PC6 ?'],
    [['neutropenia'], ''],
    [['bleeder'], ''],
  ])('for %j keeps %j', (states, expected) => {
    expect(left(...states)).toBe(expected);
  });

  test.each([
    [['fearful'], 'LI4 ST36 SP6 PC6'],
    [['pregnant'], 'ST36 PC6'],
    [['neutropenia'], ''],
  ])('for %j names no point that was left out: %j', (states, points) => {
    expect(fitProtocol(protocol, readPatient(states, corpus), corpus).points.join(' ')).toBe(points);
  });

  test.each<[string, string[], Protocol['prescriptions'], string[]]>([
    ['no rule hits', ['fearful'], protocol.prescriptions, ['SP6', 'ST36']],
    ['one is avoided', ['pregnant'], protocol.prescriptions, ['ST36']],
    ['all is avoided', ['neutropenia'], protocol.prescriptions, []],
    ['one is avoided and there is no prescription', ['pregnant'], [], ['ST36']],
  ])(
    'leaves out of the points that a pattern adds what must be avoided, where %s',
    (_, states, prescriptions, left) => {
      const pattern = {
        id: 'damp',
        principle: 'Drain damp',
        add_points: ['SP6', 'ST36'],
        basis: 'textbook' as const,
        sources: [],
      };
      const with_ = { ...protocol, prescriptions, patterns: [pattern] };
      expect(fitProtocol(with_, readPatient(states, corpus), corpus).patterns[0]?.add_points).toEqual(left);
    },
  );

  test.each<[string[], object]>([
    [['fearful'], { used: true, frequency_hz: '2' }],
    [['pacemaker'], { used: false, frequency_hz: null, intensity: null }],
    [['neutropenia', 'pacemaker'], { used: false, frequency_hz: null, intensity: null }],
  ])('for %j holds of current %j', (states, electro) => {
    const current = { used: true, frequency_hz: '2', intensity: 'strong', note: null };
    const with_ = { ...protocol, prescriptions: [{ ...prescription, electro: current }] };
    expect(fitProtocol(with_, readPatient(states, corpus), corpus).prescriptions[0]?.electro).toMatchObject(electro);
  });

  test.each([['fearful'], ['pregnant'], ['neutropenia'], ['lymphoedema:both-legs']])(
    'for %s is what the schema says a protocol is',
    (state) => {
      const fitted = fitProtocol(protocol, readPatient([state], corpus), corpus);
      expect(protocolRecord.safeParse(fitted).error).toBeUndefined();
    },
  );

  test('carries the check of every prescription', () => {
    const fitted = fitProtocol(protocol, readPatient(['pregnant'], corpus), corpus);
    expect(fitted.patient_checks.map((each) => [each.prescription, each.verdict])).toEqual([['arm', 'avoid']]);
  });
});

test('a place whose label holds a comma leaves the sheet as well', () => {
  const label = 'the tender spot, one hand above the knee';
  const area = makePrescription({ id: 'area', points: [makeArea('lower-leg', label)] });
  const check = checkPrescription(protocol, area, readPatient(['lymphoedema:both-legs'], corpus), corpus);
  expect(check.findings[0]).toMatchObject({ level: 'avoid', subject: label });
  expect(leaveOut(area, check).points).toEqual([]);
});

describe('a protocol without a prescription', () => {
  const corpus = corpusWith({ ...files, protocol: [makeProtocol({ id: 'bare', prescriptions: [] })] });
  const bare = corpus.get('protocol', 'bare') as Protocol;

  test('is checked as needles anywhere: what forbids the whole treatment is found', () => {
    const fitted = fitProtocol(bare, readPatient(['neutropenia'], corpus), corpus);
    expect(fitted.patient_checks).toMatchObject([{ prescription: null, verdict: 'avoid', patient: ['neutropenia'] }]);
  });

  test('clears nothing: points that nobody named could not be checked, and that is said', () => {
    const check = checkPrescription(bare, null, readPatient(['pregnant'], corpus), corpus);
    expect(check).toMatchObject({ verdict: 'no-rule-matched', note: 'No finding does not mean safe.' });
    expect(check.findings.map(({ subject }) => subject)).toEqual(['points that the source does not name']);
  });
});
