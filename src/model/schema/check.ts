import { z } from 'zod';
import { CAUTION_KINDS, FINDING_LEVELS, FLAG_URGENCIES, TECHNIQUES } from '../vocabularies.ts';
import { basis, id, pointCode, sources, text } from './shared.ts';

/** One line of a check of a prescription against a patient: what is hit, why, and what to do about it. */
export const finding = z.strictObject({
  kind: z.literal('finding'),
  level: z.enum(FINDING_LEVELS),
  subject: text.describe('What is spoken of: points, a position, a technique, or the whole treatment.'),
  codes: z.array(text).describe('The points among it.'),
  side: z.enum(['left', 'right']).nullable().describe('The side it is limited to.'),
  state: text.nullable().describe('The state of the patient that says so, with its value; null = true of anyone.'),
  caution: z.enum(CAUTION_KINDS).nullable(),
  text,
  do: text,
  basis,
  sources,
});

/** A prescription against a patient. No verdict clears anything: `no-rule-matched` says just that. */
export const check = z.strictObject({
  kind: z.literal('check'),
  subject: text.describe('What was checked: a protocol, or the codes.'),
  prescription: id.nullable(),
  codes: z.array(pointCode),
  techniques: z.array(z.enum(TECHNIQUES)),
  patient: z.array(text).describe('States with their values; [] = not checked for a patient.'),
  verdict: z.enum(['avoid', 'caution', 'no-rule-matched']),
  findings: z.array(finding),
  ask: z.array(z.strictObject({ state: text, text })).describe('What to ask before the first needle.'),
  requires_unmet: z.array(id).describe('States that the protocol is meant for and the patient does not have.'),
  untested_in: z.array(text).describe('States of the patient that the protocol records no trial in.'),
  note: text,
});

/** Red-flag questions and their answers. */
export const screening = z.strictObject({
  kind: z.literal('screening'),
  subject: id.nullable().describe('The protocol whose questions were asked as well.'),
  verdict: z
    .enum([...FLAG_URGENCIES, 'no-flag-named', 'not-asked'])
    .describe('The most urgent flag that was named; `not-asked` = the questions only, nobody answered.'),
  questions: z.array(
    z.strictObject({
      id: text,
      text,
      urgency: z.enum(FLAG_URGENCIES),
      answer: z.enum(['yes', 'no']).nullable().describe('null = not asked.'),
      sources,
    }),
  ),
  note: text,
});

export type Finding = z.infer<typeof finding>;
export type Check = z.infer<typeof check>;
export type Screening = z.infer<typeof screening>;
