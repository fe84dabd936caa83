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

/** By which key an entry of a list is told from its neighbours. */
const NAMING = ['id', 'code', 'prescription'];

/** Where a list stands in a record: the lists around it, outermost first, and the key that names their entries. */
const listsAround = (list: string, shape: Shape): { list: string; key: string }[] =>
  Object.keys(shape.summaries)
    .filter((outer) => list.startsWith(`${outer}.`))
    .flatMap((outer) => {
      const key = NAMING.find((name) => shape.paths.includes(`${outer}.${name}`));
      return key === undefined ? [] : [{ list: outer, key }];
    });

/** What tells whose a row is: the id of a record; of an answer, which has none, all that it says once. */
function ownKeys(shape: Shape): string[] {
  const id = ['code', 'id'].find((key) => shape.paths.includes(key));
  return id === undefined
    ? leavesOf(shape, null).filter(
        (path) => path !== 'kind' && path !== 'note' && !Object.hasOwn(shape.summaries, path),
      )
    : [id];
}

/** Every object of a list with the cells of the lists around it, one row each. `from` is the length of what is done. */
function rowsWithin(
  value: Value,
  list: string,
  around: ReturnType<typeof listsAround>,
  from = 0,
  before: readonly Cell[] = [],
): [Cell[], Value][] {
  const [outer, ...inner] = around;
  const items = valueAt(value, (outer?.list ?? list).slice(from));
  if (!Array.isArray(items)) return [];
  if (outer === undefined) return items.map((item) => [[...before], item]);
  return items.flatMap((item) =>
    rowsWithin(item, list, inner, outer.list.length + 1, [...before, cellOf(valueAt(item, outer.key), undefined)]),
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
  const around = listsAround(unnest, shape);
  const inner = leavesOf(shape, unnest);
  return {
    columns: [...own, ...around.map(({ list, key }) => `${list}.${key}`), ...inner],
    rows: records.flatMap((record) =>
      rowsWithin(record, unnest, around).map(([ids, item]) => [
        ...cells(record, own),
        ...ids,
        ...cells(item, inner, unnest.length + 1),
      ]),
    ),
  };
}
