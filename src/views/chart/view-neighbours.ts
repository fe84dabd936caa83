import type { Corpus } from '../../model/corpus.ts';
import { type Document, document, span } from '../../model/document.ts';
import type { Neighbour } from '../../model/schema/answers.ts';
import type { Point } from '../../model/schema/point.ts';
import { cautionSummary } from '../point/caution-summary.ts';

/** The nearest points: how far, in which direction, and what to mind there. */
export function viewNeighbours(point: Point, neighbours: readonly Neighbour[], corpus: Pick<Corpus, 'get'>): Document {
  return document([
    {
      type: 'title',
      text: ['Near ', span('name', point.code), ` ${point.names.pinyin}`],
      aside: null,
      sub: null,
      ruled: false,
    },
    {
      type: 'table',
      columns: [
        { title: 'point', align: 'left' },
        { title: 'cun', align: 'right' },
        { title: 'direction', align: 'left' },
        { title: 'mind', align: 'left' },
      ],
      rows: neighbours.map(({ code, distance_cun, direction }) => {
        const other = corpus.get('point', code);
        return [
          [span('code', code), ` ${other?.names.pinyin ?? ''}`],
          distance_cun.toFixed(1),
          direction,
          cautionSummary(other?.cautions ?? []),
        ];
      }),
    },
    {
      type: 'note',
      text: 'Measured in a straight line on a drawn body, not along the skin and not on a person. Limbs as in standing with the palms forward.',
    },
  ]);
}
