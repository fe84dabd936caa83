import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ANSWERS, type Answer, KIND_NAMES, type Kind } from '../../../src/model/kinds.ts';
import { ANSWER_SCHEMAS } from '../../../src/model/schema/answers.ts';
import { SCHEMAS } from '../../../src/model/schema/schemas.ts';
import { shapeOf } from '../../../src/model/schema/shape-of.ts';
import { SUMMARIES } from '../../../src/model/schema/summaries.ts';

const NAMES: readonly (Kind | Answer)[] = [...KIND_NAMES, ...ANSWERS];
const schemaOf = (name: Kind | Answer): z.ZodType => {
  const kind = KIND_NAMES.find((each) => each === name);
  const answer = ANSWERS.find((each) => each === name);
  if (kind) return SCHEMAS[kind].record;
  if (answer) return ANSWER_SCHEMAS[answer];
  throw new Error(`${name} is neither a kind nor an answer`);
};

/** Walks a zod schema, apart from the way that shapeOf takes over JSON Schema. */
function walk(schema: unknown, path: string, visit: (path: string, schema: z.ZodType) => void): void {
  const isWrapped = schema instanceof z.ZodNullable || schema instanceof z.ZodOptional;
  if (isWrapped) walk(schema.unwrap(), path, visit);
  if (schema instanceof z.ZodUnion) for (const option of schema.options) walk(option, path, visit);
  if (path !== '' && schema instanceof z.ZodType && !isWrapped && !(schema instanceof z.ZodUnion)) visit(path, schema);
  if (schema instanceof z.ZodArray) walk(schema.element, path, visit);
  if (schema instanceof z.ZodObject) {
    for (const [key, child] of Object.entries(schema.shape)) walk(child, path === '' ? key : `${path}.${key}`, visit);
  }
}

const isObjectLike = (schema: unknown): boolean =>
  schema instanceof z.ZodObject || (schema instanceof z.ZodUnion && schema.options.some(isObjectLike));

/** Paths of the lists of objects of a schema, and the keys that their objects may have. */
function listsOf(name: Kind | Answer): Map<string, Set<string>> {
  const lists = new Map<string, Set<string>>();
  walk(schemaOf(name), '', (path, schema) => {
    if (schema instanceof z.ZodArray && isObjectLike(schema.element)) {
      const keys = new Set<string>();
      walk(schema.element, '', (key) => keys.add(key.split('.')[0] ?? ''));
      lists.set(path, keys);
    }
  });
  return lists;
}

describe('shapeOf', () => {
  test.each(NAMES)('the paths of a %s are all paths of its schema, in their order', (name) => {
    const paths = new Set<string>();
    walk(schemaOf(name), '', (path) => paths.add(path));
    expect(shapeOf(name).paths).toEqual([...paths]);
  });

  test.each([
    ['point', 'cautions.depth_mm.value'],
    ['point', 'location.place.landmarks'],
    ['point', 'names.korean.hangul'],
    ['protocol', 'prescriptions.points.from.despite.condition'],
    ['meridian', 'special.lower_he'],
    ['hit', 'matched.field'],
  ] as const)('a %s has the path %s', (name, path) => {
    expect(shapeOf(name).paths).toContain(path);
  });

  test('begins with the kind and the id', () => {
    expect(shapeOf('point').paths.slice(0, 3)).toEqual(['kind', 'code', 'origin']);
    expect(shapeOf('source').paths.slice(0, 3)).toEqual(['kind', 'id', 'origin']);
  });
});

describe('summaries', () => {
  test.each(NAMES)('every list of objects of a %s has one, and every one has such a list', (name) => {
    expect(Object.keys(SUMMARIES[name]).sort()).toEqual([...listsOf(name).keys()].sort());
  });

  test.each(NAMES)('those of a %s name keys that its objects have', (name) => {
    const lists = listsOf(name);
    for (const [path, template] of Object.entries(SUMMARIES[name])) {
      const named = [...template.matchAll(/\{(\w+)\}/g)].map(([, key]) => key ?? '');
      expect(named).not.toEqual([]);
      for (const key of named) expect([...(lists.get(path) ?? [])], `${path}: ${template}`).toContain(key);
    }
  });
});
