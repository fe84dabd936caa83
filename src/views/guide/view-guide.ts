import { type Block, type Document, document, fact, facts, type Inline, span } from '../../model/document.ts';
import type { RecordOf } from '../../model/records.ts';
import { URGENT } from '../../model/vocabularies.ts';
import { DISCLAIMER } from '../disclaimer.ts';
import { urgentAlert } from '../safety/urgent-alert.ts';

type Guide = RecordOf['guide'];
type Statement = Guide['statements'][number];

/** Who says so, and below it what others say to that. */
function said({ text, sources, comment, disputed_by, verified }: Statement): Inline {
  const but = comment === null ? [] : ['\n', span('strong', 'Note: '), comment];
  return [
    `${text} `,
    span('dim', `[${sources.join('; ')}]`),
    ...but,
    ...(disputed_by.length === 0 ? [] : [' ', span('dim', `[${disputed_by.join('; ')}]`)]),
    ...(verified === 'second-hand' ? [' ', span('dim', '(figures read second-hand, at least in part)')] : []),
  ];
}

/** One page: what is urgent, then statement by statement who says it and what speaks against it. */
export function viewGuide({ id, title, statements }: Guide): Document {
  const urgent = URGENT.flatMap((urgency) =>
    statements
      .filter((statement) => statement.urgency === urgency)
      .map((statement): Block => urgentAlert(urgency, said(statement))),
  );
  return document([
    { type: 'title', text: [span('name', id), '  ', span('strong', title)], aside: null, sub: null, ruled: true },
    ...urgent,
    ...statements
      .filter(({ urgency }) => urgency === 'none')
      .map((statement): Block => ({ type: 'list', items: [said(statement)] })),
    DISCLAIMER,
  ]);
}

/** The pages there are. */
export const viewGuideTopics = (guides: readonly Guide[]): Document =>
  document([
    {
      type: 'title',
      text: [span('name', 'Guide')],
      aside: null,
      sub: 'what people ask before, during and after acupuncture; acu guide TOPIC prints a page',
      ruled: true,
    },
    facts(guides.map(({ id, title, statements }) => fact(id, `${title} (${statements.length})`))),
  ]);
