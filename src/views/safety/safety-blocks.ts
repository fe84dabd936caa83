import type { Block, Inline } from '../../model/document.ts';
import { span } from '../../model/document.ts';
import type { RecordOf } from '../../model/records.ts';
import { URGENT } from '../../model/vocabularies.ts';
import { urgentAlert } from './urgent-alert.ts';

type Safety = RecordOf['safety'];

const grounds = ({ basis, sources, verified }: Pick<Safety, 'basis' | 'sources' | 'verified'>): string =>
  `[${[basis, ...sources].join('; ')}${verified === 'second-hand' ? '; read second-hand' : ''}]`;

const said = (record: Safety): Inline => [`${record.text} `, span('dim', grounds(record))];

/** What is urgent first, an alert each; then the rest. In the order of the data within each. */
export function safetyBlocks(records: readonly Safety[]): Block[] {
  const urgent = URGENT.flatMap((urgency) =>
    records.filter((record) => record.urgency === urgency).map((record): Block => urgentAlert(urgency, said(record))),
  );
  const rest = records.filter(({ urgency }) => urgency === 'none');
  return [...urgent, ...(rest.length === 0 ? [] : [{ type: 'list' as const, items: rest.map(said) }])];
}
