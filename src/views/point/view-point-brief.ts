import type { Corpus } from '../../model/corpus.ts';
import { type Document, document, fact, facts, type Title } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';
import { cautionSummary } from './caution-summary.ts';
import { pointTitle } from './point-title.ts';
import { needleFacts } from './technique-facts.ts';

/** Name, cautions, place, needle: four facts, for reading many points at once. */
export function viewPointBrief(point: Point, corpus: Pick<Corpus, 'get'>): Document {
  const title: Title = { ...pointTitle(point, corpus), sub: null, ruled: false };
  const cautions = cautionSummary(point.cautions);
  return document([
    title,
    facts([
      ...(cautions.length === 0 ? [] : [fact('MIND', cautions)]),
      fact('WHERE', point.location.text),
      ...needleFacts(point),
    ]),
  ]);
}
