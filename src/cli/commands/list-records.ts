import { EXIT } from '../../model/errors.ts';
import type { RecordOf } from '../../model/records.ts';
import { LIST_COLUMNS } from '../../views/lists/list-columns.ts';
import { type Column, viewList } from '../../views/lists/view-list.ts';
import type { Context, Reply } from '../command.ts';

/** All records of a kind as one list; an empty one says so and exits 1. */
export function listRecords<K extends keyof typeof LIST_COLUMNS>(kind: K, { corpus }: Context): Reply {
  const records = corpus.all(kind);
  return {
    value: records,
    shape: kind,
    view: () => viewList(records, LIST_COLUMNS[kind] as readonly Column<RecordOf[K]>[]),
    exit: records.length === 0 ? EXIT.notFound : EXIT.done,
    messages: records.length === 0 ? [`no ${kind} in the data`] : [],
  };
}
