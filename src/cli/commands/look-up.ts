import { alarms } from '../../model/alarms.ts';
import { EXIT, UsageError } from '../../model/errors.ts';
import type { Kind } from '../../model/kinds.ts';
import type { AnyRecord } from '../../model/records.ts';
import { checkQuery } from '../../search/check-query.ts';
import { findExactInAnyHan } from '../../search/find-exact.ts';
import type { NameRef } from '../../search/search-index.ts';
import { viewRecord } from '../../views/view-record.ts';
import { type Context, command, type Reply } from '../command.ts';
import { type CardOptions, chooseCard, defineCardOptions } from './choose-card.ts';
import { otherReadings } from './say-code.ts';
import { withChart } from './with-chart.ts';

const HITS_SHOWN = 10;
/** Who looks up more words at once has a list of records, not a cry for help. */
const LONGEST_CRY = 12;

interface Looked {
  record: AnyRecord;
  /** What the code means elsewhere. */
  note: string | null;
}

/** What a word is: one record, or null when it is none or several. */
async function lookAt(word: string, context: Context): Promise<Looked | null> {
  const { refs, code } = await findExactInAnyHan(word, context);
  const [first] = refs;
  if (first === undefined || !onlyOne(refs)) return null;
  const record = context.corpus.get(first.kind, first.id);
  return record === undefined
    ? null
    : { record, note: otherReadings(word, code, context.from) ?? alsoMeridian(word, refs) };
}

/** A point that bears the name of a channel as well, like Daimai: the other reading is said. */
function alsoMeridian(word: string, refs: readonly NameRef[]): string | null {
  const meridian = refs.find(({ kind }) => kind === 'meridian');
  if (meridian === undefined || refs[0]?.kind !== 'point') return null;
  return `"${word}" is also the meridian ${meridian.id}: acu meridian ${meridian.id}`;
}

/** Words that people try as commands, of the plan or of other tools. */
const NO_COMMANDS = ['completion', 'print', 'quiz', 'export', 'cite', 'mcp'];

function refuseMissingCommand(operands: readonly string[]): void {
  const [first = ''] = operands;
  if (NO_COMMANDS.includes(first))
    throw new UsageError(`there is no command "${first}" yet`, 'What there is: acu help');
}

/** `ear shenmen` is Ear Shenmen, though each word is something too; codes are always several. */
const mayBeOneName = (operands: readonly string[]): boolean =>
  operands.length > 1 && operands.every((word) => !/\d/.test(word));

/** A name that is a point's and, say, a symptom's is the point's; one that two points share is nobody's. */
const onlyOne = (refs: readonly NameRef[]): boolean =>
  new Set(refs.filter((ref) => ref.kind === refs[0]?.kind).map((ref) => ref.id)).size === 1;

const isEmergency = (record: AnyRecord): boolean => 'urgency' in record && record.urgency === 'emergency';

/** Beside a crisis word no point is shown: nobody may read it as what to do. */
function withoutPointsInCrisis(looked: readonly Looked[]): { shown: Looked[]; message: string[] } {
  if (!looked.some(({ record }) => record.kind === 'crisis_word')) return { shown: [...looked], message: [] };
  const shown = looked.filter(({ record }) => record.kind !== 'point');
  const hidden = looked.flatMap(({ record }) => (record.kind === 'point' ? record.code : []));
  const message = hidden.length === 0 ? [] : [`not shown beside an emergency: ${hidden.join(' ')}; ask for it alone`];
  return { shown, message };
}

/** In JSON the records stand in operand order; on paper what is an emergency comes before everything else. */
async function cards(all: readonly Looked[], options: CardOptions, context: Context): Promise<Reply> {
  const { shown: looked, message } = withoutPointsInCrisis(all);
  const card = await chooseCard(options);
  const records = looked.map(({ record }) => record);
  const kinds = new Set<Kind>(records.map((record) => record.kind));
  return {
    value: records,
    shape: kinds.size === 1 ? (records[0]?.kind ?? null) : null,
    view: async () => {
      const inOrder = [...records.filter(isEmergency), ...records.filter((record) => !isEmergency(record))];
      const documents = await Promise.all(
        inOrder.map(async (record) => {
          const page = await viewRecord(record, context.corpus, card);
          return record.kind === 'point' ? withChart(page, record, options, context) : page;
        }),
      );
      return { language: 'en', blocks: documents.flatMap((page) => page.blocks) };
    },
    messages: [...message, ...looked.flatMap(({ note }) => note ?? [])],
  };
}

/** Search and suggestions are loaded only here: a look-up that resolves needs neither. */
async function missed(query: string, context: Context): Promise<Reply> {
  const { corpus } = context;
  const { findHits } = await import('../../search/find-hits.ts');
  const { viewHits } = await import('../../views/view-hits.ts');
  const { sayFindings } = await import('./say-findings.ts');
  const findings = await findHits(query, context, { limit: HITS_SHOWN });
  const { hits, confidence } = findings;
  const exact = confidence === 'exact';
  // Of an ambiguous name only what is called so is a candidate; emergencies are said whatever was meant.
  const shown = exact ? hits.filter((hit) => hit.score === 1 || alarms(hit)) : hits;
  const answered = hits.length > 0 && !exact && (confidence === 'understood' || /\s/.test(query));
  return {
    value: shown,
    shape: 'hit',
    view: () => (shown.length === 0 ? { language: 'en', blocks: [] } : viewHits(shown, corpus, { explain: false })),
    exit: answered ? EXIT.done : EXIT.notFound,
    messages: sayFindings(query, findings, context.from),
  };
}

/** Lines of stdin, each a question of its own: what one of them is not is said, and an emergency in it is shown. */
async function eachAlone(
  words: readonly string[],
  each: readonly (Looked | null)[],
  options: CardOptions,
  context: Context,
): Promise<Reply> {
  const { findHits } = await import('../../search/find-hits.ts');
  const { sayFindings } = await import('./say-findings.ts');
  const urgent: Looked[] = [];
  const messages: string[] = [];
  for (const word of words.filter((_, i) => each[i] === null)) {
    const findings = await findHits(word, context, { limit: HITS_SHOWN });
    for (const hit of findings.hits) {
      const record = alarms(hit) ? context.corpus.get(hit.of, hit.id) : undefined;
      if (record !== undefined) urgent.push({ record, note: null });
    }
    const isSomething = findings.hits.length > 0 && findings.code.type === 'none';
    messages.push(
      ...(isSomething
        ? [`"${word}" is not one record; what it may be: acu search ${word}`]
        : sayFindings(word, findings, context.from)),
    );
  }
  const reply = await cards([...urgent, ...each.flatMap((looked) => looked ?? [])], options, context);
  return { ...reply, exit: EXIT.notFound, messages: [...(reply.messages ?? []), ...messages] };
}

/**
 * Whether the words together name a crisis that none of them names alone: `baby fever` is more than an infant and a
 * fever. Points are not asked about: a line of codes stays as quick as it is.
 */
async function isCrisisTogether(words: readonly string[], each: readonly Looked[], context: Context): Promise<boolean> {
  if (words.length < 2 || words.length > LONGEST_CRY || each.every(({ record }) => record.kind === 'point'))
    return false;
  const { findEmergencies } = await import('../../search/find-emergencies.ts');
  const named = new Set(each.flatMap(({ record }) => (record.kind === 'crisis_word' ? record.id : [])));
  return findEmergencies(words.join(' '), context).some(({ kind, id }) => kind === 'crisis_word' && !named.has(id));
}

/** `acu WORD…` without a command: a card for each word that is a code or a name, else one query. */
export const lookUp = command<CardOptions>({
  name: 'acu',
  summary: 'Looks words up: codes, names in any script, ids of anything.',
  words: 'any',
  define: (program) =>
    defineCardOptions(program.argument('[word...]', 'codes, names or a question; - reads them from stdin')),
  examples: [
    ['acu BL13', 'a point by its code'],
    ['acu 肺俞', 'by its name'],
    ['acu LU7 LI4', 'several at once'],
    ['acu lung transport', 'words that are one name'],
  ],
  run: async ({ operands, piped, options, context }) => {
    refuseMissingCommand(operands);
    const each = await Promise.all(operands.map((word) => lookAt(checkQuery(word), context)));
    const areAllKnown = each.length > 0 && each.every((looked) => looked !== null);
    if (areAllKnown && !piped && mayBeOneName(operands)) {
      const named = await lookAt(checkQuery(operands.join(' ')), context);
      if (named !== null) return cards([named], options, context);
    }
    const isOneCrisis = areAllKnown && !piped && (await isCrisisTogether(operands, each, context));
    if (areAllKnown && !isOneCrisis) return cards(each, options, context);
    if (piped && operands.length > 1) return eachAlone(operands, each, options, context);
    const query = checkQuery(operands.join(' '));
    const together = await lookAt(query, context);
    return together === null ? missed(query, context) : cards([together], options, context);
  },
});
