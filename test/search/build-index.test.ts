import { describe, expect, test } from 'vitest';
import { KIND_NAMES } from '../../src/model/kinds.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { indexOverData } from '../../src/search/search-index.ts';
import { smallCorpus } from '../corpus/small-corpus.ts';

const data = buildIndex(smallCorpus);
const index = indexOverData({ names: () => data.names, entries: () => data.entries, same_as: data.same_as });

describe('buildIndex', () => {
  test('has a name a line, with what it stands for', () => {
    expect(data.names).toContain('\nhegu\tpoint LI4 names.pinyin\n');
    expect(data.names).toMatch(/^\n(?:[^\t\n]+(?:\t[a-z_]+ [^ \t\n]+ [a-z_.]+)+\n)+$/);
  });

  test('has every name once', () => {
    const names = data.names
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('names a record once a name, by the first key that holds it', () => {
    expect(index.named('肺俞')).toEqual([{ kind: 'point', id: 'BL13', field: 'names.hans' }]);
  });

  test('has an entry for every record of every kind', () => {
    const listed = KIND_NAMES.flatMap((kind) => smallCorpus.ids(kind).map((id) => `${kind} ${id}`));
    expect(data.entries.map(({ kind, id }) => `${kind} ${id}`)).toEqual(listed);
  });

  test.each([
    ['a point', 'BL13', 'Fèishū, Lung Transport'],
    ['a meridian', 'LU', 'Lung meridian'],
    ['a symptom', 'coughing-blood', 'Coughing blood'],
    ['a crisis', 'stroke', 'stroke'],
  ])('the title of %s says what it is', (_title, id, title) => {
    expect(data.entries.find((entry) => entry.id === id)?.title).toBe(title);
  });

  test('a point can be found by the words of its indications', () => {
    expect(data.entries.find(({ id }) => id === 'BL13')?.text).toContainEqual({
      field: 'indications.main',
      text: 'Cough, Coughing blood',
    });
  });

  test('no text is longer than fuzzy search can bear', () => {
    for (const { text } of data.entries) for (const piece of text) expect(piece.text.length).toBeLessThanOrEqual(200);
  });
});

describe('indexOverData', () => {
  test.each([
    ['the first name', 'chize', ['point LU5 names.pinyin']],
    ['a name that several share', 'lung', ['meridian LU names.short']],
    ['a part of a name', 'heg', []],
    ['the end of a name', 'egu', []],
    ['nothing', '', []],
    ['what looks like two lines', 'hegu\nhoku', []],
  ])('named: %s', (_title, folded, refs) => {
    expect(index.named(folded).map(({ kind, id, field }) => `${kind} ${id} ${field}`)).toEqual(refs);
  });

  test.each([
    ['another code', 'ex-hn3', 'GV29'],
    ['a code itself', 'gv29', undefined],
    ['what every object has', 'constructor', undefined],
  ])('sameAs: %s', (_title, code, point) => {
    expect(index.sameAs(code)).toBe(point);
  });
});
