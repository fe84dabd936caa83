import { type Document, document, fact, facts, span } from '../../model/document.ts';
import type { Region } from '../../model/schema/vocabulary.ts';
import { cautionAlerts } from '../point/caution-alerts.ts';

/** A part of the body: what can be hurt there, and the points on it. */
export function viewRegion({ id, label, face, cautions, points }: Region): Document {
  return document([
    { type: 'title', text: [span('name', id), '  ', span('strong', label)], aside: face, sub: null, ruled: true },
    ...cautionAlerts(cautions),
    facts([
      fact('Points', points.length === 0 ? 'none in the data so far' : points.join(' ')),
      ...(points.length === 0 ? [] : [fact('', `what to mind at each: acu points --region ${id}`)]),
    ]),
  ]);
}
