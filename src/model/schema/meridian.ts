import { z } from 'zod';
import { ELEMENTS, FIVE_SHU, MERIDIAN_CLASSES, MERIDIANS, POLARITIES } from '../vocabularies.ts';
import { id, origin, pointCode, provenanceEntry, sources, text } from './shared.ts';

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):00$/, 'must be a full hour in quotes, like "03:00"');
const code = z.enum(MERIDIANS);

const authored = {
  code,
  class: z.enum(MERIDIAN_CLASSES),
  names: z.strictObject({
    english: text.describe('Full name, like "Lung meridian of hand greater yin".'),
    short: text.describe('Everyday name, like "Lung".'),
    pinyin: text,
    hans: text,
    hant: text,
    aliases: z.array(text),
    japanese: z.strictObject({ kanji: text, romaji: text }).nullable(),
    korean: z.strictObject({ hangul: text, romanized: text }).nullable(),
    vietnamese: text.nullable(),
  }),
  organ: text.nullable(),
  polarity: z.enum(POLARITIES),
  element: z.enum(ELEMENTS).nullable(),
  paired_with: code.nullable().describe('The yin–yang partner, or the coupled vessel.'),
  clock: z.strictObject({ start: clockTime, end: clockTime }).nullable(),
  opening_point: pointCode.nullable(),
  coupled_point: pointCode.nullable(),
  pathway: z.array(text).min(1).describe('The course in order, one segment an entry.'),
  signs: z.array(text).min(1).describe('What tradition sees when this channel is disordered.'),
  standard_count: z.number().int().min(0),
  complete: z
    .boolean()
    .describe('False until every point of the standard is in the data; the counts rule waits for it.'),
  crossing_points: z.array(pointCode).describe('Points of other meridians on its course.'),
  entry: pointCode.nullable(),
  exit: pointCode.nullable(),
  notes: text.nullable(),
  provenance: z.strictObject({
    names: provenanceEntry,
    clock: provenanceEntry,
    pathway: provenanceEntry,
    signs: provenanceEntry,
    points: provenanceEntry,
  }),
  sources,
};

export const meridianFile = z.strictObject(authored);

const { code: ownCode, ...rest } = authored;
/** `null` = the points that would tell are not in the data yet; `[]` = the meridian has none. */
const specialPoint = z.array(pointCode).nullable();

export const meridianRecord = z.strictObject({
  kind: z.literal('meridian'),
  code: ownCode,
  origin,
  ...rest,
  points: z.array(pointCode),
  point_count: z.number().int().min(0),
  five_shu: z
    .array(z.strictObject({ id: z.enum(FIVE_SHU), code: pointCode, element: z.enum(ELEMENTS).nullable() }))
    .nullable()
    .describe('From the well inwards; null while the points are not in the data.'),
  special: z.strictObject({
    yuan: specialPoint,
    luo: specialPoint,
    xi: specialPoint,
    shu: specialPoint,
    mu: specialPoint,
    lower_he: specialPoint,
    mother: specialPoint.describe('Tonification point, derived from the five-shu elements.'),
    child: specialPoint.describe('Sedation point, derived likewise.'),
    horary: specialPoint,
  }),
  used_by: z.array(id).describe('Protocols with a point of this meridian.'),
});

export type Meridian = z.infer<typeof meridianRecord>;
