import type { AuthoredRecord, DataPath } from '../model/authored.ts';
import type { Kind } from '../model/kinds.ts';
import { selectPath } from './select-path.ts';

/** Where each kind names records of other kinds; sources are found by their keys, wherever they stand. */
const NAMED: Readonly<Record<Kind, Readonly<Record<string, Kind>>>> = {
  point: {
    region: 'region',
    'categories[].id': 'category',
    'categories[].paired_with': 'point',
    'cautions[].when[]': 'patient_state',
    'indications.main[]': 'indication',
    'indications.other[]': 'indication',
    'patterns[]': 'pattern',
    'combinations[].points[]': 'point',
    'mix_ups[].code': 'point',
  },
  meridian: {
    opening_point: 'point',
    coupled_point: 'point',
    'crossing_points[]': 'point',
    entry: 'point',
    exit: 'point',
  },
  category: { 'variants[].source': 'source', 'variants[].members[]': 'point' },
  region: { 'cautions[].when[]': 'patient_state' },
  indication: { broader: 'indication' },
  pattern: {},
  ear_point: {},
  protocol: {
    'population.requires[]': 'patient_state',
    'prescriptions[].points[].code': 'point',
    'prescriptions[].points[].ear': 'ear_point',
    'prescriptions[].points[].area': 'region',
    'prescriptions[].points[].from[].code': 'point',
    'prescriptions[].points[].from[].ear': 'ear_point',
    'prescriptions[].points[].from[].area': 'region',
    'patterns[].id': 'pattern',
    'patterns[].add_points[]': 'point',
    'facts[]': 'fact',
  },
  source: {},
  safety: { 'facts[]': 'fact' },
  patient_state: {},
  crisis_word: {},
  guide: { 'statements[].facts[]': 'fact' },
  fact: {},
};
/** Lists of source ids, under whichever record. */
const SOURCE_KEYS: readonly string[] = ['sources', 'documents', 'disputed_by'];

export interface Reference {
  path: DataPath;
  kind: Kind;
  id: string;
}

function* sourceReferences(value: unknown, path: DataPath = []): Generator<Reference> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (SOURCE_KEYS.includes(key) && Array.isArray(item))
      for (const [i, id] of item.entries()) yield { path: [...path, step, i], kind: 'source', id: String(id) };
    else yield* sourceReferences(item, [...path, step]);
  }
}

/** Every id by which a record names another one; facts are named by their number. */
export function* referencesOf(record: AuthoredRecord): Generator<Reference> {
  for (const [pattern, kind] of Object.entries(NAMED[record.kind]))
    for (const { path, value } of selectPath(record.value, pattern))
      yield { path, kind, id: kind === 'fact' ? `fact-${value}` : String(value) };
  yield* sourceReferences(record.value);
}
