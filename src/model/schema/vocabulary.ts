import { z } from 'zod';
import { CATEGORIES, URGENCIES } from '../vocabularies.ts';
import { caution } from './point.ts';
import { basis, id, origin, pointCode, sources, text } from './shared.ts';

const categoryAuthored = {
  id: z.enum(CATEGORIES),
  name: text,
  hans: text,
  pinyin: text,
  group: text.nullable(),
  description: text,
  expected_count: z.number().int().positive().nullable().describe('How many points the standard list has.'),
  variants: z.array(z.strictObject({ source: id, members: z.array(pointCode) })).describe('Where books differ.'),
  basis,
  sources,
};
export const categoryFile = z.strictObject(categoryAuthored);
const { id: categoryId, ...categoryRest } = categoryAuthored;
export const categoryRecord = z.strictObject({
  kind: z.literal('category'),
  id: categoryId,
  origin,
  ...categoryRest,
  members: z.array(
    z.strictObject({
      code: pointCode,
      of: text.nullable(),
      element: text.nullable(),
      paired_with: pointCode.nullable(),
      number: z.number().nullable(),
    }),
  ),
  point_count: z.number().int().min(0),
});

const indicationAuthored = {
  id,
  label: text,
  lay: z.array(text).describe('What patients say.'),
  synonyms: z.array(text).describe('Clinical and textbook words.'),
  broader: id.nullable(),
  group: text.describe('Body group, for listing.'),
  urgency: z.enum(URGENCIES),
  urgent_text: text.nullable().describe('When it cannot wait, and what to do.'),
  basis,
  sources,
};
export const indicationFile = z.strictObject(indicationAuthored);
const { id: indicationId, ...indicationRest } = indicationAuthored;
export const indicationRecord = z.strictObject({
  kind: z.literal('indication'),
  id: indicationId,
  origin,
  ...indicationRest,
  points: z.array(pointCode).describe('For which it is most characteristic first.'),
  point_count: z.number().int().min(0),
});

const patternAuthored = {
  id,
  label: text,
  pinyin: text,
  hans: text,
  synonyms: z.array(text),
  signs: z.array(text).min(1),
  principle: text,
  basis,
  sources,
};
export const patternFile = z.strictObject(patternAuthored);
const { id: patternId, ...patternRest } = patternAuthored;
export const patternRecord = z.strictObject({
  kind: z.literal('pattern'),
  id: patternId,
  origin,
  ...patternRest,
  points: z.array(pointCode),
  point_count: z.number().int().min(0),
});

const regionAuthored = {
  id,
  label: text,
  face: z.enum(['front', 'back', 'side', 'head', 'arm', 'leg', 'hand', 'foot', 'ear']),
  cautions: z.array(caution).describe('What holds for any needle in this region, named point or not.'),
};
export const regionFile = z.strictObject(regionAuthored);
const { id: regionId, ...regionRest } = regionAuthored;
export const regionRecord = z.strictObject({
  kind: z.literal('region'),
  id: regionId,
  origin,
  ...regionRest,
  points: z.array(pointCode),
  point_count: z.number().int().min(0),
});

export type Category = z.infer<typeof categoryRecord>;
export type Indication = z.infer<typeof indicationRecord>;
export type Pattern = z.infer<typeof patternRecord>;
export type Region = z.infer<typeof regionRecord>;
