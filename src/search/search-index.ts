import type { Kind } from '../model/kinds.ts';

/** Something a name stands for, and which kind of name it is. */
export interface NameRef {
  kind: Kind;
  id: string;
  /** Key path of the name in the record, like `names.pinyin`. */
  field: string;
}

/** What full-text search knows of a record: its title, its names, and short pieces of prose. */
export interface SearchEntry {
  kind: Kind;
  id: string;
  title: string;
  names: readonly string[];
  text: readonly { field: string; text: string }[];
}

/** Made from the corpus when it is built, opened piecewise when it is asked. */
export interface SearchIndex {
  /** What a folded name stands for; several when records share a name. */
  named(folded: string): readonly NameRef[];
  /** The point that another code, in lower case, stands for: `ex-hn3` → `GV29`. */
  sameAs(code: string): string | undefined;
  entries(): readonly SearchEntry[];
}

/** The index as plain data: what the build writes and the shipped program reads. */
export interface SearchIndexData {
  /** A name a line: the folded name, a tab, and what it stands for as `kind id field`, more of them after further tabs. */
  names: string;
  same_as: Readonly<Record<string, string>>;
  entries: readonly SearchEntry[];
}

/** The same, read when it is asked for. */
export interface LazySearchIndexData {
  names(): SearchIndexData['names'];
  entries(): SearchIndexData['entries'];
  same_as: SearchIndexData['same_as'];
}

export const indexOverData = (data: LazySearchIndexData): SearchIndex => ({
  named(folded) {
    const names = data.names();
    const start = names.indexOf(`\n${folded}\t`);
    if (start === -1) return [];
    const line = names.slice(start + folded.length + 2, names.indexOf('\n', start + 1));
    return line.split('\t').map((ref) => {
      const [kind = '', id = '', field = ''] = ref.split(' ');
      return { kind: kind as Kind, id, field };
    });
  },
  sameAs: (code) => (Object.hasOwn(data.same_as, code) ? data.same_as[code] : undefined),
  entries: () => data.entries(),
});
