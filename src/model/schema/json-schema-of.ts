import { z } from 'zod';
import { UsageError } from '../errors.ts';
import { type Answer, KINDS, type Kind } from '../kinds.ts';
import { ANSWER_SCHEMAS } from './answers.ts';
import { SCHEMAS } from './schemas.ts';

/** The printed record, a whole data file that holds such records, or an overlay that changes some keys of one. */
export type SchemaUse = 'record' | 'file' | 'patch';

const isKind = (name: Kind | Answer): name is Kind => name in SCHEMAS;

function zodOf(name: Kind | Answer, use: SchemaUse): z.ZodType {
  if (!isKind(name)) {
    if (use === 'record') return ANSWER_SCHEMAS[name];
    throw new UsageError(`${name} is an answer, not something a file holds`, `Like: acu schema ${name}`);
  }
  const { file, record } = SCHEMAS[name];
  if (use === 'record') return record;
  if (use === 'file') return z.strictObject({ [KINDS[name].key]: z.array(file) });
  const id = KINDS[name].id;
  const shape: z.ZodRawShape = file.shape;
  return z
    .strictObject({ ...shape })
    .partial()
    .extend({ [id]: shape[id] ?? z.string() });
}

/** JSON Schema 2020-12 of one kind. Throws UsageError for the file form of an answer. */
export function jsonSchemaOf(name: Kind | Answer, use: SchemaUse): object {
  const { $schema, ...schema } = z.toJSONSchema(zodOf(name, use), { target: 'draft-2020-12' });
  return { $schema, title: `acu ${name} (${use})`, ...schema };
}
