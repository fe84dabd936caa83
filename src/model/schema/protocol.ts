import { z } from 'zod';
import {
  BASES,
  CAUTION_KINDS,
  CERTAINTIES,
  FLAG_URGENCIES,
  GUIDELINE_POSITIONS,
  VERDICTS,
  VERIFICATIONS,
} from '../vocabularies.ts';
import { check } from './check.ts';
import { basis, date, id, origin, pointCode, sources, statement, text, year } from './shared.ts';

const number = z.number().nullable().describe('null = not reported.');
const count = z.number().int().min(0).nullable().describe('null = not reported.');
const reported = text.nullable().describe('null = not reported by the source.');
const verdict = z.enum(VERDICTS);

/** A deliberate exception to a caution, like BL67 in breech with the obstetric team's consent. */
const despite = z.strictObject({ caution: z.enum(CAUTION_KINDS), reason: text, condition: text, sources });

const use = {
  side: z.enum(['both', 'affected', 'opposite', 'left', 'right', 'midline']).nullable(),
  role: z.enum(['core', 'add', 'alternative']),
  when: text.nullable().describe('The symptom or pattern it is added for.'),
  reason: text.nullable(),
  technique: text.nullable(),
  despite: z.array(despite),
};
const prescribedPoint = z.strictObject({ code: pointCode, ...use });
const earPoint = z.strictObject({ ear: id, ...use });
const area = z.strictObject({ area: id, label: text, ...use });
const options = z.array(z.union([prescribedPoint, earPoint, area]));
const choice = (from: typeof options) => z.strictObject({ choose: z.number().int().positive(), from });
const notReported = z.strictObject({ not_reported: z.literal(true) });

/** One treatment as one source describes it; numbers in comments are the STRICTA 2010 items. */
const treatment = {
  id,
  name: text,
  basis,
  style: reported,
  rationale: reported, // 1
  needles_per_session: reported, // 2a
  depth: reported, // 2c
  response_sought: reported, // 2d
  stimulation: reported, // 2e
  electro: z
    .strictObject({ used: z.boolean().nullable(), frequency_hz: reported, intensity: reported, note: reported })
    .nullable(), // 2e
  retention_min_minutes: number, // 2f
  retention_max_minutes: number,
  needle_type: reported, // 2g
  sessions_min: count, // 3a
  sessions_max: count,
  schedule: z.array(z.strictObject({ per_week: number, weeks: number })).nullable(), // 3b
  maintenance: reported,
  co_interventions: z.array(text).nullable(), // 4
  practitioner: reported, // 5
  comparator: reported, // 6
  position: reported,
  notes: text.nullable().describe('Null results, misprints, doubts about the row.'),
  verified: z.enum(VERIFICATIONS),
  sources,
};

/** As it is written: a choice is one of several, and a treatment is somewhere. */
const prescriptionFile = z.strictObject({
  ...treatment,
  points: z.array(z.union([prescribedPoint, earPoint, area, choice(options.min(2)), notReported])).min(1), // 2b
});

/** As it is printed: a patient may have been given, and then what must be avoided is gone. */
const prescription = z.strictObject({
  ...treatment,
  points: z
    .array(z.union([prescribedPoint, earPoint, area, choice(options), notReported]))
    .describe('[] = all left out for this patient; a choice may have one option left.'),
});

const effect = z.strictObject({
  measure: text,
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: text.nullable(),
});
const evidence = z.strictObject({
  claim: text,
  comparison: z.enum(['none', 'sham', 'usual-care', 'active', 'other']),
  outcome: text,
  timepoint: text.nullable(),
  n: z.number().int().positive().nullable(),
  effect: effect.nullable(),
  per_100: z
    .strictObject({
      acupuncture: z.number().nullable(),
      sham: z.number().nullable(),
      none: z.number().nullable(),
      usual_care: z.number().nullable(),
      active: z.number().nullable(),
    })
    .nullable()
    .describe('Natural frequencies: of 100 people, how many.'),
  important: z.enum(['yes', 'no', 'borderline']).nullable(),
  caveat: text.nullable(),
  certainty: z.enum(CERTAINTIES),
  verified: z.enum(VERIFICATIONS),
  sources,
});

const authored = {
  id,
  name: text,
  aliases: z.array(text),
  icd10: z.array(text).describe('Verified codes only.'),
  population: z.strictObject({ text: text.nullable(), requires: z.array(id) }),
  summary: text,
  bottom_line: text,
  verdict: z.strictObject({
    vs_none: verdict,
    vs_sham: verdict,
    vs_usual_care: verdict,
    vs_active: verdict,
    certainty: z.enum(CERTAINTIES),
    sources,
  }),
  evidence: z.array(evidence),
  guidelines: z.array(
    z.strictObject({ body: text, year: year.nullable(), position: z.enum(GUIDELINE_POSITIONS), text, sources }),
  ),
  unverified: z.array(text).describe('Unfavourable evidence known by name but not read yet.'),
  first_line: z.array(statement).min(1).describe('What works better, or comes first.'),
  red_flags: z.array(z.strictObject({ text, urgency: z.enum(FLAG_URGENCIES), sources })).min(3),
  stop_rule: z
    .strictObject({
      after_sessions_min: z.number().int().positive(),
      after_sessions_max: z.number().int().positive(),
      text,
      sources,
    })
    .nullable(),
  prescriptions: z.array(prescriptionFile),
  patterns: z.array(
    z.strictObject({ id, principle: text, add_points: z.array(pointCode), basis: z.enum(BASES), sources }),
  ),
  contraindications: z.array(statement),
  precautions: z.array(statement),
  adverse_effects: z.array(statement),
  aftercare: z.array(statement),
  self_care: z.array(statement),
  commercial_claims: z
    .array(statement)
    .describe('What sellers say without support; printed only as "claimed, unsupported".'),
  facts: z.array(z.number().int().min(1).max(130)).describe('Numbered facts of the source documents it carries.'),
  searched_to: date.nullable(),
  reviewed_on: date,
  sources,
};

export const protocolFile = z.strictObject(authored);

const { id: ownId, ...rest } = authored;
export const protocolRecord = z.strictObject({
  kind: z.literal('protocol'),
  id: ownId,
  origin,
  ...rest,
  prescriptions: z.array(prescription),
  points: z
    .array(pointCode)
    .describe('Every named point of every prescription, in standard order, without those left out for a patient.'),
  prescription_count: z.number().int().min(0),
  patient_checks: z
    .array(check)
    .describe('One a prescription when a patient was given: what was left out of it, and why; [] = not checked.'),
});

export type ProtocolFile = z.infer<typeof protocolFile>;
export type Protocol = z.infer<typeof protocolRecord>;
export type Prescription = z.infer<typeof prescription>;
export type PrescribedUse = Prescription['points'][number];
