import { z } from 'zod';
import { SIDES } from '../figure.ts';
import { KIND_NAMES } from '../kinds.ts';
import { URGENCIES } from '../vocabularies.ts';
import { check, finding, screening } from './check.ts';
import { id, pointCode, text } from './shared.ts';

const position = z.number().int().min(1);

/** One thing that search found, best first; `record` is the whole record. */
const hit = z.strictObject({
  kind: z.literal('hit'),
  query: text.describe('What was asked.'),
  of: z.enum(KIND_NAMES),
  id: text,
  title: text,
  score: z.number().min(0).max(1),
  urgency: z.enum(URGENCIES),
  cautions: z.array(text).describe('Of a point, each as level and kind: `avoid pregnancy`.'),
  matched: z.array(z.strictObject({ field: text, text })),
  record: z.looseObject({ kind: z.enum(KIND_NAMES) }),
});

const neighbour = z.strictObject({
  kind: z.literal('neighbour'),
  code: pointCode,
  distance_cun: z.number().min(0),
  direction: text,
});

/** A point by its code, or a point of the ear by its id. */
const charted = z.union([pointCode, z.string().regex(/^ear:[a-z0-9-]+$/)]);

const chart = z.strictObject({
  kind: z.literal('chart'),
  view: text
    .nullable()
    .describe('null = nothing is drawn: the entry says what was left out, and what no figure shows.'),
  label: text.nullable(),
  codes: z.array(charted).describe('Points asked for that are seen in this view; those of the ear as `ear:shenmen`.'),
  marks: z
    .array(
      z.strictObject({
        code: charted,
        side: z.enum(SIDES),
        x: z.number().describe('Of 0 … 1 from the left edge of the view.'),
        y: z.number().describe('Of 0 … 1 from its upper edge.'),
      }),
    )
    .describe('Every spot of these points in this view.'),
  cautions: z
    .array(text)
    .describe('Each as code, level and kind: `LI4 avoid pregnancy`; also of what is seen in none of the views.'),
  left_out: z
    .array(z.strictObject({ code: text.describe('A code, `ear:shenmen`, or the label of an area.'), reason: text }))
    .describe('Not drawn for this patient, and why.'),
  not_drawn: z.array(text).describe('Asked for, and on none of the views.'),
});

const comparison = z.strictObject({
  kind: z.literal('comparison'),
  codes: z.array(pointCode),
  for: id.nullable(),
  shared: z.array(id).describe('Indications that all of them have.'),
  own: z
    .array(
      z.strictObject({
        code: pointCode,
        indications: z.array(id).describe('What no other of them is named for, most characteristic first.'),
        patterns: z.array(id).describe('Patterns of no other of them.'),
        cautions: z.array(text).describe('Each as level and kind: `avoid pregnancy`.'),
      }),
    )
    .describe('An entry a point, in the order asked for.'),
  more_specific: pointCode.nullable().describe('null where none was asked about, or where two stand alike.'),
  because: text.nullable(),
});

const translation = z.strictObject({
  kind: z.literal('translation'),
  input: text,
  from: text,
  code: pointCode,
  to: z.record(z.string(), text.nullable()),
});

const mention = z.strictObject({
  kind: z.literal('mention'),
  code: pointCode,
  text,
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  warning: text.nullable(),
});

/** Something wrong in a data file. */
const lintFinding = z.strictObject({
  kind: z.literal('lint-finding'),
  rule: text,
  file: text,
  line: position,
  col: position,
  path: z.string(),
  message: text,
});

const version = z.strictObject({
  kind: z.literal('version'),
  program: text,
  data: text,
  schema: z.number().int(),
  node: text,
  counts: z.record(z.string(), z.number().int()),
});

/** Answers that are not records: what commands other than the look-ups print. */
export const ANSWER_SCHEMAS = {
  hit,
  finding,
  check,
  screening,
  neighbour,
  chart,
  comparison,
  translation,
  mention,
  'lint-finding': lintFinding,
  version,
} as const;

export type Hit = z.infer<typeof hit>;
export type LintFinding = z.infer<typeof lintFinding>;
export type Neighbour = z.infer<typeof neighbour>;
export type ChartAnswer = z.infer<typeof chart>;
export type Comparison = z.infer<typeof comparison>;
export type Translation = z.infer<typeof translation>;
export type Mention = z.infer<typeof mention>;
export type Version = z.infer<typeof version>;
