import type { Corpus } from '../model/corpus.ts';
import type { AnyRecord } from '../model/records.ts';

/** Fuse slows down with the square of a field's length: longer texts are cut for searching. */
const LONGEST = 200;

const piece = (field: string, text: string | null) =>
  text === null || text === '' ? [] : [{ field, text: text.slice(0, LONGEST) }];

/** What a record is about, in short pieces that full-text search looks through. */
export function listProse(record: AnyRecord, corpus: Corpus): { field: string; text: string }[] {
  const labels = (ids: readonly string[]) => ids.map((id) => corpus.get('indication', id)?.label ?? id).join(', ');
  switch (record.kind) {
    case 'point':
      return [
        ...piece('indications.main', labels(record.indications.main)),
        ...piece('indications.other', labels(record.indications.other)),
        ...piece('actions', record.actions.join(', ')),
        ...piece('location.text', record.location.text),
      ];
    case 'meridian':
      return [...piece('organ', record.organ), ...piece('signs', record.signs.join(', '))];
    case 'category':
      return piece('description', record.description);
    case 'pattern':
      return [...piece('signs', record.signs.join(', ')), ...piece('principle', record.principle)];
    case 'protocol':
      return [...piece('summary', record.summary), ...piece('bottom_line', record.bottom_line)];
    case 'safety':
    case 'fact':
      return piece('text', record.text);
    case 'guide':
      return piece('statements', record.statements.map((statement) => statement.text).join(' '));
    default:
      return [];
  }
}
