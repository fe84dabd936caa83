import { describe, expect, test } from 'vitest';
import { corpusInMemory } from '../../../src/load/corpus-in-memory.ts';
import { shapeOf } from '../../../src/model/schema/shape-of.ts';
import { findExact } from '../../../src/search/find-exact.ts';
import { findHits } from '../../../src/search/find-hits.ts';
import { fold } from '../../../src/search/fold.ts';
import { builtInRecords } from '../../cli/compiled-data.ts';
import { indexOf } from '../../corpus/small-corpus.ts';

const corpus = corpusInMemory(builtInRecords(), '0.0.0', shapeOf);
const searched = { corpus, index: indexOf(corpus), from: 'who' as const };
/** Without v, which is read as ü. */
const LETTERS = 'abcdefghijklmnopqrstuwxyz';
const EDITS_PER_NAME = 5;

/** Seeded, so that a failure can be met again: mulberry32. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

type Edit = (name: string, random: (below: number) => number) => string;
const deleteOne: Edit = (name, random) => {
  const at = random(name.length);
  return name.slice(0, at) + name.slice(at + 1);
};
const substituteOne: Edit = (name, random) => {
  const at = random(name.length);
  return name.slice(0, at) + LETTERS.charAt(random(LETTERS.length)) + name.slice(at + 1);
};
const transposeTwo: Edit = (name, random) => {
  const at = random(name.length - 1);
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
};

/** Codes by folded name: homophones are one name. */
const codesOf = new Map<string, string[]>();
for (const { code, names } of corpus.all('point')) {
  const name = fold(names.pinyin).replace(/[^a-z]/g, '');
  if (name.length >= 6) codesOf.set(name, [...(codesOf.get(name) ?? []), code]);
}

interface Answered {
  slip: string;
  name: string;
  /** The points found, in order, without the hits of an emergency. */
  points: string[];
  first: string | undefined;
}

const answered = new Map<Edit, Promise<Answered[]>>();
const answersTo = (edit: Edit): Promise<Answered[]> => {
  const before = answered.get(edit);
  if (before) return before;
  const now = answer(edit);
  answered.set(edit, now);
  return now;
};
async function answer(edit: Edit): Promise<Answered[]> {
  const random = randomFrom(2026);
  const answers: Answered[] = [];
  for (const name of codesOf.keys()) {
    for (let n = 0; n < EDITS_PER_NAME; n++) {
      const slip = edit(name, random);
      if (findExact(slip, searched).refs.length > 0) continue;
      const { hits } = await findHits(slip, searched, { limit: 10 });
      const calm = hits.filter(({ urgency }) => urgency !== 'emergency');
      const points = calm.filter(({ of }) => of === 'point').map(({ id }) => id);
      answers.push({ slip, name, points, first: calm[0]?.id });
    }
  }
  return answers;
}

const isFirst = ({ name, first }: Answered): boolean => codesOf.get(name)?.includes(first ?? '') ?? false;
const share = (all: readonly Answered[], right: (one: Answered) => boolean): [number, string] => {
  const missed = all.filter((one) => !right(one));
  return [
    1 - missed.length / all.length,
    missed.map(({ slip, name, first }) => `${slip} (${name}): ${first}`).join(', '),
  ];
};

describe('a slip in a pinyin name of six letters or more', () => {
  test.each([
    ['a letter dropped', deleteOne, 0.9],
    ['a letter changed', substituteOne, 0.97],
    ['two letters swapped', transposeTwo, 0.99],
  ])('%s: the point still stands first, after an emergency', async (_title, edit, wanted) => {
    const [right, missed] = share(await answersTo(edit), isFirst);
    expect(right, missed).toBeGreaterThanOrEqual(wanted);
  });

  // `danshu`, typed `manshu`, might as well be Ganshu: what stands first is then chance, and both have to be listed.
  const readingsOf = (slip: string): string[] =>
    [...codesOf.keys()].filter(
      (name) => name.length === slip.length && [...name].filter((letter, i) => letter !== slip[i]).length === 1,
    );

  test('a letter changed, and no other name is one letter away: the point stands first', async () => {
    const clear = (await answersTo(substituteOne)).filter(({ slip }) => readingsOf(slip).length === 1);
    const [right, missed] = share(clear, isFirst);
    expect(right, missed).toBeGreaterThanOrEqual(0.99);
  });

  test('a letter changed, and other names are one letter away too: the points of all are listed', async () => {
    const unclear = (await answersTo(substituteOne)).filter(({ slip }) => readingsOf(slip).length > 1);
    expect(unclear.length).toBeGreaterThan(0);
    const isListed = ({ slip, points }: Answered): boolean =>
      readingsOf(slip).every((name) => codesOf.get(name)?.some((code) => points.includes(code)));
    const [right, missed] = share(unclear, isListed);
    expect(right, missed).toBeGreaterThanOrEqual(0.99);
  });
});
