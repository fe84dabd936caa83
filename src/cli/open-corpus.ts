import type { Corpus } from '../model/corpus.ts';
import { DataError } from '../model/errors.ts';
import { indexOver, indexOverData, type LazySearchIndexData, type SearchIndex } from '../search/search-index.ts';
import type { DataHome } from './io.ts';

export interface Opened {
  corpus: Corpus;
  index: SearchIndex;
}

/**
 * Opens the corpus: compiled beside the shipped program, or straight from the YAML in development. The YAML path is
 * loaded only when it is taken, because it brings the parser and the schemas with it.
 */
export async function openCorpus(home: DataHome, version: string): Promise<Opened> {
  if (home.form === 'compiled') {
    const { openCompiled } = await import('../load/open-compiled.ts');
    const { corpus, search } = openCompiled(home.path);
    return { corpus, index: indexOverData(search as LazySearchIndexData) };
  }
  const [{ readDataFiles }, { deriveRecords }, { corpusInMemory }, { shapeOf }, { buildIndex }] = await Promise.all([
    import('../load/read-data-files.ts'),
    import('../load/derive-records.ts'),
    import('../load/corpus-in-memory.ts'),
    import('../model/schema/shape-of.ts'),
    import('../search/build-index.ts'),
  ]);
  const { files, diagnostics } = readDataFiles(home.path);
  if (diagnostics.length > 0) {
    const { formatDiagnostic } = await import('../load/format-diagnostic.ts');
    throw new DataError(
      diagnostics.map(formatDiagnostic).join('\n'),
      `Mend the data, then check it: acu lint ${home.path}`,
    );
  }
  const records = deriveRecords(
    files.flatMap((file) => file.records),
    'built-in',
  );
  const corpus = corpusInMemory(records, version, shapeOf);
  return { corpus, index: indexOver(buildIndex(corpus)) };
}
