import type { Corpus } from '../../model/corpus.ts';
import { type Document, document, fact, facts } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';
import { DISCLAIMER } from '../disclaimer.ts';
import { cautionAlerts } from './caution-alerts.ts';
import { citedSources } from './cited-sources.ts';
import { locationFacts } from './location-facts.ts';
import { nameFacts } from './name-facts.ts';
import { neighbourFacts } from './neighbour-facts.ts';
import { pointTitle } from './point-title.ts';
import { techniqueFacts } from './technique-facts.ts';
import { testedFacts } from './tested-facts.ts';
import { traditionBlocks } from './tradition-blocks.ts';

/** What keeps the card within 40 lines of 80 columns. Cautions, place and technique are never cut: lists give way. */
const ROOMY = { other: 4, actions: 3, patterns: 3, combinations: 2, mixUps: 2, aliases: 3 };
const CROWDED = { other: 2, actions: 2, patterns: 2, combinations: 1, mixUps: 1, aliases: 1 };
const CROWDED_FROM_CHARACTERS = 700;

const limitsFor = ({ cautions, location, needling, moxa }: Point): typeof ROOMY =>
  JSON.stringify([
    cautions.map((caution) => caution.text + caution.do),
    location.text,
    location.find,
    location.alternatives.map((alternative) => alternative.text),
    needling.note,
    moxa.note,
  ]).length > CROWDED_FROM_CHARACTERS
    ? CROWDED
    : ROOMY;

/** The default card: what can hurt, where it is, how it is used, what tradition says, what was tested. */
export function viewPointCard(point: Point, corpus: Pick<Corpus, 'get'>): Document {
  const [first, ...others] = citedSources(point);
  const limits = limitsFor(point);
  return document([
    pointTitle(point, corpus),
    ...cautionAlerts(point.cautions),
    facts([...locationFacts(point), ...techniqueFacts(point)]),
    ...traditionBlocks(point, corpus, limits),
    facts([
      ...testedFacts(point),
      ...neighbourFacts(point, limits),
      ...nameFacts(point, limits),
      fact(
        'Sources',
        `${first ?? 'none'} · ${others.length} more, and everything else: acu point ${point.code} --full`,
      ),
    ]),
    DISCLAIMER,
  ]);
}
