import { alarms } from '../model/alarms.ts';
import { KIND_NAMES, type Kind } from '../model/kinds.ts';
import type { AnyRecord } from '../model/records.ts';
import type { Hit } from '../model/schema/answers.ts';
import { beginsWord } from './begins-word.ts';
import { checkQuery } from './check-query.ts';
import { findContaining } from './find-containing.ts';
import { findEmergencies } from './find-emergencies.ts';
import { findExact, findExactInAnyHan } from './find-exact.ts';
import { findMisspelt } from './find-misspelt.ts';
import { findPhrases, type Phrase } from './find-phrases.ts';
import { findRelated, findUses } from './find-related.ts';
import { findRelations } from './find-relations.ts';
import { fold } from './fold.ts';
import { type Found, withoutRepeats } from './found.ts';
import type { CodeReading } from './read-code.ts';
import type { NameRef } from './search-index.ts';
import type { Searched } from './searched.ts';
import { tellingWords, unorderedKey, wordsOf } from './vocabulary-key.ts';

export interface Findings {
  hits: Hit[];
  /** `exact`: letter by letter; `understood`: by its words; `guess`: by slips or full text; `none`: nothing. */
  confidence: 'exact' | 'understood' | 'guess' | 'none';
  code: CodeReading;
  /** A code and a name in the query that contradict each other, in words. */
  contradiction: string | null;
}

/** Whether a kind is asked for. */
type Wants = (kind: Kind) => boolean;

interface Answer {
  found: Found[];
  confidence: Exclude<Findings['confidence'], 'none'>;
}

/** Kinds that a phrase of a query may be. Facts and sources are found by their titles or in full text. */
const SPOKEN: readonly Kind[] = KIND_NAMES.filter((kind) => kind !== 'fact' && kind !== 'source');
/** A part of an emergency's name is none: `lung` is not a collapsed lung. */
const CALM = SPOKEN.filter((kind) => kind !== 'crisis_word');
/** What people put around a name. */
const EDGES = /^(?:the|where is|where's|acupuncture point|acupoint|point) +|[ ,]+(?:acu)?(?:point|pt)s?$/gi;
/** Words that ask for a class or a relation, though one of them may be somebody's name. */
const STRUCTURED = /\b(?:points?|acupoints?|of)\b|穴$/i;
/** Names whose slips cost about the same are listed together. */
const EQUALLY_NEAR = 0.1;
/** A name is given for a slip only when it is this near; long names bear more. */
const farthestSlip = (name: string): number => (name.length < 12 ? 2 : 3);

const urgencyOf = (record: AnyRecord): Hit['urgency'] =>
  record.kind === 'indication' || record.kind === 'crisis_word' || record.kind === 'safety' ? record.urgency : 'none';

const titleOf = (record: AnyRecord): string => {
  if (record.kind === 'point') return `${record.names.pinyin}, ${record.names.english}`;
  if (record.kind === 'meridian') return `${record.names.short} meridian`;
  if (record.kind === 'crisis_word') return record.words[0] ?? record.id;
  for (const key of ['label', 'name', 'title'] as const)
    if (key in record) return String((record as Record<string, unknown>)[key]);
  return 'id' in record ? record.id : '';
};

const foundBy =
  (score: number, text: string) =>
  ({ kind, id, field }: NameRef): Found => ({ kind, id, score, matched: [{ field, text }] });

/** What each phrase stands for, phrase after phrase; those that are exact in the order of an exact name. */
const fromPhrases = (phrases: readonly Phrase[], searched: Searched): Found[] =>
  phrases.flatMap(({ text, refs, cost }) => {
    const exact = cost === 0 ? findExact(text, searched).refs : [];
    return (exact.length > 0 ? exact : refs).map(foundBy(Math.max(0.5, 0.95 - cost / 10), text));
  });

/** A code and a name beside each other that are two points: one of them is a slip. */
function contradictionIn(phrases: readonly Phrase[]): string | null {
  const named = phrases
    .map(({ text, refs }) => ({ text, codes: refs.filter(({ kind }) => kind === 'point').map(({ id }) => id) }))
    .filter(({ codes }) => codes.length > 0);
  const code = named.find(({ text }) => /\d$/.test(text));
  const name = named.find(({ text }) => !/\d$/.test(text));
  if (code === undefined || name === undefined || name.codes.some((id) => code.codes.includes(id))) return null;
  return `"${code.text}" is ${code.codes.join(' or ')}, but "${name.text}" is ${name.codes.join(' or ')}`;
}

/** Where a code and a name agree, the name's other bearers are not meant. */
function agreeing(phrases: readonly Phrase[]): Phrase[] {
  const codes = phrases.filter(({ text }) => /\d$/.test(text)).flatMap(({ refs }) => refs.map(({ id }) => id));
  return phrases.map((phrase) => {
    const meant = phrase.refs.filter(({ kind, id }) => kind === 'point' && codes.includes(id));
    return meant.length > 0 ? { ...phrase, refs: meant } : phrase;
  });
}

/** What the query is by its words: without noise, in any order, several names after each other, a class or relation. */
function understand(query: string, searched: Searched): { answer: Answer | null; contradiction: string | null } {
  const { index } = searched;
  const words = tellingWords(wordsOf(query));
  const understood = (found: Found[]): { answer: Answer; contradiction: null } => ({
    answer: { found, confidence: 'understood' },
    contradiction: null,
  });
  const trimmed = query.replace(EDGES, '').trim();
  const named = /\s/.test(trimmed) ? findExact(trimmed, searched).refs : [];
  if (named.some(({ kind }) => kind === 'point')) return understood(named.map(foundBy(0.99, trimmed)));
  const relations = findRelations(query, searched);
  if (relations !== null && STRUCTURED.test(query)) return understood(relations);
  const bare = findExact(words.join(' '), searched).refs;
  if (bare.length > 0) return understood(bare.map(foundBy(0.99, words.join(' '))));
  const unordered = words.length > 1 ? index.named(unorderedKey(words)) : [];
  if (unordered.length > 0) return understood(unordered.map(foundBy(0.98, words.join(' '))));
  if (relations !== null) return understood(relations);
  const { found, left } = findPhrases(words, searched, SPOKEN, { slips: false });
  if (found.length > 0 && left.length === 0) {
    return {
      answer: { found: fromPhrases(agreeing(found), searched), confidence: 'understood' },
      contradiction: contradictionIn(found),
    };
  }
  return { answer: null, contradiction: null };
}

/** What the query may be if it has slips: a whole name first, then name after name, then what full text holds. */
async function guess(query: string, searched: Searched, wants: Wants, limit: number): Promise<Answer | null> {
  const { index } = searched;
  const words = tellingWords(wordsOf(query));
  const spoken = SPOKEN.filter(wants);
  const near = findMisspelt(fold(words.join(' ')), index, spoken);
  const [best] = near;
  if (best !== undefined && best.cost <= farthestSlip(best.name.folded)) {
    const ties = near.filter(({ rank }) => rank - best.rank < EQUALLY_NEAR);
    const found = ties.flatMap(({ name, cost }) => name.refs.map(foundBy(0.9 - cost / 10, name.folded)));
    return { found, confidence: 'guess' };
  }
  const { found, left } = findPhrases(words, searched, spoken, { slips: true });
  if (found.length > 0 && left.length === 0) return { found: fromPhrases(found, searched), confidence: 'guess' };
  const sure = found.filter(({ cost }) => cost === 0);
  const surely = sure.length >= left.length + (found.length - sure.length);
  if (sure.length > 0 && surely) return { found: fromPhrases(sure, searched), confidence: 'guess' };
  const { findProse } = await import('./find-prose.ts');
  const prose = findProse(
    words,
    index.prose().filter(({ kind }) => wants(kind)),
    limit,
  );
  return prose.length === 0 ? null : { found: prose, confidence: 'guess' };
}

/** What the query is beside what it says: members of a class, points for a symptom, protocols, longer names. */
function around(query: string, answer: Answer | null, searched: Searched, wants: Wants, limit: number): Found[] {
  const found = answer?.found ?? [];
  const sure = found.filter(({ score }) => score >= 0.5);
  const related = wants('point')
    ? findRelated(sure, searched, limit)
    : wants('protocol')
      ? findUses(sure, searched)
      : [];
  if (found.length === 0 || found.filter(({ kind }) => wants(kind)).length + related.length >= limit) return related;
  const named = findContaining(query, searched.index, CALM.filter(wants)).filter(({ kind, id }) => {
    const record = searched.corpus.get(kind, id);
    // Somebody who asks for the Stomach channel has not said that blood is vomited.
    const isUrgent = record !== undefined && answer?.confidence === 'exact' && urgencyOf(record) === 'emergency';
    return record !== undefined && !isUrgent && beginsWord(query, record);
  });
  return [...related, ...named];
}

const hitOf =
  (query: string, { corpus }: Searched) =>
  ({ kind, id, score, matched }: Found): Hit[] => {
    const record = corpus.get(kind, id);
    if (record === undefined) return [];
    return [
      {
        kind: 'hit',
        query,
        of: kind,
        id,
        title: titleOf(record),
        score,
        urgency: urgencyOf(record),
        cautions: record.kind === 'point' ? record.cautions.map((caution) => `${caution.level} ${caution.kind}`) : [],
        matched: [...matched],
        record,
      },
    ];
  };

/**
 * Searches every kind. What the query is exactly comes first; then what its words are; then slips; then full text.
 * Emergencies stand before everything else, whatever kinds are asked for, and beside a crisis word no point is listed.
 * A code that its channel does not have finds nothing, never a near match. Of kinds that were asked for, what lies
 * around the answer counts too: a protocol that uses the point, or one with the symptom in its name.
 */
export async function findHits(
  query: string,
  searched: Searched,
  { kinds = null, limit }: { kinds?: readonly Kind[] | null; limit: number },
): Promise<Findings> {
  const text = checkQuery(query);
  const wants: Wants = (kind) => kinds === null || kinds.includes(kind);
  const { refs, code } = await findExactInAnyHan(text, searched);
  const emergencies = findEmergencies(text, searched);
  const inCrisis = (found: readonly Found[]) => [...found, ...emergencies].some(({ kind }) => kind === 'crisis_word');
  const mayGuess = code.type === 'none' && !inCrisis([]);
  let answer: Answer | null = refs.length > 0 ? { found: refs.map(foundBy(1, text)), confidence: 'exact' } : null;
  let contradiction: string | null = null;
  if (answer === null && mayGuess) {
    ({ answer, contradiction } = understand(text, searched));
    answer ??= await guess(text, searched, wants, limit);
  }
  const isCrisis = inCrisis(answer?.found ?? []);
  const beside = isCrisis || code.type === 'ambiguous' ? [] : around(text, answer, searched, wants, limit);
  let found = withoutRepeats([...(answer?.found ?? []), ...beside]).filter(({ kind }) => wants(kind));
  if (kinds !== null && found.length === 0 && mayGuess && answer !== null && answer.confidence !== 'guess') {
    answer = await guess(text, searched, wants, limit);
    found = [...(answer?.found ?? [])];
  }
  const hits = withoutRepeats([...emergencies, ...found])
    .filter(({ kind }) => !(isCrisis && kind === 'point'))
    .flatMap(hitOf(text, searched));
  return {
    hits: [...hits.filter(alarms), ...hits.filter((hit) => !alarms(hit))].slice(0, limit),
    confidence: answer?.confidence ?? (emergencies.length > 0 ? 'understood' : 'none'),
    code,
    contradiction,
  };
}
