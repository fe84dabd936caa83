import { type Document, document, type Inline } from '../../model/document.ts';

export interface Column<R> {
  title: string;
  align?: 'right';
  cell(record: R): Inline;
}

/** Records as one table, a column an entry. */
export const viewList = <R>(records: readonly R[], columns: readonly Column<R>[]): Document =>
  document([
    {
      type: 'table',
      columns: columns.map(({ title, align }) => ({ title, align: align ?? 'left' })),
      rows: records.map((record) => columns.map((column) => column.cell(record))),
    },
  ]);
