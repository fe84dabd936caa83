import { type Document, document, type Inline } from '../model/document.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const at = (value: unknown, keys: readonly string[]): unknown => {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => at(item, keys));
  return isObject(value) ? at(value[key], rest) : null;
};

const inWords = (value: unknown): Inline => {
  if (Array.isArray(value)) return value.map(inWords).join('; ');
  return isObject(value) ? JSON.stringify(value) : String(value ?? '');
};

/** Records cut to a few keys, as a table: what `--fields` shows people. */
export const viewFields = (records: readonly object[], fields: readonly string[]): Document =>
  document([
    {
      type: 'table',
      columns: fields.map((field) => ({ title: field, align: 'left' })),
      rows: records.map((record) => fields.map((field) => inWords(at(record, field.split('.'))))),
    },
  ]);
