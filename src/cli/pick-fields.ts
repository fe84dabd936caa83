const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function pick(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, paths));
  if (!isObject(value) || paths.some((path) => path.length === 0)) return value;
  const keys = [...new Set(paths.map(([key]) => key ?? ''))];
  return Object.fromEntries(
    keys
      .filter((key) => Object.hasOwn(value, key))
      .map((key) => [
        key,
        pick(
          value[key],
          paths.filter(([first]) => first === key).map(([, ...rest]) => rest),
        ),
      ]),
  );
}

/** Cuts records to dotted key paths, in the order asked for; a path into a list cuts each of its entries. */
export const pickFields = (value: readonly object[] | object, fields: readonly string[]): object[] | object =>
  pick(
    value,
    fields.map((field) => field.split('.')),
  ) as object[] | object;
