import type { Shape } from '../model/corpus.ts';
import type { Cell, Grid } from './render-delimited.ts';

type Value = unknown;
const isObject = (value: Value): value is Record<string, Value> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const keyOf = (value: Value, key: string): Value => {
  if (Array.isArray(value)) return value.flatMap((item) => keyOf(item, key));
  return isObject(value) ? (value[key] ?? null) : null;
};

/** The value at a dotted path, through lists all their values in one; `null` on the way down is null. */
export const valueAt = (record: Value, path: string): Value => path.split('.').reduce(keyOf, record);

/** Fills a summary's `{key}` places and drops what nothing filled. */
const summarise = (template: string, item: Value): string =>
  template
    .replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = isObject(item) ? item[key] : null;
      return Array.isArray(value) ? value.join(' + ') : String(value ?? '');
    })
    .replace(/\s+/g, ' ')
    .trim();

const cellOf = (value: Value, summary: string | undefined): Cell => {
  if (Array.isArray(value)) {
    return value
      .map((item) => (isObject(item) ? summarise(summary ?? '{id}', item) : [item].flat().join(' ')))
      .join('; ');
  }
  return isObject(value) ? JSON.stringify(value) : (value as Cell);
};

/** The columns of a record, or of the objects of the list `within`: what lies in a list in them is summed up. */
function leavesOf(shape: Shape, within: string | null): string[] {
  const root = within === null ? '' : `${within}.`;
  const lists = Object.keys(shape.summaries).filter((list) => !root.startsWith(`${list}.`));
  return shape.paths.filter(
    (path) =>
      path.startsWith(root) &&
      !lists.some((list) => path.startsWith(`${list}.`)) &&
      (lists.includes(path) || !shape.paths.some((other) => other.startsWith(`${path}.`))),
  );
}

/**
 * Records as rows and dotted columns. Lists of scalars are joined by `; `, lists of objects by the one-line summary of
 * their schema. `unnest` names a list of objects: one row an object, its keys as columns after the record's id.
 */
export function flattenRecords(
  records: readonly unknown[],
  shape: Shape,
  { fields, unnest }: { fields: readonly string[] | null; unnest: string | null },
): Grid {
  const chosen = fields?.flatMap((field) => {
    const below = leavesOf(shape, null).filter((leaf) => leaf === field || leaf.startsWith(`${field}.`));
    return below.length > 0 ? below : [field];
  });
  if (unnest === null) {
    const columns = chosen ?? leavesOf(shape, null);
    return {
      columns,
      rows: records.map((record) => columns.map((path) => cellOf(valueAt(record, path), shape.summaries[path]))),
    };
  }
  const id = shape.paths.includes('code') ? 'code' : 'id';
  const inner = leavesOf(shape, unnest);
  return {
    columns: [id, ...inner],
    rows: records.flatMap((record) => {
      const items = valueAt(record, unnest);
      return (Array.isArray(items) ? items : []).map((item) => [
        cellOf(valueAt(record, id), undefined),
        ...inner.map((path) => cellOf(valueAt(item, path.slice(unnest.length + 1)), shape.summaries[path])),
      ]);
    }),
  };
}
