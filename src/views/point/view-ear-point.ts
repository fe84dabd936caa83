import type { Corpus } from '../../model/corpus.ts';
import { type Document, document, fact, facts, span } from '../../model/document.ts';
import type { RecordOf } from '../../model/records.ts';
import { earTarget } from '../../safety/list-targets.ts';
import { DISCLAIMER } from '../disclaimer.ts';
import { dotted } from '../dotted.ts';
import { cautionAlerts } from './caution-alerts.ts';

/** A point of the ear; what can be hurt there is the same all over the ear. */
export const viewEarPoint = (
  { id, name, aliases, hans, zone, basis, sources }: RecordOf['ear_point'],
  corpus: Pick<Corpus, 'get'>,
): Document =>
  document([
    {
      type: 'title',
      text: [span('name', id), `  ${name}`, ...(hans === null ? [] : [`  ${hans}`])],
      aside: 'ear',
      sub: null,
      ruled: true,
    },
    ...cautionAlerts(earTarget(id, corpus).cautions),
    facts([
      fact('Where', [`${zone} `, span('dim', `[${[basis, ...sources].join('; ')}]`)]),
      ...(aliases.length === 0 ? [] : [fact('Names', dotted(aliases))]),
    ]),
    { type: 'note', text: `On the ear: acu chart ear:${id}` },
    DISCLAIMER,
  ]);
