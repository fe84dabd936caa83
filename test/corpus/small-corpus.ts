import { corpusInMemory } from '../../src/load/corpus-in-memory.ts';
import { deriveRecords, type Records } from '../../src/load/derive-records.ts';
import type { AuthoredRecord } from '../../src/model/authored.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { KIND_NAMES, KINDS, type Kind } from '../../src/model/kinds.ts';
import type { FileRecordOf, RecordOf } from '../../src/model/records.ts';
import { shapeOf } from '../../src/model/schema/shape-of.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { indexOver, type SearchIndex } from '../../src/search/search-index.ts';
import type { Searched } from '../../src/search/searched.ts';
import { makeArea, makeEar, makeEvidence, makePrescription, makeProtocol, makeUse } from './make-records.ts';
import { POINTS } from './points.ts';
import { CATEGORIES, EAR_POINTS, INDICATIONS, MERIDIANS, PATTERNS, REGIONS, SOURCES } from './vocabulary.ts';

export type FileRecords = { [K in Kind]?: readonly FileRecordOf[K][] };

/** Every way in which a prescription can name where to needle. */
export const TRIAL_ARM = makePrescription({
  points: [
    makeUse('BL13', { reason: 'back-shu of the Lung' }),
    makeUse('LI4', {
      side: 'affected',
      when: 'fever',
      role: 'add',
      despite: [
        {
          caution: 'pregnancy',
          reason: 'It was asked for.',
          condition: 'the obstetric team agrees.',
          sources: ['needle-trial'],
        },
      ],
    }),
    makeUse('LU9'),
    makeEar('ear-lung', { reason: 'the Lung in the ear' }),
    {
      choose: 1,
      from: [makeUse('LU5'), makeArea('chest', 'most tender spot', { reason: 'it hurts' })],
    },
  ],
  retention_min_minutes: 20,
  retention_max_minutes: 30,
  sessions_min: 6,
  sessions_max: 6,
  schedule: [
    { per_week: 2, weeks: 3 },
    { per_week: null, weeks: null },
  ],
  notes: 'One row is a misprint.',
});

const FILES: FileRecords = {
  point: POINTS,
  meridian: MERIDIANS,
  category: CATEGORIES,
  region: REGIONS,
  indication: INDICATIONS,
  pattern: PATTERNS,
  ear_point: EAR_POINTS,
  source: SOURCES,
  protocol: [
    makeProtocol({
      icd10: ['R05'],
      aliases: ['chronic cough'],
      verdict: { vs_none: 'better', vs_sham: 'no-difference', certainty: 'very-low' },
      evidence: [
        makeEvidence({
          n: 1162,
          effect: { measure: 'mean difference', value: -1.5, low: -2, high: -1, unit: 'points' },
          per_100: { acupuncture: 48, sham: 44, none: null, usual_care: 27, active: null },
          timepoint: 'at 6 months',
          caveat: 'one small trial',
          certainty: 'low',
          verified: 'second-hand',
        }),
      ],
      guidelines: [
        { body: 'Against Society', year: 2020, position: 'against', text: 'Do not.', sources: ['stern-review'] },
        { body: 'For Society', year: null, position: 'for', text: 'Do.', sources: [] },
      ],
      unverified: ['A large trial of 2024.'],
      stop_rule: { after_sessions_min: 4, after_sessions_max: 5, text: 'No change: stop.', sources: ['stern-review'] },
      prescriptions: [TRIAL_ARM, makePrescription({ id: 'book-arm', name: 'Book arm', basis: 'textbook' })],
      patterns: [{ id: 'lung-heat', principle: 'clear heat', add_points: ['LU10'], basis: 'textbook', sources: [] }],
      contraindications: [{ text: 'Bleeding disorder.', sources: [] }],
      commercial_claims: [{ text: 'Cures all coughs.', sources: ['book'] }],
      searched_to: '2025-09',
    }),
  ],
  safety: [
    {
      id: 'breathless-after-needling',
      topic: 'emergencies',
      text: 'Breathless after needles in the chest or back: your emergency number.',
      urgency: 'emergency',
      applies_to: ['needle'],
      basis: 'textbook',
      facts: [1],
      conflicts: [],
      verified: 'full',
      sources: ['student-book'],
    },
  ],
  crisis_word: [
    {
      id: 'stroke',
      words: ['stroke', 'droopy face'],
      text: 'This may be a stroke: your emergency number (112, 911, 999 …) now.',
      urgency: 'emergency',
      sources: ['student-book'],
    },
  ],
  patient_state: [
    {
      id: 'pregnant',
      label: 'Pregnant',
      synonyms: ['expecting'],
      value: 'weeks',
      ask: 'Could you be pregnant?',
      rules: [
        {
          applies_to: 'caution-kind',
          match: 'pregnancy',
          weeks: { from: 0, to: 45 },
          level: 'avoid',
          text: 'Tradition avoids it.',
          do: 'Leave it out.',
          basis: 'textbook',
          sources: [],
        },
      ],
    },
  ],
  guide: [
    {
      id: 'evidence',
      title: 'What is known',
      statements: [
        {
          text: 'Little is certain.',
          sources: ['book'],
          urgency: 'none',
          disputed_by: ['stern-review'],
          comment: null,
          facts: [1],
          conflicts: [],
          verified: 'full',
        },
      ],
    },
  ],
  fact: [{ id: 'fact-1', text: 'Needles are thin.', documents: ['book'] }],
};

function authored<K extends Kind>(kind: K, value: FileRecordOf[K]): AuthoredRecord {
  const id = String(Reflect.get(value, KINDS[kind].id));
  return { kind, id, file: 'small.yaml', value, path: [KINDS[kind].key, 0], locate: () => ({ line: 1, col: 1 }) };
}

/** Records as the loader hands them over, each kind in the order given. */
export const authoredOf = (files: FileRecords): AuthoredRecord[] =>
  KIND_NAMES.flatMap((kind) => (files[kind] ?? []).map((value) => authored(kind, value)));

export const recordsOf = (files: FileRecords): Records => deriveRecords(authoredOf(files), 'built-in');

/** The small corpus, with the records of some kinds replaced. */
export const corpusWith = (files: FileRecords): Corpus =>
  corpusInMemory(recordsOf({ ...FILES, ...files }), '1.2.3', shapeOf);

export const indexOf = (corpus: Corpus): SearchIndex => indexOver(buildIndex(corpus));

export const smallRecords: Records = recordsOf(FILES);
export const smallCorpus: Corpus = corpusWith({});
export const smallIndex: SearchIndex = indexOf(smallCorpus);
export const smallSearched: Searched = { corpus: smallCorpus, index: smallIndex, from: 'who' };

/** A record that must be there. */
export function recordIn<K extends Kind>(corpus: Corpus, kind: K, id: string): RecordOf[K] {
  const record = corpus.get(kind, id);
  if (record === undefined) throw new Error(`the test corpus has no ${kind} ${id}`);
  return record;
}

export const small = <K extends Kind>(kind: K, id: string): RecordOf[K] => recordIn(smallCorpus, kind, id);
