import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Fuse from 'fuse.js';
import { openCompiled } from '../../../src/load/open-compiled.ts';
import { findHits } from '../../../src/search/find-hits.ts';
import { indexOverData, type LazySearchIndexData } from '../../../src/search/search-index.ts';
import { readQueries } from './read-queries.ts';
import { type Score, score } from './score.ts';

/**
 * How well search answers what people type, kind by kind, beside Fuse as it comes and Fuse tuned, over the same points
 * in the same run. `--misses` names every query that is not answered right first.
 */
const root = join(import.meta.dirname, '..', '..', '..');
const { corpus, search } = openCompiled(join(root, 'dist', 'corpus'));
const searched = { corpus, index: indexOverData(search as LazySearchIndexData), from: 'who' as const };
const queries = readQueries(readFileSync(join(import.meta.dirname, 'queries.txt'), 'utf8'));

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
const records = corpus.all('point').map(({ code, names, categories, indications }) => ({
  id: `point:${code}`,
  code,
  pinyin: names.pinyin,
  plain: folded(names.pinyin),
  han: names.hant,
  english: [names.english, ...names.aliases],
  categories: categories.map(({ id, of }) => `${id} ${of ?? ''}`),
  indications: [...indications.main, ...indications.other],
}));
const plainFuse = new Fuse(records, { keys: ['code', 'pinyin', 'han', 'english', 'categories', 'indications'] });
const tunedFuse = new Fuse(records, {
  keys: [
    { name: 'code', weight: 3 },
    { name: 'plain', weight: 3 },
    { name: 'han', weight: 3 },
    { name: 'english', weight: 2 },
    { name: 'categories', weight: 1 },
    { name: 'indications', weight: 1 },
  ],
  ignoreDiacritics: true,
  ignoreLocation: true,
  threshold: 0.3,
  useTokenSearch: true,
});
const ids = (fuse: typeof plainFuse) => (query: string) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id);

const own = await score(queries, async (query) =>
  (await findHits(query, searched, { limit: 10 })).hits.map(({ of, id }) => `${of}:${id}`),
);
const plain = await score(queries, ids(plainFuse));
const tuned = await score(queries, ids(tunedFuse));

const share = (part: number, of: number): string => (of === 0 ? '-' : (part / of).toFixed(3)).padStart(6);
const cells = (one: Score | undefined): string =>
  one === undefined
    ? ''
    : [
        share(one.first, one.count),
        share(one.reciprocal, one.count),
        share(one.wrong, one.count),
        share(one.empty, one.impossible),
      ].join(' ');
process.stdout.write(
  `${'kind'.padEnd(16)}   n | acu: first   MRR  wrong  empty | Fuse as it comes           | Fuse tuned\n`,
);
for (const [kind, one] of own) {
  process.stdout.write(
    `${kind.padEnd(16)} ${String(one.count).padStart(3)} | ${cells(one)} | ${cells(plain.get(kind))} | ${cells(tuned.get(kind))}\n`,
  );
}
if (process.argv.includes('--misses')) {
  for (const { query, answered } of own.get('all')?.missed ?? [])
    process.stdout.write(
      `${query.kind}: ${query.text} => ${answered.slice(0, 3).join(' ') || 'nothing'}, not ${query.wanted.join(' ') || 'nothing'}\n`,
    );
}
