import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusInMemory } from '../../../src/load/corpus-in-memory.ts';
import { shapeOf } from '../../../src/model/schema/shape-of.ts';
import { findHits } from '../../../src/search/find-hits.ts';
import { builtInRecords } from '../../cli/compiled-data.ts';
import { indexOf } from '../../corpus/small-corpus.ts';

const corpus = corpusInMemory(builtInRecords(), '0.0.0', shapeOf);
const searched = { corpus, index: indexOf(corpus), from: 'who' as const };
const lines = readFileSync(join(import.meta.dirname, 'emergencies.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('an emergency comes first, however it is said', () => {
  test.each(lines.map((line) => [line.replace(/!$/, ''), line.endsWith('!')] as const))('%s', async (query, crisis) => {
    const { hits } = await findHits(query, searched, { limit: 20 });
    expect(hits[0]?.urgency).toBe('emergency');
    expect(['crisis_word', 'indication', 'safety']).toContain(hits[0]?.of);
    if (crisis) expect(hits.map((hit) => hit.of)).not.toContain('point');
  });
});
