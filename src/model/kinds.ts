/**
 * Every kind of record: the plural key a data file holds it under, and the key that identifies it.
 * A folder or a file name is a habit; the kind comes from the key.
 */
export const KINDS = {
  point: { key: 'points', id: 'code' },
  meridian: { key: 'meridians', id: 'code' },
  category: { key: 'categories', id: 'id' },
  region: { key: 'regions', id: 'id' },
  indication: { key: 'indications', id: 'id' },
  pattern: { key: 'patterns', id: 'id' },
  ear_point: { key: 'ear_points', id: 'id' },
  protocol: { key: 'protocols', id: 'id' },
  source: { key: 'sources', id: 'id' },
  safety: { key: 'safety', id: 'id' },
  patient_state: { key: 'patient_states', id: 'id' },
  crisis_word: { key: 'crisis_words', id: 'id' },
  guide: { key: 'guides', id: 'id' },
  fact: { key: 'facts', id: 'id' },
} as const;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** Answers that are not records. */
export const ANSWERS = [
  'hit',
  'finding',
  'check',
  'screening',
  'neighbour',
  'chart',
  'comparison',
  'translation',
  'mention',
  'lint-finding',
  'version',
] as const;
export type Answer = (typeof ANSWERS)[number];
