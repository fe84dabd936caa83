import type { DataPath } from '../model/authored.ts';

export interface TextAt {
  path: DataPath;
  text: string;
}

/** Every string a record holds, with its path. */
export function* eachText(value: unknown, path: DataPath = []): Generator<TextAt> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* eachText(item, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* eachText(item, [...path, key]);
}
