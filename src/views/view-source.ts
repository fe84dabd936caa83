import { type Document, document, type Fact, fact, facts, span } from '../model/document.ts';
import type { Source } from '../model/schema/reference.ts';

const row = (label: string, value: string | number | null): Fact[] =>
  value === null ? [] : [fact(label, String(value))];

/** How many of the citing records are listed before the rest is counted. */
const CITED_BY_SHOWN = 12;

/** A source: what it is, how much of it was read, who gains from what it says, and what rests on it. */
export function viewSource(source: Source): Document {
  const { cited_by } = source;
  const more = cited_by.length - CITED_BY_SHOWN;
  return document([
    {
      type: 'title',
      text: [span('name', source.id), '  ', span('strong', source.title)],
      aside: source.type,
      sub: null,
      ruled: true,
    },
    facts([
      ...row('Authors', source.authors?.join(', ') ?? null),
      ...row('Year', source.year),
      ...row('In', source.container),
      ...row('DOI', source.doi),
      ...row('PMID', source.pmid),
      ...row('URL', source.url),
      ...row('Interest', source.interest ?? 'not recorded'),
      ...row('Status', source.status),
      ...row('Read', `${source.read}, ${source.accessed}`),
      ...row('Note', source.note),
      fact(
        'Cited by',
        cited_by.length === 0
          ? 'nothing'
          : `${cited_by.slice(0, CITED_BY_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      ),
    ]),
  ]);
}
