import { type Document, document, fact, facts, heading, span } from '../../model/document.ts';
import type { Category } from '../../model/schema/vocabulary.ts';
import { dotted } from '../dotted.ts';

/** How many members there are, and how many there should be where the standard list is closed. */
export const memberCount = ({ point_count, expected_count }: Category): string =>
  expected_count === null || expected_count === point_count
    ? String(point_count)
    : `${point_count} of ${expected_count} in the data so far`;

export function viewCategory(category: Category): Document {
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
    {
      type: 'table',
      columns: [
        { title: 'code', align: 'left' },
        { title: 'of', align: 'left' },
        { title: 'element', align: 'left' },
        { title: 'with', align: 'left' },
        { title: 'no.', align: 'right' },
      ],
      rows: members.map((member) => [
        [span('code', member.code)],
        member.of ?? '',
        member.element ?? '',
        member.paired_with ?? '',
        member.number === null ? '' : String(member.number),
      ]),
    },
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
