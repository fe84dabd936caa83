import type { Corpus } from '../../model/corpus.ts';
import { type Document, document, fact, facts, heading, span, type Table } from '../../model/document.ts';
import type { Category } from '../../model/schema/vocabulary.ts';
import { dotted } from '../dotted.ts';
import { cautionSummary } from '../point/caution-summary.ts';

/** How many members there are, and how many there should be where the standard list is closed. */
export const memberCount = ({ point_count, expected_count }: Category): string =>
  expected_count === null || expected_count === point_count
    ? String(point_count)
    : `${point_count} of ${expected_count} in the data so far`;

const TITLES = { of: 'of', element: 'element', paired_with: 'with', number: 'no.' } as const;

/** What there is to say of each member, and what to mind there; a column that would be empty is left out. */
function memberTable(members: Category['members'], corpus: Pick<Corpus, 'get'>): Table {
  const filled = (['of', 'element', 'paired_with', 'number'] as const).filter((key) =>
    members.some((member) => member[key] !== null),
  );
  return {
    type: 'table',
    columns: [
      { title: 'code', align: 'left' },
      { title: 'pinyin', align: 'left' },
      ...filled.map((key) => ({
        title: TITLES[key],
        align: key === 'number' ? ('right' as const) : ('left' as const),
      })),
      { title: 'mind', align: 'left' },
    ],
    rows: members.map((member) => {
      const point = corpus.get('point', member.code);
      return [
        [span('code', member.code)],
        point?.names.pinyin ?? '',
        ...filled.map((key) => String(member[key] ?? '')),
        cautionSummary(point?.cautions ?? []),
      ];
    }),
  };
}

/** A class of points: what it is, its members with what to mind at each, and where books differ. */
export function viewCategory(category: Category, corpus: Pick<Corpus, 'get'>): Document {
  const { id, name, hans, pinyin, group, description, members, variants, sources } = category;
  return document([
    {
      type: 'title',
      text: [span('name', id), '  ', span('strong', name), `  ${pinyin}  ${hans}`],
      aside: memberCount(category),
      sub: group,
      ruled: true,
    },
    { type: 'paragraph', text: description },
    memberTable(members, corpus),
    ...(variants.length === 0
      ? []
      : [
          heading('Books differ'),
          facts(
            variants.map(({ source, members: codes }) => fact(source, codes.join(' '))),
            { inset: true },
          ),
        ]),
    facts([fact('Sources', sources.length === 0 ? category.basis : dotted(sources))]),
  ]);
}
