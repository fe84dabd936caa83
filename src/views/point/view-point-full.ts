import type { Corpus } from '../../model/corpus.ts';
import { type Block, type Document, document, type Fact, fact, facts, heading } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';
import { DISCLAIMER } from '../disclaimer.ts';
import { dotted } from '../dotted.ts';
import { sourceFacts } from '../source-facts.ts';
import { cautionAlerts } from './caution-alerts.ts';
import { citedSources } from './cited-sources.ts';
import { locationFacts } from './location-facts.ts';
import { nameFacts } from './name-facts.ts';
import { neighbourFacts } from './neighbour-facts.ts';
import { pointTitle } from './point-title.ts';
import { techniqueFacts } from './technique-facts.ts';
import { testedFacts } from './tested-facts.ts';
import { traditionBlocks } from './tradition-blocks.ts';

const anatomyFacts = ({ anatomy }: Point): Fact[] =>
  Object.entries(anatomy).flatMap(([layer, parts]) => (parts.length === 0 ? [] : [fact(layer, dotted(parts))]));

const combinationFacts = ({ combinations }: Point): Fact[] =>
  combinations.map(({ points, name, for: aim, sources }) =>
    fact(points.join(' + '), [name, aim].filter((text) => text !== null).join(': '), sources[0] ?? null),
  );

const provenanceTable = ({ provenance }: Point): Block => ({
  type: 'table',
  columns: [
    { title: 'section', align: 'left' },
    { title: 'basis', align: 'left' },
    { title: 'agree', align: 'left' },
    { title: 'sources', align: 'left' },
  ],
  rows: Object.entries(provenance).map(([section, { basis, sources, agreement }]) => [
    section,
    basis,
    agreement ?? '',
    sources.length === 0 ? 'none opened' : sources.join(', '),
  ]),
});

const MANY = Number.POSITIVE_INFINITY;
const ALL = {
  other: MANY,
  actions: MANY,
  patterns: MANY,
  combinations: MANY,
  mixUps: MANY,
  aliases: MANY,
  level: true,
};

/** Everything the record holds, with what each part rests on. */
export function viewPointFull(point: Point, corpus: Pick<Corpus, 'get'>): Document {
  const anatomy = anatomyFacts(point);
  const combinations = combinationFacts(point);
  return document([
    pointTitle(point, corpus),
    ...cautionAlerts(point.cautions, { whole: true }),
    facts([...locationFacts(point), ...techniqueFacts(point)]),
    ...(anatomy.length === 0 ? [] : [heading('Anatomy'), facts(anatomy, { inset: true })]),
    ...traditionBlocks(point, corpus, ALL),
    ...(combinations.length === 0 ? [] : [heading('Combinations', 'tradition'), facts(combinations, { inset: true })]),
    facts([
      ...testedFacts(point),
      ...neighbourFacts(point, ALL),
      ...nameFacts(point, ALL),
      ...(point.notes === null ? [] : [fact('Notes', point.notes)]),
    ]),
    heading('What it rests on'),
    provenanceTable(point),
    heading('Sources'),
    facts(sourceFacts(citedSources(point), corpus), { inset: true }),
    DISCLAIMER,
  ]);
}
