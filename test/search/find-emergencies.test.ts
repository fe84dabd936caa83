import { describe, expect, test } from 'vitest';
import { findEmergencies } from '../../src/search/find-emergencies.ts';
import { corpusWith, indexOf, smallIndex } from '../corpus/small-corpus.ts';
import { INDICATIONS } from '../corpus/vocabulary.ts';

const named = (query: string, index = smallIndex) =>
  findEmergencies(query, index).map(({ id, name }) => `${id}: ${name}`);

describe('findEmergencies', () => {
  test.each([
    ['a name among other words', 'is coughing blood at night bad', ['coughing-blood: Coughing blood']],
    ['a name in capitals', 'COUGHING BLOOD', ['coughing-blood: Coughing blood']],
    ['what patients say', 'there is blood in my spit!', ['coughing-blood: blood in my spit']],
    ['a crisis word', 'she has a droopy face', ['stroke: droopy face']],
    ['a single word, if it is long enough to tell', 'a stroke last night', ['stroke: stroke']],
    ['several at once', 'stroke and coughing blood', ['coughing-blood: Coughing blood', 'stroke: stroke']],
    ['no name whose words stand apart', 'blood after coughing', []],
    ['no name that is a part of another word', 'strokes of a brush', []],
    ['no point', 'lung transport', []],
    ['nothing in nothing', '', []],
  ])('finds %s', (_title, query, found) => {
    expect(named(query)).toEqual(found);
  });

  test('a short word means other things among other words', () => {
    const [first, ...others] = INDICATIONS;
    if (!first) throw new Error('no indication');
    const index = indexOf(corpusWith({ indication: [{ ...first, label: 'Fit', id: 'fit' }, ...others] }));
    expect(named('keeping fit', index)).toEqual([]);
  });
});
