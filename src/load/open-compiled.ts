import { join } from 'node:path';
import type { Corpus } from '../model/corpus.ts';
import { AcuError, EXIT } from '../model/errors.ts';
import type { Kind } from '../model/kinds.ts';
import type { RecordOf } from '../model/records.ts';
import { openSlices } from '../store/open-slices.ts';
import { readOwnFile } from '../store/read-own-file.ts';
import { COMPILED_FILES, COMPILED_LAYOUT, type CompiledIndex, type CompiledShapes } from './compiled-format.ts';
import { unpackRecord } from './pack-record.ts';

/** The search half of the compiled corpus, as plain data that is read when it is asked for. */
interface CompiledSearch {
  /** The names table as text, a name a line. */
  names(): string;
  entries(): readonly unknown[];
  same_as: Readonly<Record<string, string>>;
}

export interface Compiled {
  corpus: Corpus;
  search: CompiledSearch;
}

const damaged = (what: string): AcuError =>
  new AcuError(EXIT.internal, `the installed data is damaged: ${what}`, 'Install acu again.');

function read<T>(path: string): T {
  try {
    return JSON.parse(readOwnFile(path)) as T;
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error));
  }
}

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/**
 * Opens the compiled corpus in a folder: the index is read, records when they are asked for, one slice each.
 * Throws AcuError (70) when the folder is not what this program's build wrote.
 */
export function openCompiled(folder: string): Compiled {
  const index = read<CompiledIndex>(join(folder, COMPILED_FILES.index));
  if (index.layout !== COMPILED_LAYOUT) throw damaged(`layout ${index.layout} where ${COMPILED_LAYOUT} is expected`);
  const slices = once(() => {
    const opened = openSlices(join(folder, COMPILED_FILES.records));
    if (opened.size !== index.bytes) throw damaged(`${opened.size} bytes of records where ${index.bytes} are expected`);
    return opened;
  });
  const parse = <T>(text: string): T => {
    try {
      return JSON.parse(text) as T;
    } catch {
      throw damaged('a record cannot be read');
    }
  };
  const shapes = once(() => read<CompiledShapes>(join(folder, COMPILED_FILES.shapes)));
  const slice = (kind: Kind, from: number, to: number): string => {
    const { offsets } = index.kinds[kind];
    const start = offsets[from] ?? 0;
    return slices().read(start, (offsets[to] ?? start) - start);
  };
  const one = new Map<string, RecordOf[Kind]>();
  const all = new Map<Kind, readonly RecordOf[Kind][]>();

  const corpus: Corpus = {
    version: index.version,
    ids: (kind) => index.kinds[kind].ids,
    get<K extends Kind>(kind: K, id: string) {
      const key = `${kind} ${id}`;
      const known = one.get(key);
      if (known) return known as RecordOf[K];
      const at = index.kinds[kind].ids.indexOf(id);
      if (at === -1) return undefined;
      const record = unpackRecord(parse(slice(kind, at, at + 1)), index.kinds[kind].template) as RecordOf[K];
      one.set(key, record);
      return record;
    },
    all<K extends Kind>(kind: K) {
      const known = all.get(kind);
      if (known) return known as readonly RecordOf[K][];
      const lines = slice(kind, 0, index.kinds[kind].ids.length).trimEnd();
      const packed = parse<unknown[]>(`[${lines.replaceAll('\n', ',')}]`);
      const records = packed.map((one) => unpackRecord(one, index.kinds[kind].template) as RecordOf[K]);
      all.set(kind, records as readonly RecordOf[Kind][]);
      return records;
    },
    shape(kind) {
      const shape = shapes()[kind];
      if (shape === undefined) throw damaged(`no shape of ${kind}`);
      return shape;
    },
  };
  return {
    corpus,
    search: {
      names: once(() => readOwnFile(join(folder, COMPILED_FILES.names))),
      entries: once(() => read<unknown[]>(join(folder, COMPILED_FILES.entries))),
      same_as: index.same_as,
    },
  };
}
