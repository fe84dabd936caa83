import type { Corpus } from '../../model/corpus.ts';
import { type Document, document, fact, facts } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';
import { DISCLAIMER } from '../disclaimer.ts';
import { cautionAlerts } from './caution-alerts.ts';
import { citedSources } from './cited-sources.ts';
import { estimateLines } from './estimate-lines.ts';
import { locationFacts } from './location-facts.ts';
import { nameFacts } from './name-facts.ts';
import { neighbourFacts } from './neighbour-facts.ts';
import { pointTitle } from './point-title.ts';
import { techniqueFacts } from './technique-facts.ts';
import { testedFacts } from './tested-facts.ts';
import { traditionBlocks } from './tradition-blocks.ts';

/** A card is read in one go. */
const MOST_LINES = 40;
/** Cautions, place and technique are never cut: where they take much room, lists give way. The roomiest that fits is taken. */
const LIMITS = [
  { other: 4, actions: 4, patterns: 4, combinations: 3, mixUps: 3, aliases: 3, tested: 12, level: true },
  { other: 4, actions: 3, patterns: 3, combinations: 2, mixUps: 2, aliases: 3, tested: 8, level: true },
  { other: 3, actions: 2, patterns: 2, combinations: 1, mixUps: 1, aliases: 1, tested: 6, level: true },
  { other: 2, actions: 1, patterns: 1, combinations: 0, mixUps: 1, aliases: 1, tested: 4, level: true },
] as const;
const SHORTEST = {
  other: 1,
  actions: 1,
  patterns: 1,
  combinations: 0,
  mixUps: 1,
  aliases: 0,
  tested: 0,
  level: false,
} as const;
type Limits = { [K in keyof typeof SHORTEST]: K extends 'level' ? boolean : number };

/** The default card: what can hurt, where it is, how it is used, what tradition says, what was tested. */
export function viewPointCard(point: Point, corpus: Pick<Corpus, 'get'>): Document {
  const [first, ...others] = citedSources(point);
  const opening = [
    pointTitle(point, corpus),
    ...cautionAlerts(point.cautions),
    facts([...locationFacts(point), ...techniqueFacts(point)]),
  ];
  const sources = `${first ?? 'none'} · ${others.length} more, and everything else: acu point ${point.code} --full`;
  const cardWithin = (limits: Limits): Document =>
    document([
      ...opening,
      ...traditionBlocks(point, corpus, limits),
      facts([
        ...testedFacts(point, limits.tested),
        ...neighbourFacts(point, limits),
        ...nameFacts(point, limits),
        fact('Sources', sources),
      ]),
      DISCLAIMER,
    ]);
  for (const limits of LIMITS) {
    const card = cardWithin(limits);
    if (estimateLines(card) <= MOST_LINES) return card;
  }
  return cardWithin(SHORTEST);
}
