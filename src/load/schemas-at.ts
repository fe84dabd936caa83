import { z } from 'zod';
import type { DataPath } from '../model/authored.ts';

/** What a value may be: the members of a union, and what stands inside `nullable` and `optional`. */
export function alternatives(schema: unknown): z.ZodType[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return alternatives(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  return schema instanceof z.ZodType ? [schema] : [];
}

/** Every schema that may apply at a path: more than one below a union, none where no schema has such a path. */
export function schemasAt(schema: z.ZodType, path: DataPath): z.ZodType[] {
  let found = [schema];
  for (const step of path) found = found.flatMap(alternatives).flatMap((parent) => childOf(parent, step));
  return found;
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
