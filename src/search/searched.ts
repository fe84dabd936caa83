import type { Corpus } from '../model/corpus.ts';
import type { CodeSystem } from '../model/nomenclatures.ts';
import type { SearchIndex } from './search-index.ts';

/** What is searched, and how its codes are read. */
export interface Searched {
  corpus: Corpus;
  index: SearchIndex;
  /** The code system that a code is read in first. */
  from: CodeSystem;
}
