import { type Document, document, type Fact, fact, facts, span } from '../../model/document.ts';
import type { Indication } from '../../model/schema/vocabulary.ts';
import { dotted } from '../dotted.ts';
import { urgencyAlert } from '../safety/urgent-alert.ts';

const row = (label: string, value: string): Fact[] => (value === '' ? [] : [fact(label, value)]);

/** A symptom: what cannot wait first, how people call it, and the points that tradition names for it. */
export function viewIndication(indication: Indication): Document {
  const { id, label, lay, synonyms, broader, group, urgency, points, point_count, sources } = indication;
  return document([
    urgencyAlert(indication),
    { type: 'title', text: [span('name', id), '  ', span('strong', label)], aside: group, sub: null, ruled: true },
    facts([
      ...row('Patients say', lay.join(', ')),
      ...row('Also called', synonyms.join(', ')),
      ...row('Broader', broader ?? ''),
      ...row('Urgency', urgency),
      fact(
        'Points',
        point_count === 0 ? 'none in the data so far' : `${point_count} (tradition; not a claim that they work)`,
      ),
      ...row('', points.join(' ')),
      ...row('', point_count === 0 ? '' : `what to mind at each: acu points --for ${id}`),
      ...row('Sources', dotted(sources)),
    ]),
  ]);
}
