import type { FileRecordOf } from '../../src/model/records.ts';
import type { Caution } from '../../src/model/schema/point.ts';
import type { PrescribedUse, Prescription } from '../../src/model/schema/protocol.ts';
import { samplePoint } from '../load/sample-point.ts';

export type PointFile = FileRecordOf['point'];
export type ProtocolFile = FileRecordOf['protocol'];
type NamedUse = Extract<PrescribedUse, { code: string }>;
type AreaUse = Extract<PrescribedUse, { area: string }>;
type EarUse = Extract<PrescribedUse, { ear: string }>;

/** A point with nothing remarkable about it but what is given. */
export const makePoint = (given: Partial<PointFile> & Pick<PointFile, 'code'>): PointFile => ({
  ...samplePoint,
  categories: [],
  cautions: [],
  patterns: [],
  indications: { main: ['cough'], other: [] },
  ...given,
});

export const makeCaution = (given: Pick<Caution, 'kind' | 'level'> & Partial<Caution>): Caution => ({
  applies_to: ['needle'],
  when: [],
  text: `Mind the ${given.kind}.`,
  do: 'Keep away from it.',
  depth_mm: null,
  basis: 'textbook',
  sources: ['student-book'],
  ...given,
});

/** A point as a prescription names it. */
export const makeUse = (code: string, given: Partial<NamedUse> = {}): NamedUse => ({
  code,
  side: 'both',
  role: 'core',
  when: null,
  reason: null,
  technique: null,
  despite: [],
  ...given,
});

const added = { side: null, role: 'add', when: null, reason: null, technique: null } as const;

/** An area that is needled where it hurts. */
export const makeArea = (area: string, label: string, given: Partial<AreaUse> = {}): AreaUse => ({
  area,
  label,
  ...added,
  despite: [],
  ...given,
});

export const makeEar = (ear: string, given: Partial<EarUse> = {}): EarUse => ({ ear, ...added, despite: [], ...given });

/** A prescription of which the source reports nothing but the points. */
export const makePrescription = (given: Partial<Prescription>): Prescription => ({
  id: 'trial-arm',
  name: 'Trial arm',
  basis: 'trial',
  style: null,
  rationale: null,
  points: [{ not_reported: true }],
  needles_per_session: null,
  depth: null,
  response_sought: null,
  stimulation: null,
  electro: null,
  retention_min_minutes: null,
  retention_max_minutes: null,
  needle_type: null,
  sessions_min: null,
  sessions_max: null,
  schedule: null,
  maintenance: null,
  co_interventions: null,
  practitioner: null,
  comparator: null,
  position: null,
  notes: null,
  verified: 'full',
  sources: ['needle-trial'],
  ...given,
});

type Evidence = ProtocolFile['evidence'][number];

export const makeEvidence = (given: Partial<Evidence>): Evidence => ({
  claim: 'Fewer people coughed',
  comparison: 'sham',
  outcome: 'cough at night',
  timepoint: null,
  n: null,
  effect: null,
  per_100: null,
  important: null,
  caveat: null,
  certainty: 'not-graded',
  verified: 'full',
  sources: ['needle-trial'],
  ...given,
});

type Verdict = ProtocolFile['verdict'];

/** A condition about which nothing was studied. */
export const makeProtocol = (
  given: Partial<Omit<ProtocolFile, 'verdict'>> & { verdict?: Partial<Verdict> } = {},
): ProtocolFile => ({
  id: 'lasting-cough',
  name: 'Lasting cough',
  aliases: [],
  icd10: [],
  population: { text: null, requires: [] },
  summary: 'A cough of more than eight weeks.',
  bottom_line: 'Nobody knows whether needles help.',
  evidence: [],
  guidelines: [],
  unverified: [],
  first_line: [{ text: 'Stop smoking.', sources: ['stern-review'] }],
  red_flags: [
    { text: 'Weight loss.', urgency: 'doctor-first', sources: ['stern-review'] },
    { text: 'Coughing blood.', urgency: 'emergency', sources: ['stern-review'] },
    { text: 'Fever with shaking.', urgency: 'same-day', sources: ['student-book'] },
  ],
  stop_rule: null,
  prescriptions: [],
  patterns: [],
  contraindications: [],
  precautions: [],
  adverse_effects: [],
  aftercare: [],
  self_care: [],
  commercial_claims: [],
  facts: [],
  searched_to: null,
  reviewed_on: '2026-01-15',
  sources: ['needle-trial', 'stern-review'],
  ...given,
  verdict: {
    vs_none: 'not-studied',
    vs_sham: 'not-studied',
    vs_usual_care: 'not-studied',
    vs_active: 'not-studied',
    certainty: 'not-graded',
    sources: ['stern-review'],
    ...given.verdict,
  },
});

type StateFile = FileRecordOf['patient_state'];
type Rule = StateFile['rules'][number];

/** A rule of a patient state that says nothing but what is given. */
export const makeRule = (given: Pick<Rule, 'applies_to' | 'match' | 'level'> & Partial<Rule>): Rule => ({
  weeks: null,
  text: `A rule on ${given.match}.`,
  do: `Mind ${given.match}.`,
  basis: 'textbook',
  sources: [],
  ...given,
});

/** A patient state as a check takes it, without a value and without a word for it but its id. */
export const makeState = (id: string, rules: readonly Rule[], given: Partial<StateFile> = {}): StateFile => ({
  id,
  label: id,
  synonyms: [],
  value: 'none',
  ask: `Ask about ${id}.`,
  rules: [...rules],
  ...given,
});
