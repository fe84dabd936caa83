import type { DataPath } from '../model/authored.ts';

/** The value at a path; undefined where there is none, since data holds no undefined. */
export function valueAt(root: unknown, path: DataPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
