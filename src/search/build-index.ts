import type { Corpus } from '../model/corpus.ts';
import { idOf } from '../model/id-of.ts';
import { KIND_NAMES } from '../model/kinds.ts';
import type { AnyRecord } from '../model/records.ts';
import { fold } from './fold.ts';
import { type ListedName, listNames } from './list-names.ts';
import { listProse } from './list-prose.ts';
import {
  type IndexedName,
  KEY,
  type NameRef,
  type ProseEntry,
  type SearchIndexData,
  WADE_GILES,
  writeNames,
} from './search-index.ts';
import { phraseKey, unorderedKey, vocabularyKey, wordsOf } from './vocabulary-key.ts';
import { wadeGiles } from './wade-giles.ts';

/** Kinds whose names are phrases that people bend, shorten and spell their own way. */
const PHRASED: readonly AnyRecord['kind'][] = [
  'indication',
  'pattern',
  'protocol',
  'crisis_word',
  'patient_state',
  'guide',
];

/** `chest obstruction (xiong bi)` is called by either name. */
const withoutBrackets = (text: string): string[] => {
  const [, outside = '', inside = ''] = /^(.+?) ?\((.+)\)$/.exec(text) ?? [];
  return inside === '' ? [text] : [text, outside, inside];
};

/** Channels are called by their organ alone as well: 大肠经 → 大肠. */
const withoutChannel = (text: string): string => text.replace(/(?<=\p{Script=Han})[经經経]$/u, '');

/** Words that are noise elsewhere, and of these crises all the weight: `severe stomach pain` is not `stomach pain`. */
const WEIGHTY = /\b(?:severe|terrible|awful|horrible|(?:go on|end it)$)/i;

/** Whether a phrase is found in any order and without its noise. */
const isLoose = ({ kind }: AnyRecord, text: string): boolean => kind !== 'crisis_word' || !WEIGHTY.test(text);

/** Every folded form under which a name is found. */
function formsOf(record: AnyRecord, { field, text }: ListedName): { folded: string; field: string }[] {
  const forms = withoutBrackets(text).flatMap((name) => {
    const words = wordsOf(name);
    return [
      fold(name),
      ...(record.kind === 'meridian' ? [fold(withoutChannel(name))] : []),
      ...(PHRASED.includes(record.kind) ? [vocabularyKey(words)] : []),
      ...(PHRASED.includes(record.kind) && words.length > 1 && isLoose(record, name) ? [phraseKey(words)] : []),
      ...(words.length > 1 && /english|alias|name/.test(field) ? [unorderedKey(words)] : []),
    ].map((folded) => ({ folded, field }));
  });
  return forms;
}

/** A point's pinyin in Wade-Giles, by rule; last, so that a name that the record holds comes before it. */
function olderForms(record: AnyRecord): { folded: string; field: string }[] {
  const folded = record.kind === 'point' ? wadeGiles(fold(record.names.pinyin)) : null;
  return folded === null ? [] : [{ folded, field: WADE_GILES }];
}

/** The names of crisis words, and of symptoms and statements that are emergencies. */
function urgentOf(names: readonly IndexedName[], corpus: Corpus): IndexedName[] {
  const isUrgent = ({ kind, id }: NameRef): boolean => {
    if (kind !== 'crisis_word' && kind !== 'indication' && kind !== 'safety') return false;
    return corpus.get(kind, id)?.urgency === 'emergency';
  };
  return names
    .map(({ folded, refs }) => ({ folded, refs: refs.filter(isUrgent) }))
    .filter(({ refs }) => refs.length > 0);
}

/** Name index and prose of a corpus, as plain data. */
export function buildIndex(corpus: Corpus): SearchIndexData {
  const names = new Map<string, NameRef[]>();
  const prose: ProseEntry[] = [];
  for (const kind of KIND_NAMES) {
    for (const record of corpus.all(kind)) {
      const id = idOf(record);
      const forms = listNames(record).flatMap((name) => formsOf(record, name));
      for (const { folded, field } of [...forms, ...olderForms(record)]) {
        if (folded === '') continue;
        const refs = names.get(folded) ?? [];
        names.set(folded, refs);
        if (!refs.some((ref) => ref.kind === kind && ref.id === id)) refs.push({ kind, id, field });
      }
      const text = listProse(record, corpus);
      if (text.length > 0) prose.push({ kind, id, text });
    }
  }
  const sameAs = corpus.all('point').flatMap((point) => point.same_as.map((code) => [code.toLowerCase(), point.code]));
  const indexed = [...names].map(([folded, refs]) => ({ folded, refs }));
  return {
    names: writeNames(indexed.filter(({ folded }) => !folded.startsWith(KEY))),
    keys: writeNames(indexed.filter(({ folded }) => folded.startsWith(KEY))),
    urgent: writeNames(urgentOf(indexed, corpus)),
    same_as: Object.fromEntries(sameAs),
    prose,
  };
}
