import type { Corpus, CorpusVersion, Shape } from '../model/corpus.ts';
import { idOf } from '../model/id-of.ts';
import { type Answer, KIND_NAMES, type Kind } from '../model/kinds.ts';
import type { RecordOf } from '../model/records.ts';
import type { Records } from './derive-records.ts';

/** The major version of the record shapes; a removed or renamed key raises it. */
const SCHEMA_VERSION = 1;

export const countsOf = (records: Records): Record<string, number> =>
  Object.fromEntries(KIND_NAMES.map((kind) => [kind, records[kind].length]));

/** A corpus whose records are all in memory: how sources run in development, and how tests make small ones. */
export function corpusInMemory(records: Records, dataVersion: string, shapeOf: (kind: Kind | Answer) => Shape): Corpus {
  const version: CorpusVersion = { data: dataVersion, schema: SCHEMA_VERSION, counts: countsOf(records) };
  const byId = new Map(
    KIND_NAMES.map((kind) => [kind, new Map(records[kind].map((record) => [idOf(record), record]))] as const),
  );
  return {
    version,
    ids: (kind) => [...(byId.get(kind)?.keys() ?? [])],
    get: <K extends Kind>(kind: K, id: string) => byId.get(kind)?.get(id) as RecordOf[K] | undefined,
    all: <K extends Kind>(kind: K) => records[kind] as readonly RecordOf[K][],
    shape: shapeOf,
  };
}
