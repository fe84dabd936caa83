import type { Corpus } from '../model/corpus.ts';
import { KIND_NAMES, KINDS } from '../model/kinds.ts';
import type { AnyRecord } from '../model/records.ts';
import { fold } from './fold.ts';
import { listNames } from './list-names.ts';
import { listProse } from './list-prose.ts';
import type { NameRef, SearchEntry, SearchIndexData } from './search-index.ts';

const idOf = (record: AnyRecord): string => String((record as Record<string, unknown>)[KINDS[record.kind].id]);

/** A point and a meridian have many names: the title has the ones that a list should show. */
function titleOf(record: AnyRecord): string | null {
  if (record.kind === 'point') return `${record.names.pinyin}, ${record.names.english}`;
  return record.kind === 'meridian' ? `${record.names.short} meridian` : null;
}

/** Name index and search entries of a corpus, as plain data. */
export function buildIndex(corpus: Corpus): SearchIndexData {
  const names = new Map<string, NameRef[]>();
  const entries: SearchEntry[] = [];
  for (const kind of KIND_NAMES) {
    for (const record of corpus.all(kind)) {
      const id = idOf(record);
      const listed = listNames(record);
      for (const { field, text } of listed) {
        const folded = fold(text);
        if (folded === '') continue;
        const refs = names.get(folded) ?? [];
        names.set(folded, refs);
        if (!refs.some((ref) => ref.kind === kind && ref.id === id)) refs.push({ kind, id, field });
      }
      entries.push({
        kind,
        id,
        title: titleOf(record) ?? listed[0]?.text ?? id,
        names: [...new Set([id, ...listed.map((name) => name.text)])],
        text: listProse(record, corpus),
      });
    }
  }
  const sameAs = corpus.all('point').flatMap((point) => point.same_as.map((code) => [code.toLowerCase(), point.code]));
  const lines = [...names].map(([folded, refs]) =>
    [folded, ...refs.map((ref) => `${ref.kind} ${ref.id} ${ref.field}`)].join('\t'),
  );
  return { names: `\n${lines.join('\n')}\n`, same_as: Object.fromEntries(sameAs), entries };
}
