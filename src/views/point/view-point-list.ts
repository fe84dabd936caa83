import type { Corpus } from '../../model/corpus.ts';
import { type Document, document, span, type Table } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';
import { cautionSummary } from './caution-summary.ts';

/** Points as a table; `MIND` carries every caution, so that no list hides one. `covers` says what a filter ranked by. */
export function viewPointList(
  points: readonly Point[],
  corpus: Pick<Corpus, 'get'>,
  { covers = null }: { covers?: ReadonlyMap<string, string> | null } = {},
): Document {
  const table: Table = {
    type: 'table',
    columns: [
      { title: 'code', align: 'left' },
      { title: 'pinyin', align: 'left' },
      { title: 'han', align: 'left' },
      { title: 'english', align: 'left' },
      { title: 'region', align: 'left' },
      ...(covers === null ? [] : [{ title: 'for', align: 'left' as const }]),
      { title: 'mind', align: 'left' },
    ],
    rows: points.map((point) => [
      [span('code', point.code)],
      point.names.pinyin,
      point.names.hans,
      point.names.english,
      corpus.get('region', point.region)?.label.toLowerCase() ?? point.region,
      ...(covers === null ? [] : [(covers.get(point.code) ?? '').replaceAll('-', ' ')]),
      cautionSummary(point.cautions),
    ]),
  };
  return document([table]);
}
