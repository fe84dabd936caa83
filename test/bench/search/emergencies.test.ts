import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusInMemory } from '../../../src/load/corpus-in-memory.ts';
import { alarms } from '../../../src/model/alarms.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import { shapeOf } from '../../../src/model/schema/shape-of.ts';
import { findEmergencies } from '../../../src/search/find-emergencies.ts';
import { findExact } from '../../../src/search/find-exact.ts';
import { findHits } from '../../../src/search/find-hits.ts';
import { builtInRecords } from '../../cli/compiled-data.ts';
import { indexOf } from '../../corpus/small-corpus.ts';

const corpus = corpusInMemory(builtInRecords(), '0.0.0', shapeOf);
const searched = { corpus, index: indexOf(corpus), from: 'who' as const };
const linesOf = (file: string): string[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const lines = linesOf('emergencies.txt');
const calm = linesOf('calm.txt');

describe('an emergency comes first, however it is said', () => {
  test.each(lines.map((line) => [line.replace(/!$/, ''), line.endsWith('!')] as const))('%s', async (query, crisis) => {
    const { hits } = await findHits(query, searched, { limit: 20 });
    expect(hits[0] !== undefined && alarms(hits[0])).toBe(true);
    expect(['crisis_word', 'indication', 'safety']).toContain(hits[0]?.of);
    if (crisis) expect(hits.map((hit) => hit.of)).not.toContain('point');
  });
});

describe('what more words say is what is meant', () => {
  test.each([
    ['collapsed lung', 'collapsed-lung'],
    ['heat stroke', 'heat-stroke'],
    ['blood poisoning', 'sepsis-signs'],
    ['severe stomach pain', 'sudden-belly-pain'],
    ["nose bleed won't stop", 'nosebleed-that-does-not-stop'],
    ["baby won't wake up", 'ill-baby'],
  ])('%s is %s, and no other crisis', async (query, id) => {
    const { hits } = await findHits(query, searched, { limit: 20 });
    expect(hits.filter(({ of }) => of === 'crisis_word').map((hit) => hit.id)).toEqual([id]);
  });
});

describe('what is no emergency raises no alarm', () => {
  const isUrgent = (of: Kind, id: string): boolean => {
    const record = corpus.get(of, id);
    return record !== undefined && 'urgency' in record && record.urgency === 'emergency';
  };

  test.each(calm)('%s is no name of one', (query) => {
    expect(findEmergencies(query, searched)).toEqual([]);
    expect(findExact(query, searched).refs.filter(({ kind, id }) => isUrgent(kind, id))).toEqual([]);
  });

  test.each(calm)('%s raises none', async (query) => {
    const { hits } = await findHits(query, searched, { limit: 20 });
    expect(hits.filter(alarms).map(({ id }) => id)).toEqual([]);
  });

  test('no crisis is called like a point', () => {
    const shared = searched.index
      .names()
      .filter(({ refs }) => ['crisis_word', 'point'].every((kind) => refs.some((ref) => ref.kind === kind)));
    expect(shared.map(({ folded }) => folded)).toEqual([]);
  });

  test('no two crises have one name', () => {
    const shared = searched.index
      .names()
      .filter(({ refs }) => new Set(refs.filter(({ kind }) => kind === 'crisis_word').map(({ id }) => id)).size > 1);
    expect(shared.map(({ folded }) => folded)).toEqual([]);
  });
});
