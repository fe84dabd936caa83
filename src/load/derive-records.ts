import type { AuthoredRecord } from '../model/authored.ts';
import { KIND_NAMES, type Kind } from '../model/kinds.ts';
import type { FileRecordOf, RecordOf } from '../model/records.ts';
import { inStandardOrder } from '../model/standard-order.ts';
import { MERIDIANS } from '../model/vocabularies.ts';
import { deriveMeridian } from './derive/derive-meridian.ts';
import { derivePoint } from './derive/derive-point.ts';
import { deriveProtocol } from './derive/derive-protocol.ts';
import { deriveSource, listCitations } from './derive/derive-source.ts';
import { deriveCategory, deriveIndication, derivePattern, deriveRegion } from './derive/derive-vocabulary.ts';
import type { FilePool } from './derive/file-pool.ts';

export type Records = { [K in Kind]: RecordOf[K][] };
type Origin = RecordOf['point']['origin'];

const MERIDIAN_ORDER: readonly string[] = MERIDIANS;

/** Authored records by kind, in standard order; a later record of the same id replaces the earlier one. */
function poolOf(authored: readonly AuthoredRecord[]): FilePool {
  const byKind = new Map<Kind, Map<string, AuthoredRecord['value']>>(KIND_NAMES.map((kind) => [kind, new Map()]));
  for (const record of authored) byKind.get(record.kind)?.set(record.id, record.value);
  const order: Partial<Record<Kind, (a: string, b: string) => number>> = {
    point: inStandardOrder,
    meridian: (a, b) => MERIDIAN_ORDER.indexOf(a) - MERIDIAN_ORDER.indexOf(b),
  };
  return {
    all<K extends Kind>(kind: K) {
      const entries = [...(byKind.get(kind) ?? [])];
      const compare = order[kind];
      if (compare) entries.sort(([a], [b]) => compare(a, b));
      return entries.map(([, value]) => value) as FileRecordOf[K][];
    },
  };
}

/** Keys in the order of every record: kind, id, origin, then as authored. */
const plain = <K extends Kind, R extends { id: string }>(kind: K, origin: Origin, record: R) => {
  const { id, ...rest } = record;
  return { kind, id: id as R['id'], origin, ...rest };
};

/** Authored records → the records that commands print, each kind in standard order. */
export function deriveRecords(authored: readonly AuthoredRecord[], origin: Origin): Records {
  const pool = poolOf(authored);
  const citations = listCitations(pool);
  return {
    point: pool.all('point').map((point) => derivePoint(point, origin, pool)),
    meridian: pool.all('meridian').map((meridian) => deriveMeridian(meridian, origin, pool)),
    category: pool.all('category').map((category) => deriveCategory(category, origin, pool)),
    region: pool.all('region').map((region) => deriveRegion(region, origin, pool)),
    indication: pool.all('indication').map((indication) => deriveIndication(indication, origin, pool)),
    pattern: pool.all('pattern').map((pattern) => derivePattern(pattern, origin, pool)),
    ear_point: pool.all('ear_point').map((earPoint) => plain('ear_point', origin, earPoint)),
    protocol: pool.all('protocol').map((protocol) => deriveProtocol(protocol, origin)),
    source: pool.all('source').map((source) => deriveSource(source, origin, citations)),
    safety: pool.all('safety').map((statement) => plain('safety', origin, statement)),
    patient_state: pool.all('patient_state').map((state) => plain('patient_state', origin, state)),
    crisis_word: pool.all('crisis_word').map((word) => plain('crisis_word', origin, word)),
    guide: pool.all('guide').map((guide) => plain('guide', origin, guide)),
    fact: pool.all('fact').map((fact) => plain('fact', origin, fact)),
  };
}
