import { type Document, document, fact, facts, span } from '../model/document.ts';
import { KINDS } from '../model/kinds.ts';
import type { AnyRecord } from '../model/records.ts';

/** A record whose kind has no sheet of its own, key by key. */
export const viewPlain = (record: AnyRecord): Document =>
  document([
    {
      type: 'title',
      text: [span('name', String((record as Record<string, unknown>)[KINDS[record.kind].id]))],
      aside: record.kind,
      sub: null,
      ruled: true,
    },
    facts(
      Object.entries(record).map(([key, value]) =>
        fact(key, typeof value === 'string' ? value : JSON.stringify(value)),
      ),
    ),
  ]);
