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

/** Where a list stands in a record: the lists around it that have ids of their own, outermost first. */
const idsAround = (list: string, shape: Shape): string[] =>
  Object.keys(shape.summaries).filter((outer) => list.startsWith(`${outer}.`) && shape.paths.includes(`${outer}.id`));

/** What tells whose a row is: the id of a record; of an answer, which has none, all that it says once. */
function ownKeys(shape: Shape): string[] {
  const id = ['code', 'id'].find((key) => shape.paths.includes(key));
  return id === undefined
    ? leavesOf(shape, null).filter(
        (path) => path !== 'kind' && path !== 'note' && !Object.hasOwn(shape.summaries, path),
      )
    : [id];
}

/** Every object of a list with the cells of the lists around it, one row each. */
function rowsWithin(value: Value, list: string, around: readonly string[], before: readonly Cell[]): [Cell[], Value][] {
  const [outer, ...inner] = around;
  if (outer === undefined) {
    const items = valueAt(value, list);
    return (Array.isArray(items) ? items : []).map((item) => [[...before], item]);
  }
  const items = valueAt(value, outer);
  const below = inner.map((path) => path.slice(outer.length + 1));
  return (Array.isArray(items) ? items : []).flatMap((item) =>
    rowsWithin(item, list.slice(outer.length + 1), below, [...before, cellOf(valueAt(item, 'id'), undefined)]),
  );
}

/**
 * Records as rows and dotted columns. Lists of scalars are joined by `; `, lists of objects by the one-line summary of
 * their schema. `unnest` names a list of objects: one row an object. Before its keys come the fields that were chosen,
 * else what tells whose it is, and the ids of the lists around it.
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
  const cells = (record: Value, columns: readonly string[], from = 0): Cell[] =>
    columns.map((path) => cellOf(valueAt(record, path.slice(from)), shape.summaries[path]));
  if (unnest === null) {
    const columns = chosen ?? leavesOf(shape, null);
    return { columns, rows: records.map((record) => cells(record, columns)) };
  }
  const own = chosen?.filter((path) => path !== unnest && !path.startsWith(`${unnest}.`)) ?? ownKeys(shape);
  const around = idsAround(unnest, shape);
  const inner = leavesOf(shape, unnest);
  return {
    columns: [...own, ...around.map((list) => `${list}.id`), ...inner],
    rows: records.flatMap((record) =>
      rowsWithin(record, unnest, around, []).map(([ids, item]) => [
        ...cells(record, own),
        ...ids,
        ...cells(item, inner, unnest.length + 1),
      ]),
    ),
  };
}
