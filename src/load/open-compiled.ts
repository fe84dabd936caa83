import { join } from 'node:path';
import type { Corpus } from '../model/corpus.ts';
import { AcuError, EXIT } from '../model/errors.ts';
import { KIND_NAMES, type Kind } from '../model/kinds.ts';
import type { NameTable } from '../model/name-table.ts';
import type { RecordOf } from '../model/records.ts';
import { openSlices } from '../store/open-slices.ts';
import { readOwnBytes, readOwnFile } from '../store/read-own-file.ts';
import {
  COMPILED_FILES,
  COMPILED_LAYOUT,
  type CompiledFile,
  type CompiledHead,
  type CompiledKind,
  type CompiledShapes,
} from './compiled-format.ts';
import { unpackRecord } from './pack-record.ts';

/** The search half of the compiled corpus, as plain data that is read when it is asked for. */
interface CompiledSearch {
  /** The names table, a name a line: searched as bytes, because decoding it would cost more than the look-up. */
  names: NameTable;
  keys: NameTable;
  urgent(): string;
  prose(): readonly unknown[];
  same_as: Readonly<Record<string, string>>;
}

export interface Compiled {
  corpus: Corpus;
  search: CompiledSearch;
}

const damaged = (what: string): AcuError =>
  new AcuError(EXIT.internal, `the installed data is damaged: ${what}`, 'Install acu again.');

/** Whatever goes wrong with our own files, the installation is damaged. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error));
  }
}

/** The head of the index, and the lines of the kinds that are asked for. */
function openIndex(path: string): { head: CompiledHead; kind(name: Kind): CompiledKind } {
  const parse = <T>(text: string): T => guarded(() => JSON.parse(text) as T);
  const text = guarded(() => readOwnFile(path));
  const end = text.indexOf('\n') + 1;
  const head = parse<CompiledHead>(text.slice(0, Math.max(0, end)));
  if (head.layout !== COMPILED_LAYOUT) throw damaged(`layout ${head.layout} where ${COMPILED_LAYOUT} is expected`);
  if (text.length - end !== head.characters) throw damaged('the index is not complete');
  const lines = text.slice(end).split('\n');
  const kinds = new Map<Kind, CompiledKind>();
  return {
    head,
    kind(name) {
      const known = kinds.get(name) ?? parse<CompiledKind>(lines[KIND_NAMES.indexOf(name)] ?? '');
      kinds.set(name, known);
      return known;
    },
  };
}

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Another file of the folder, read when it is asked for and checked for its size. */
const openFile = (folder: string, file: Exclude<CompiledFile, 'index'>, { sizes }: CompiledHead): (() => Buffer) =>
  once(() => {
    const bytes = guarded(() => readOwnBytes(join(folder, COMPILED_FILES[file])));
    if (bytes.length !== sizes[file])
      throw damaged(`${bytes.length} bytes of ${file} where ${sizes[file]} are expected`);
    return bytes;
  });

const BREAK = 0x0a;

function openNames(bytes: () => Buffer): NameTable {
  return {
    text: once(() => bytes().toString('utf8')),
    head: once(() => bytes().toString('utf8', 0, bytes().indexOf(BREAK))),
    line(folded) {
      const wanted = Buffer.from(`\n${folded}\t`);
      const start = bytes().indexOf(wanted);
      if (start === -1) return undefined;
      return bytes().toString('utf8', start + wanted.length, bytes().indexOf(BREAK, start + 1));
    },
  };
}

/**
 * Opens the compiled corpus in a folder: the index is read, records when they are asked for, one slice each.
 * Throws AcuError (70) when the folder is not what this program's build wrote.
 */
export function openCompiled(folder: string): Compiled {
  const { head, kind: of } = openIndex(join(folder, COMPILED_FILES.index));
  const slices = once(() => {
    const opened = guarded(() => openSlices(join(folder, COMPILED_FILES.records)));
    if (opened.size !== head.sizes.records)
      throw damaged(`${opened.size} bytes of records where ${head.sizes.records} are expected`);
    return opened;
  });
  const file = (name: Exclude<CompiledFile, 'index' | 'records'>) => openFile(folder, name, head);
  const parse = <T>(text: string): T => guarded(() => JSON.parse(text) as T);
  const shapes = once(() => parse<CompiledShapes>(file('shapes')().toString('utf8')));
  const slice = (kind: Kind, from: number, to: number): string => {
    const { offsets } = of(kind);
    const start = offsets[from] ?? 0;
    return slices().read(start, (offsets[to] ?? start) - start);
  };
  const one = new Map<string, RecordOf[Kind]>();
  const all = new Map<Kind, readonly RecordOf[Kind][]>();

  const corpus: Corpus = {
    version: head.version,
    ids: (kind) => of(kind).ids,
    get<K extends Kind>(kind: K, id: string) {
      const key = `${kind} ${id}`;
      const known = one.get(key);
      if (known) return known as RecordOf[K];
      const { ids, template } = of(kind);
      const at = ids.indexOf(id);
      if (at === -1) return undefined;
      const record = unpackRecord(parse(slice(kind, at, at + 1)), template) as RecordOf[K];
      one.set(key, record);
      return record;
    },
    all<K extends Kind>(kind: K) {
      const known = all.get(kind);
      if (known) return known as readonly RecordOf[K][];
      const { ids, template } = of(kind);
      const lines = slice(kind, 0, ids.length).trimEnd();
      const packed = parse<unknown[]>(`[${lines.replaceAll('\n', ',')}]`);
      const records = packed.map((one) => unpackRecord(one, template) as RecordOf[K]);
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
      names: openNames(file('names')),
      keys: openNames(file('keys')),
      urgent: once(() => file('urgent')().toString('utf8')),
      prose: once(() => parse<unknown[]>(file('prose')().toString('utf8'))),
      same_as: head.same_as,
    },
  };
}
