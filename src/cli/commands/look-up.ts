import { EXIT } from '../../model/errors.ts';
import type { Kind } from '../../model/kinds.ts';
import type { AnyRecord } from '../../model/records.ts';
import { checkQuery } from '../../search/check-query.ts';
import { findExact } from '../../search/find-exact.ts';
import type { NameRef } from '../../search/search-index.ts';
import { viewRecord } from '../../views/view-record.ts';
import { type Context, command, type Reply } from '../command.ts';
import { COMMANDS } from '../command-table.ts';
import { type CardOptions, chooseCard, defineCardOptions } from './choose-card.ts';

const HITS_SHOWN = 10;

/** What a word is: one record, or null when it is none or several. */
function recordOf(word: string, { corpus, index }: Context): AnyRecord | null {
  const { refs } = findExact(word, corpus, index);
  const [first] = refs;
  if (first === undefined || !onlyOne(refs)) return null;
  return corpus.get(first.kind, first.id) ?? null;
}

/** A name that is a point's and, say, a symptom's is the point's; one that two points share is nobody's. */
const onlyOne = (refs: readonly NameRef[]): boolean =>
  new Set(refs.filter((ref) => ref.kind === refs[0]?.kind).map((ref) => ref.id)).size === 1;

const isEmergency = (record: AnyRecord): boolean => 'urgency' in record && record.urgency === 'emergency';

/** In JSON the records stand in operand order; on paper what is an emergency comes before everything else. */
function cards(records: readonly AnyRecord[], options: CardOptions, context: Context): Reply {
  const card = chooseCard(options);
  const kinds = new Set<Kind>(records.map((record) => record.kind));
  return {
    value: records,
    shape: kinds.size === 1 ? (records[0]?.kind ?? null) : null,
    view: async () => {
      const inOrder = [...records.filter(isEmergency), ...records.filter((record) => !isEmergency(record))];
      const documents = await Promise.all(inOrder.map((record) => viewRecord(record, context.corpus, card)));
      return { language: 'en', blocks: documents.flatMap((page) => page.blocks) };
    },
  };
}

/** Search and suggestions are loaded only here: a look-up that resolves needs neither. */
async function missed(query: string, context: Context): Promise<Reply> {
  const { corpus, index } = context;
  const { findHits } = await import('../../search/find-hits.ts');
  const { closest } = await import('../../model/closest.ts');
  const { viewHits } = await import('../../views/view-hits.ts');
  const { hits, exact, code } = findHits(query, corpus, index, { limit: HITS_SHOWN });
  // Of an ambiguous name only what is called so is a candidate; emergencies are said whatever was meant.
  const shown = exact ? hits.filter((hit) => hit.score === 1 || hit.urgency === 'emergency') : hits;
  const lone = !/\s/.test(query);
  const near = closest(
    query,
    COMMANDS.map((entry) => entry.name),
  )[0];
  const messages = [];
  if (code.type === 'out-of-range') {
    messages.push(`${code.channel}${code.number} does not exist: ${code.channel} has ${code.count} points`);
  } else if (code.type === 'code') {
    messages.push(`${code.code} is a standard point, but not in the data yet`);
  } else if (exact) {
    messages.push(`"${query}" is ambiguous; name one of these by its id`);
  } else {
    const named = hits.length === 0 ? '' : '; the nearest names and texts are listed';
    messages.push(`nothing is called "${query}"${named}`);
    if (near !== undefined && lone) messages.push(`did you mean the command: acu ${near}`);
    else if (hits.length === 0) messages.push('see what there is: acu points, acu protocols, acu indications');
  }
  return {
    value: shown,
    shape: 'hit',
    view: () => (shown.length === 0 ? { language: 'en', blocks: [] } : viewHits(shown, corpus, { explain: false })),
    exit: hits.length > 0 && !exact && !lone ? EXIT.done : EXIT.notFound,
    messages,
  };
}

/** `acu WORD…` without a command: a card for each word that is a code or a name, else one query. */
export const lookUp = command<CardOptions>({
  name: 'acu',
  summary: 'Looks words up: codes, names in any script, ids of anything.',
  define: (program) =>
    defineCardOptions(program.argument('[word...]', 'codes, names or a question; - reads them from stdin')),
  examples: [
    ['acu BL13', 'a point by its code'],
    ['acu 肺俞', 'by its name'],
    ['acu LU7 LI4', 'several at once'],
    ['acu lung transport', 'words that are one name'],
  ],
  run: ({ operands, options, context }) => {
    const each = operands.map((word) => recordOf(checkQuery(word), context));
    if (each.length > 0 && each.every((record) => record !== null)) return cards(each, options, context);
    const query = checkQuery(operands.join(' '));
    const together = recordOf(query, context);
    return together === null ? missed(query, context) : cards([together], options, context);
  },
});
