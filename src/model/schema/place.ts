import { z } from 'zod';
import {
  EAR_LANDMARKS,
  FACE_LANDMARKS,
  FOOT_ASPECTS,
  FOOT_JOINTS,
  HAND_ASPECTS,
  HAND_JOINTS,
  INSET_PARTS,
  LIMB_LANDMARKS,
  LIMB_SEGMENTS,
  RIB_SPACES,
  TRUNK_FACES,
  TRUNK_LANDMARKS,
  TRUNK_LINES,
  VERTEBRAE,
} from '../body-words.ts';
import { cun, pointCode } from './shared.ts';

const weighted = <Name extends z.ZodType<string>>(name: Name) =>
  z
    .array(z.tuple([name, z.number().min(-1).max(2)]))
    .min(1)
    .describe('Named landmarks and how much each pulls; the weights sum to 1.');
/** Face and ear share their landmarks, and a text may count from another point (`a quarter of the way from ST8 to GB7`). */
const faceWeights = weighted(z.union([z.enum([...FACE_LANDMARKS, ...EAR_LANDMARKS]), pointCode]));

const trunk = z.strictObject({
  frame: z.enum(TRUNK_FACES),
  level: z.enum([...VERTEBRAE, ...RIB_SPACES, ...TRUNK_LANDMARKS]),
  up_cun: cun.describe('Cun above the level; negative is below.'),
  lateral_cun: cun
    .min(0)
    .nullable()
    .describe('Cun from the midline; beside a `line`, cun in front of that line; null when the line alone says it.'),
  line: z.enum(TRUNK_LINES).nullable().describe('A vertical line instead of the midline.'),
});
const between = z.strictObject({
  frame: z.literal('trunk'),
  landmarks: weighted(z.union([z.enum([...VERTEBRAE, ...TRUNK_LANDMARKS]), pointCode])),
});
const limb = z.strictObject({
  frame: z.enum(LIMB_SEGMENTS),
  from: z.union([z.enum(LIMB_LANDMARKS), pointCode]).describe('What the location text counts from.'),
  cun: cun.describe('Cun from there; proximal is positive.'),
  around_deg: z
    .number()
    .min(-180)
    .max(180)
    .describe('0 anterior or palmar, 90 radial or lateral, 180 posterior, -90 ulnar or medial.'),
});
const head = z.strictObject({
  frame: z.literal('head'),
  behind_hairline_cun: cun.describe('Along the scalp, from the anterior hairline backwards.'),
  lateral_cun: cun.min(0),
});
const face = z.strictObject({ frame: z.literal('face'), landmarks: faceWeights });
const ear = z.strictObject({ frame: z.literal('ear'), landmarks: faceWeights });
const hand = z.strictObject({
  frame: z.literal('hand'),
  joints: weighted(z.enum(HAND_JOINTS)),
  aspect: z.enum(HAND_ASPECTS),
});
const foot = z.strictObject({
  frame: z.literal('foot'),
  joints: weighted(z.enum(FOOT_JOINTS)),
  aspect: z.enum(FOOT_ASPECTS),
});
const inset = z.strictObject({ frame: z.enum(['mouth', 'nose']), part: z.enum(INSET_PARTS) });

/** Where one spot of a point is, in body units and in the words of its location text. */
const spot = z.discriminatedUnion('frame', [trunk, between, limb, head, face, ear, hand, foot, inset]);
export const place = z.array(spot).min(1);

export type Spot = z.infer<typeof spot>;
