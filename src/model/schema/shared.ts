import { z } from 'zod';
import { ADVICE, BASES, ORIGINS } from '../vocabularies.ts';

/** Free text: NFC, on one line, without surrounding space. Checked by lint where zod would have to transform. */
export const text = z.string().min(1).max(2000);

/** Lower-case kebab id, for everything that is not a point or a meridian. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be a lower-case id with hyphens, like "low-back-pain"');

/** Canonical point code: `BL13`, `GV29`, `EX-HN5`, or O'Connor–Bensky's for points outside WHO's lists (`N-HN-54`). */
export const pointCode = z
  .string()
  .regex(
    /^(?:(?:LU|LI|ST|SP|HT|SI|BL|KI|PC|TE|GB|LR|GV|CV)[1-9]\d?|EX-(?:HN|CA|B|UE|LE)[1-9]\d?|[MN]-[A-Z]{2}-[1-9]\d*)$/,
    'must be a canonical point code, like "BL13" or "EX-HN5"',
  );

export const sources = z.array(id).describe('Ids of source records; only what was opened is cited.');
export const basis = z.enum(BASES).describe('Why we say it.');
export const advice = z.enum(ADVICE);
export const cun = z.number().min(-30).max(30).describe('Body inches (cun), measured on the body of the patient.');
export const year = z.number().int().min(1900).max(2100);
export const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD, in quotes');
export const origin = z.enum(ORIGINS).describe('Whether the record ships with acu or comes from the user.');

export const statement = z.strictObject({ text, sources });

/** One provenance entry: what a section rests on, and how many of the tables that were read agree ("5/6"). */
export const provenanceEntry = z.strictObject({
  basis,
  sources,
  agreement: z
    .string()
    .regex(/^\d+\/\d+$/, 'must be "tables that agree/tables read", like "5/6"')
    .nullable(),
});
