import { safeJson } from './safe-text.ts';

/** Pretty JSON with a final newline; control and bidirectional characters as escapes, all other text as it is. */
export const renderJson = (value: unknown): string => `${safeJson(JSON.stringify(value, null, 2))}\n`;

/** One JSON value a line; nothing for no records. */
export const renderNdjson = (records: readonly unknown[]): string =>
  records.map((record) => `${safeJson(JSON.stringify(record))}\n`).join('');
