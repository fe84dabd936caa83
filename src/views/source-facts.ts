import type { Corpus } from '../model/corpus.ts';
import { type Fact, fact } from '../model/document.ts';
import type { Source } from '../model/schema/reference.ts';

const READ: Readonly<Record<Source['read'], string>> = {
  full: 'read in full',
  abstract: 'abstract read',
  table: 'read as a table',
  'second-hand': 'read second-hand',
};

/** One source in a line: who, when, where, how much of it was read, and who gains from it. */
export const sourceInWords = (source: Source): string =>
  [
    `${source.authors?.join(', ') ?? ''}${source.year === null ? '' : ` ${source.year}`}`.trim(),
    source.title,
    source.container,
    source.doi === null ? null : `doi:${source.doi}`,
    source.pmid === null ? null : `PMID ${source.pmid}`,
    source.doi === null && source.pmid === null ? source.url : null,
    READ[source.read],
    source.interest === null || source.interest === 'none' ? null : `interest: ${source.interest}`,
    source.status === 'current' ? null : source.status.toUpperCase(),
  ]
    .filter((part) => part !== null && part !== '')
    .join('. ');

export const sourceFacts = (ids: readonly string[], corpus: Pick<Corpus, 'get'>): Fact[] =>
  ids.map((id) => {
    const source = corpus.get('source', id);
    return fact(id, source === undefined ? 'unknown source' : sourceInWords(source));
  });
