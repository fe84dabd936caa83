import type { Kind } from '../model/kinds.ts';
import type { NameTable } from '../model/name-table.ts';

/** Something a name stands for, and which kind of name it is. */
export interface NameRef {
  kind: Kind;
  id: string;
  /** Key path of the name in the record, like `names.pinyin`. */
  field: string;
}

/** The field under which a name is found that no record holds: it is spelled by rule, for searching only. */
export const WADE_GILES = 'wade-giles';

/** Before a key that is no name as people write it. */
export const KEY = '~';

/** A folded name and all that it stands for. */
export interface IndexedName {
  folded: string;
  refs: readonly NameRef[];
}

/** Short pieces of a record's prose, for full-text search. */
export interface ProseEntry {
  kind: Kind;
  id: string;
  text: readonly { field: string; text: string }[];
}

/** Made from the corpus when it is built, opened piecewise when it is asked. */
export interface SearchIndex {
  /** What a folded name stands for; several when records share a name. */
  named(folded: string): readonly NameRef[];
  /** Every name, for whoever has to compare them all. */
  names(): readonly IndexedName[];
  /** The names of emergencies: few, because every query is compared with them. */
  urgent(): readonly IndexedName[];
  /** The point that another code, in lower case, stands for: `ex-hn3` → `GV29`. */
  sameAs(code: string): string | undefined;
  prose(): readonly ProseEntry[];
}

/** The index as plain data: what the build writes and the shipped program reads. */
export interface SearchIndexData {
  /**
   * A name a line: the folded name, a tab, and what it stands for as `kind.field.id`, more of them after further tabs;
   * kind and field are places in the lists of the first line, because words would make half of the file.
   */
  names: string;
  /** The same for keys of phrases (`~…`), which are no names and are never measured against a slip. */
  keys: string;
  /** Names and keys of emergencies alone. */
  urgent: string;
  same_as: Readonly<Record<string, string>>;
  prose: readonly ProseEntry[];
}

/** The same, read when it is asked for. */
export interface LazySearchIndexData {
  names: NameTable;
  keys: NameTable;
  urgent(): SearchIndexData['urgent'];
  prose(): SearchIndexData['prose'];
  same_as: SearchIndexData['same_as'];
}

/** Names as the lines of `SearchIndexData.names`. */
export function writeNames(names: readonly IndexedName[]): string {
  const refs = names.flatMap((name) => name.refs);
  const kinds = [...new Set(refs.map((ref) => ref.kind))];
  const fields = [...new Set(refs.map((ref) => ref.field))];
  const lines = names.map(({ folded, refs: own }) =>
    [folded, ...own.map(({ kind, field, id }) => `${kinds.indexOf(kind)}.${fields.indexOf(field)}.${id}`)].join('\t'),
  );
  return [`${kinds.join(' ')}\t${fields.join(' ')}`, ...lines, ''].join('\n');
}

function readerOf(head: string): (line: string) => NameRef[] {
  const [kinds = [], fields = []] = head.split('\t').map((list) => list.split(' '));
  return (line) =>
    line.split('\t').map((ref) => {
      const [kind = '', field = '', id = ''] = ref.split('.');
      return { kind: kinds[Number(kind)] as Kind, field: fields[Number(field)] ?? '', id };
    });
}

function readNames(table: string): IndexedName[] {
  const [head = '', ...lines] = table.trimEnd().split('\n');
  const refsOf = readerOf(head);
  return lines.map((line) => {
    const tab = line.indexOf('\t');
    return { folded: line.slice(0, tab), refs: refsOf(line.slice(tab + 1)) };
  });
}

/** A table that is in memory as it stands. */
const tableOver = (text: string): NameTable => ({
  text: () => text,
  head: () => text.slice(0, text.indexOf('\n')),
  line(folded) {
    const start = text.indexOf(`\n${folded}\t`);
    return start === -1 ? undefined : text.slice(start + folded.length + 2, text.indexOf('\n', start + 1));
  },
});

/** An index over compiled data; tables are opened when they are asked for. */
export function indexOverData({ names, keys, urgent, prose, same_as }: LazySearchIndexData): SearchIndex {
  let all: readonly IndexedName[] | null = null;
  let emergencies: readonly IndexedName[] | null = null;
  return {
    named(folded) {
      const table = folded.startsWith(KEY) ? keys : names;
      const line = folded === '' || folded.includes('\n') ? undefined : table.line(folded);
      return line === undefined ? [] : readerOf(table.head())(line);
    },
    names() {
      all ??= readNames(names.text());
      return all;
    },
    urgent() {
      emergencies ??= readNames(urgent());
      return emergencies;
    },
    sameAs: (code) => (Object.hasOwn(same_as, code) ? same_as[code] : undefined),
    prose,
  };
}

/** The index of data in memory. */
export const indexOver = ({ names, keys, urgent, prose, same_as }: SearchIndexData): SearchIndex =>
  indexOverData({ names: tableOver(names), keys: tableOver(keys), urgent: () => urgent, prose: () => prose, same_as });
