import { span } from '../../model/document.ts';
import type { RecordOf } from '../../model/records.ts';
import { memberCount } from '../vocabulary/view-category.ts';
import type { Column } from './view-list.ts';

type Columns = {
  [K in 'meridian' | 'category' | 'region' | 'indication' | 'pattern' | 'protocol' | 'source']: readonly Column<
    RecordOf[K]
  >[];
};

const count = (n: number): string => String(n);

/** How many sessions the prescriptions of a condition ran, from the fewest to the most; what is not reported is not there. */
function sessionsInWords({ prescriptions }: RecordOf['protocol']): string {
  const counts = prescriptions.flatMap(({ sessions_min, sessions_max }) =>
    [sessions_min, sessions_max].filter((sessions) => sessions !== null),
  );
  if (counts.length === 0) return '';
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? count(least) : `${least}-${most}`;
}

/** What a list of each kind shows; a column an entry, so that one more is one line. */
export const LIST_COLUMNS: Columns = {
  meridian: [
    { title: 'code', cell: ({ code }) => [span('code', code)] },
    { title: 'name', cell: ({ names }) => names.short },
    { title: 'pinyin', cell: ({ names }) => names.pinyin },
    { title: 'han', cell: ({ names }) => names.hans },
    { title: 'clock', cell: ({ clock }) => (clock === null ? '' : `${clock.start}-${clock.end}`) },
    { title: 'points', align: 'right', cell: ({ standard_count }) => count(standard_count) },
    { title: 'data', cell: ({ complete }) => (complete ? 'complete' : 'not yet') },
  ],
  category: [
    { title: 'id', cell: ({ id }) => [span('code', id)] },
    { title: 'name', cell: ({ name }) => name },
    { title: 'han', cell: ({ hans }) => hans },
    { title: 'points', cell: memberCount },
  ],
  region: [
    { title: 'id', cell: ({ id }) => [span('code', id)] },
    { title: 'label', cell: ({ label }) => label },
    { title: 'points', align: 'right', cell: ({ point_count }) => count(point_count) },
    { title: 'mind', cell: ({ cautions }) => [...new Set(cautions.map((caution) => caution.kind))].join(', ') },
  ],
  indication: [
    { title: 'id', cell: ({ id }) => [span('code', id)] },
    { title: 'label', cell: ({ label }) => label },
    { title: 'group', cell: ({ group }) => group },
    {
      title: 'urgency',
      cell: ({ urgency }) => (urgency === 'none' ? '' : [span(urgency === 'emergency' ? 'avoid' : 'caution', urgency)]),
    },
    { title: 'points', align: 'right', cell: ({ point_count }) => count(point_count) },
  ],
  pattern: [
    { title: 'id', cell: ({ id }) => [span('code', id)] },
    { title: 'label', cell: ({ label }) => label },
    { title: 'han', cell: ({ hans }) => hans },
    { title: 'points', align: 'right', cell: ({ point_count }) => count(point_count) },
  ],
  protocol: [
    { title: 'id', cell: ({ id }) => [span('code', id)] },
    { title: 'v. none', cell: ({ verdict }) => verdict.vs_none.replaceAll('-', ' ') },
    { title: 'v. sham', cell: ({ verdict }) => verdict.vs_sham.replaceAll('-', ' ') },
    { title: 'certainty', cell: ({ verdict }) => verdict.certainty.replaceAll('-', ' ') },
    { title: 'tested', align: 'right', cell: ({ prescription_count }) => count(prescription_count) },
    { title: 'visits', cell: sessionsInWords },
  ],
  source: [
    { title: 'id', cell: ({ id }) => [span('code', id)] },
    { title: 'type', cell: ({ type }) => type },
    { title: 'year', cell: ({ year }) => (year === null ? '' : String(year)) },
    { title: 'title', cell: ({ title }) => title },
    { title: 'read', cell: ({ read }) => read },
  ],
};
