import { z } from 'zod';
import type { DataPath } from '../model/authored.ts';
import { valueAt } from './value-at.ts';

/** What a value may be: the members of a union, and what stands inside `nullable` and `optional`. */
export function alternatives(schema: unknown): z.ZodType[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return alternatives(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  return schema instanceof z.ZodType ? [schema] : [];
}

/**
 * Every schema that may apply at a path of a value: more than one below a union, none where no schema has such a path.
 * Of a union told apart by a word, only the members that the value names by it.
 */
export function schemasAt(schema: z.ZodType, path: DataPath, value: unknown): z.ZodType[] {
  let found = [schema];
  for (const [i, step] of path.entries()) {
    const here = valueAt(value, path.slice(0, i));
    found = found.flatMap((at) => meant(at, here)).flatMap((parent) => childOf(parent, step));
  }
  return found;
}

function meant(schema: z.ZodType, value: unknown): z.ZodType[] {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return alternatives(schema);
  const { discriminator } = schema.def;
  const word = valueAt(value, [discriminator]);
  const named = alternatives(schema).filter((member) =>
    childOf(member, discriminator).some((child) => child.safeParse(word).success),
  );
  return named.length > 0 ? named : alternatives(schema);
}

function childOf(parent: z.ZodType, step: string | number): z.ZodType[] {
  const child = typeof step === 'number' ? itemOf(parent, step) : keyOf(parent, step);
  return child instanceof z.ZodType ? [child] : [];
}

function itemOf(parent: z.ZodType, index: number): unknown {
  if (parent instanceof z.ZodArray) return parent.element;
  return parent instanceof z.ZodTuple ? parent.def.items[index] : undefined;
}

function keyOf(parent: z.ZodType, key: string): unknown {
  return parent instanceof z.ZodObject && Object.hasOwn(parent.shape, key) ? parent.shape[key] : undefined;
}

/** The keys that a mapping may hold, by any of these schemas. */
export function keysOf(schemas: readonly z.ZodType[]): string[] {
  const shapes = schemas.flatMap(alternatives).map((schema) => (schema instanceof z.ZodObject ? schema.shape : {}));
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
}

/** The words that a text may be, by any of these schemas. */
export function wordsOf(schemas: readonly z.ZodType[]): string[] {
  const words = schemas.flatMap(alternatives).flatMap((schema) => {
    if (schema instanceof z.ZodEnum) return schema.options;
    return schema instanceof z.ZodLiteral ? [...schema.values] : [];
  });
  return [...new Set(words.map(String))];
}
