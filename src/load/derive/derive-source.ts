import { KIND_NAMES } from '../../model/kinds.ts';
import type { FileRecordOf, RecordOf } from '../../model/records.ts';
import type { FilePool } from './file-pool.ts';

/** Keys whose values are source ids, wherever they stand in a record. */
const CITING_KEYS = new Set(['sources', 'disputed_by', 'documents', 'source']);

function collectCited(value: unknown, cited: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectCited(item, cited);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) {
      if (CITING_KEYS.has(key)) for (const id of [child].flat()) cited.add(String(id));
      else collectCited(child, cited);
    }
  }
}

/** Which records rest on each source: source id → `kind:id` of the records, in corpus order. */
export function listCitations(pool: FilePool): ReadonlyMap<string, readonly string[]> {
  const citations = new Map<string, string[]>();
  for (const kind of KIND_NAMES) {
    for (const record of pool.all(kind)) {
      const cited = new Set<string>();
      collectCited(record, cited);
      const id = 'code' in record ? record.code : record.id;
      for (const source of cited) citations.set(source, [...(citations.get(source) ?? []), `${kind}:${id}`]);
    }
  }
  return citations;
}

export function deriveSource(
  { id, ...rest }: FileRecordOf['source'],
  origin: RecordOf['source']['origin'],
  citations: ReadonlyMap<string, readonly string[]>,
): RecordOf['source'] {
  return { kind: 'source', id, origin, ...rest, cited_by: [...(citations.get(id) ?? [])] };
}
