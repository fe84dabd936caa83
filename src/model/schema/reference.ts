import { z } from 'zod';
import {
  GUIDE_TOPICS,
  INTERESTS,
  PATIENT_VALUES,
  READS,
  RULE_LEVELS,
  RULE_SUBJECTS,
  SAFETY_TOPICS,
  SOURCE_STATUSES,
  SOURCE_TYPES,
  TREATMENTS,
  URGENCIES,
  VERIFICATIONS,
} from '../vocabularies.ts';
import { place } from './place.ts';
import { basis, date, id, origin, sources, statement, text, year } from './shared.ts';

const facts = z.array(z.number().int().min(1).max(130)).describe('Numbered facts of the source documents.');
const conflicts = z
  .array(z.number().int().min(1).max(29))
  .describe('Numbered disagreements, of the source documents with each other or with evidence, that this settles.');
const verified = z
  .enum(VERIFICATIONS)
  .describe('How the figures in it were read; second-hand is said where it is printed.');

const sourceAuthored = {
  id,
  type: z.enum(SOURCE_TYPES),
  title: text,
  authors: z.array(text).nullable(),
  year: year.nullable(),
  container: text.nullable().describe('Journal, publisher or site.'),
  doi: z
    .string()
    .regex(/^10\.\S+$/)
    .nullable(),
  pmid: z.string().regex(/^\d+$/, 'must be digits in quotes').nullable(),
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/)
    .nullable(),
  interest: z.enum(INTERESTS).nullable().describe('Who gains from what it says.'),
  status: z.enum(SOURCE_STATUSES),
  accessed: date,
  read: z.enum(READS).describe('How much of it was opened.'),
  note: text.nullable(),
};
export const sourceFile = z.strictObject(sourceAuthored);
const { id: sourceId, ...sourceRest } = sourceAuthored;
export const sourceRecord = z.strictObject({
  kind: z.literal('source'),
  id: sourceId,
  origin,
  ...sourceRest,
  cited_by: z.array(text).describe('Records that rest on it, as kind:id.'),
});

const earPointAuthored = {
  id,
  name: text,
  aliases: z.array(text),
  hans: text.nullable(),
  zone: text.describe('Where on the auricle.'),
  place: place.nullable(),
  basis,
  sources,
};
export const earPointFile = z.strictObject(earPointAuthored);
const { id: earPointId, ...earPointRest } = earPointAuthored;
export const earPointRecord = z.strictObject({ kind: z.literal('ear_point'), id: earPointId, origin, ...earPointRest });

const safetyAuthored = {
  id,
  topic: z.enum(SAFETY_TOPICS),
  text,
  urgency: z.enum(URGENCIES),
  applies_to: z.array(z.enum(TREATMENTS)),
  basis,
  facts,
  conflicts,
  verified,
  sources,
};
export const safetyFile = z.strictObject(safetyAuthored);
const { id: safetyId, ...safetyRest } = safetyAuthored;
export const safetyRecord = z.strictObject({ kind: z.literal('safety'), id: safetyId, origin, ...safetyRest });

const patientStateAuthored = {
  id,
  label: text,
  synonyms: z.array(text),
  value: z.enum(PATIENT_VALUES).describe('What may follow the id: `pregnant:24w`, `lymphoedema:left-arm`.'),
  ask: text.describe('What to ask before treating.'),
  rules: z
    .array(
      z.strictObject({
        applies_to: z.enum(RULE_SUBJECTS),
        match: text.describe(
          'A point code; a caution kind, or kind:avoid, kind:caution; a region id, or `value` for the region that the state names; a technique; a position; or `any` treatment.',
        ),
        weeks: z.strictObject({ from: z.number().int().min(0), to: z.number().int().max(45) }).nullable(),
        level: z.enum(RULE_LEVELS),
        text,
        do: text,
        basis,
        sources,
      }),
    )
    .min(1),
};
export const patientStateFile = z.strictObject(patientStateAuthored);
const { id: patientStateId, ...patientStateRest } = patientStateAuthored;
export const patientStateRecord = z.strictObject({
  kind: z.literal('patient_state'),
  id: patientStateId,
  origin,
  ...patientStateRest,
});

const crisisWordAuthored = {
  id,
  words: z.array(text).min(1),
  text: text.describe('What is said first, before anything else.'),
  urgency: z.enum(URGENCIES),
  sources,
};
export const crisisWordFile = z.strictObject(crisisWordAuthored);
const { id: crisisWordId, ...crisisWordRest } = crisisWordAuthored;
export const crisisWordRecord = z.strictObject({
  kind: z.literal('crisis_word'),
  id: crisisWordId,
  origin,
  ...crisisWordRest,
});

const guideAuthored = {
  id: z.enum(GUIDE_TOPICS),
  title: text,
  statements: z
    .array(
      statement.extend({
        urgency: z.enum(URGENCIES).describe('What is urgent stands first on the page.'),
        disputed_by: sources.describe('Sources that say otherwise.'),
        comment: text.nullable().describe('What better evidence says, or how far the statement can be trusted.'),
        facts,
        conflicts,
        verified,
      }),
    )
    .min(1),
};
export const guideFile = z.strictObject(guideAuthored);
const { id: guideId, ...guideRest } = guideAuthored;
export const guideRecord = z.strictObject({ kind: z.literal('guide'), id: guideId, origin, ...guideRest });

const factAuthored = {
  id: z.string().regex(/^fact-\d{1,3}$/),
  text,
  documents: sources.min(1).describe('Which source documents say so.'),
};
export const factFile = z.strictObject(factAuthored);
const { id: factId, ...factRest } = factAuthored;
export const factRecord = z.strictObject({ kind: z.literal('fact'), id: factId, origin, ...factRest });

export type SourceFile = z.infer<typeof sourceFile>;
export type Source = z.infer<typeof sourceRecord>;
export type PatientState = z.infer<typeof patientStateRecord>;
