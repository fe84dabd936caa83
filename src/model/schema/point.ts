import { z } from 'zod';
import {
  CATEGORIES,
  CAUTION_KINDS,
  CAUTION_LEVELS,
  CHANNELS,
  ELEMENTS,
  NEEDLE_METHODS,
  POINT_STANDARDS,
  POSITIONS,
  SIDES,
  TREATMENTS,
} from '../vocabularies.ts';
import { place } from './place.ts';
import { advice, basis, cun, id, origin, pointCode, provenanceEntry, sources, text } from './shared.ts';

const names = z.strictObject({
  pinyin: text.describe('Tone marks, one word, capital first.'),
  hans: text,
  hant: text,
  english: text,
  aliases: z.array(text).describe('Other English, pinyin, Wade-Giles, Han and older names.'),
  japanese: z.strictObject({ kanji: text, romaji: text }).nullable(),
  korean: z.strictObject({ hangul: text, romanized: text }).nullable(),
  vietnamese: text.nullable(),
});

const membership = z.strictObject({
  id: z.enum(CATEGORIES),
  of: text.nullable().describe('The organ, channel, vessel or tissue it belongs to, as the category counts them.'),
  element: z.enum(ELEMENTS).nullable(),
  paired_with: pointCode.nullable(),
  number: z.number().int().positive().nullable(),
});

const location = z.strictObject({
  text: text.describe("Landmark, level and cun of the standard, in the project's own words."),
  find: text.describe('How a hand finds it.'),
  alternatives: z.array(z.strictObject({ text, sources })),
  place,
});

const method = z.strictObject({
  method: z.enum(NEEDLE_METHODS),
  direction: text.nullable(),
  depth_cun_min: cun.min(0),
  depth_cun_max: cun.min(0),
  note: text.nullable(),
});

export const caution = z.strictObject({
  kind: z.enum(CAUTION_KINDS),
  level: z.enum(CAUTION_LEVELS),
  applies_to: z.array(z.enum(TREATMENTS)).min(1),
  when: z.array(id).describe('Patient states it is limited to; [] = always.'),
  text,
  do: text.describe('What to do about it.'),
  depth_mm: z
    .strictObject({ value: z.number().positive(), population: text, sources })
    .nullable()
    .describe('A measured depth of the structure, where a study measured it here.'),
  basis,
  sources,
});

const authored = {
  code: pointCode,
  same_as: z.array(text).describe('Other codes of the same record.'),
  standard: z.enum(POINT_STANDARDS),
  meridian: z.enum(CHANNELS).nullable(),
  number: z.number().int().positive().nullable(),
  sides: z.enum(SIDES),
  names,
  region: id,
  positions: z.array(z.enum(POSITIONS)).min(1),
  categories: z.array(membership),
  location,
  needling: z.strictObject({ advice, methods: z.array(method), note: text.nullable() }),
  moxa: z.strictObject({ advice, note: text.nullable() }),
  acupressure: z.strictObject({ advice, text }),
  cautions: z.array(caution),
  anatomy: z.strictObject({
    muscles: z.array(text),
    nerves: z.array(text),
    vessels: z.array(text),
    beneath: z.array(text),
  }),
  actions: z.array(text),
  indications: z.strictObject({ main: z.array(id), other: z.array(id) }).describe('Most characteristic first.'),
  patterns: z.array(id),
  combinations: z.array(
    z.strictObject({ points: z.array(pointCode).min(1), name: text.nullable(), for: text.nullable(), sources }),
  ),
  mix_ups: z
    .array(z.strictObject({ code: pointCode, text }))
    .describe('Points that learners take for this one, and how to tell them apart.'),
  notes: text.nullable(),
  provenance: z.strictObject({
    names: provenanceEntry,
    positions: provenanceEntry,
    categories: provenanceEntry,
    location: provenanceEntry,
    needling: provenanceEntry,
    moxa: provenanceEntry,
    acupressure: provenanceEntry,
    anatomy: provenanceEntry,
    actions: provenanceEntry,
    indications: provenanceEntry,
    patterns: provenanceEntry,
  }),
};

/** A point as a data file holds it. */
export const pointFile = z.strictObject(authored);

const { code, ...rest } = authored;

/** A point as every command prints it: the authored keys and what is derived from the whole corpus. */
export const pointRecord = z.strictObject({
  kind: z.literal('point'),
  code,
  origin,
  ...rest,
  names: names.extend({ pinyin_plain: text }),
  codes: z
    .strictObject({
      en_old: text.nullable(),
      de: text.nullable(),
      fr: text.nullable(),
      es: text.nullable(),
      it: text.nullable(),
      pt: text.nullable(),
      nl: text.nullable(),
      ru: text.nullable(),
      pinyin: text.nullable(),
    })
    .describe('The same point in other nomenclatures.'),
  level_with: z
    .array(z.strictObject({ code: pointCode, lateral_cun: cun.min(0) }))
    .describe('Points of the same face and level, from the midline outwards.'),
  used_in: z
    .array(z.strictObject({ protocol: id, prescription: id, basis, role: text }))
    .describe('Prescriptions that hold this point.'),
});

export type PointFile = z.infer<typeof pointFile>;
export type Point = z.infer<typeof pointRecord>;
export type Caution = z.infer<typeof caution>;
