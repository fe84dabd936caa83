import type { Corpus } from '../../model/corpus.ts';
import { type Block, type Document, document, fact, facts, heading, type Inline, span } from '../../model/document.ts';
import type { Comparison } from '../../model/schema/answers.ts';
import type { Point } from '../../model/schema/point.ts';
import { DISCLAIMER } from '../disclaimer.ts';
import { dotted } from '../dotted.ts';
import { membershipInWords } from '../membership-in-words.ts';
import { urgencyAlert } from '../safety/urgent-alert.ts';
import { cautionSummary } from './caution-summary.ts';
import { needleFacts } from './technique-facts.ts';

type Lookup = Pick<Corpus, 'get'>;

const labelOf = (kind: 'indication' | 'pattern', id: string, corpus: Lookup): string =>
  (corpus.get(kind, id)?.label ?? id).toLowerCase();

const needle = (point: Point): string =>
  needleFacts(point)
    .map(({ value }) => value)
    .join(' / ');

/** What a comparison answers to "which one for it, and why"; null when none was asked about. */
function verdict({ for: id, more_specific, because }: Comparison, corpus: Lookup): Block | null {
  if (id === null || because === null) return null;
  const answer = more_specific ?? 'none';
  return facts([
    fact(`For ${labelOf('indication', id, corpus)}`, [span('code', answer), ` is the more specific: ${because}`]),
  ]);
}

/** Points side by side, a column each; what they share stands apart, so that each column shows what is the point's own. */
export function viewComparison(comparison: Comparison, points: readonly Point[], corpus: Lookup): Document {
  const asked = comparison.for === null ? undefined : corpus.get('indication', comparison.for);
  const row = (title: string, cell: (point: Point, i: number) => Inline): Inline[] => [
    [span('strong', title)],
    ...points.map(cell),
  ];
  const own = (kind: 'indications' | 'patterns', of: 'indication' | 'pattern') => (_: Point, i: number) =>
    dotted((comparison.own[i]?.[kind] ?? []).map((id) => labelOf(of, id, corpus)));
  const columns = ['', ...comparison.codes].map((title) => ({ title, align: 'left' as const }));
  return document([
    asked === undefined ? null : urgencyAlert(asked),
    {
      type: 'table',
      columns,
      rows: [
        row('name', ({ names }) => `${names.pinyin} ${names.hans} ${names.english}`),
        row('mind', ({ cautions }) => cautionSummary(cautions)),
        row('where', ({ location }) => location.text),
        row('needle', needle),
        row('class', ({ categories }) => dotted(categories.map((category) => membershipInWords(category, corpus)))),
      ],
    },
    heading('Traditional use', 'textbooks; not a claim that it works'),
    {
      type: 'table',
      columns,
      rows: [row('own uses', own('indications', 'indication')), row('own patterns', own('patterns', 'pattern'))],
    },
    facts([fact('All for', dotted(comparison.shared.map((id) => labelOf('indication', id, corpus))) || 'nothing')]),
    verdict(comparison, corpus),
    DISCLAIMER,
  ]);
}
