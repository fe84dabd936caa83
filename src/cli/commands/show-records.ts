import type { Document } from '../../model/document.ts';
import { EXIT, UsageError } from '../../model/errors.ts';
import type { Kind } from '../../model/kinds.ts';
import type { RecordOf } from '../../model/records.ts';
import type { Call, Reply } from '../command.ts';
import { resolveRecord } from './resolve-record.ts';

/**
 * Operands → records, in operand order. What is not found is named on stderr and exits 1; the rest is printed all the
 * same. Without any operand the call is wrong. `prepare` fits a record to what was asked, for every format alike.
 */
export async function showRecords<K extends Kind>(
  kind: K,
  { operands, context }: Pick<Call<unknown>, 'operands' | 'context'>,
  view: (record: RecordOf[K]) => Document | Promise<Document>,
  prepare: (record: RecordOf[K]) => RecordOf[K] = (record) => record,
): Promise<Reply> {
  if (operands.length === 0) {
    const [example] = context.corpus.ids(kind);
    throw new UsageError(`which ${kind}?`, `Like: acu ${kind} ${example ?? 'NAME'}`);
  }
  const each = await Promise.all(operands.map((word) => resolveRecord(kind, word, context)));
  // `protocol low back pain`: words that are nothing by themselves may be one name.
  const joined =
    operands.length > 1 && each.every((result) => 'missing' in result)
      ? await resolveRecord(kind, operands.join(' '), context)
      : null;
  const found = joined !== null && 'record' in joined ? [joined] : each;
  const records = found.flatMap((result) => ('record' in result ? [prepare(result.record)] : []));
  const missing = found.flatMap((result) => ('missing' in result ? [result.missing] : []));
  const notes = found.flatMap((result) => ('note' in result && result.note !== null ? [result.note] : []));
  return {
    value: records,
    shape: kind,
    view: async () => {
      const documents = await Promise.all(records.map(view));
      return { language: 'en', blocks: documents.flatMap(({ blocks }) => blocks) };
    },
    exit: missing.length > 0 ? EXIT.notFound : EXIT.done,
    messages: [...notes, ...missing],
  };
}
