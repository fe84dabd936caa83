import { describe, expect, test } from 'vitest';
import { AcuError, ConfigError, DataError, EXIT, InputError, OutputError, UsageError } from '../../src/model/errors.ts';
import { ANSWERS, KIND_NAMES, KINDS } from '../../src/model/kinds.ts';
import {
  CHANNEL_PREFIXES,
  fromOldBladder,
  NOMENCLATURES,
  readPrefix,
  toOldBladder,
} from '../../src/model/nomenclatures.ts';
import { CATEGORIES, CATEGORY_GROUPS, CHANNELS, MERIDIANS, POINT_COUNTS } from '../../src/model/vocabularies.ts';

describe('kinds', () => {
  test('every kind has a key of its own in data files', () => {
    expect(new Set(KIND_NAMES.map((kind) => KINDS[kind].key)).size).toBe(KIND_NAMES.length);
  });

  test('points and meridians are known by their code, all else by its id', () => {
    expect(KIND_NAMES.filter((kind) => KINDS[kind].id === 'code')).toEqual(['point', 'meridian']);
  });

  test('no answer has the name of a kind', () => {
    expect(ANSWERS.filter((answer) => Object.hasOwn(KINDS, answer))).toEqual([]);
  });
});

describe('vocabularies', () => {
  test('the standard has 361 points on 14 channels', () => {
    expect(CHANNELS).toHaveLength(14);
    expect(Object.values(POINT_COUNTS).reduce((sum, count) => sum + count, 0)).toBe(361);
  });

  test('there are twenty meridians, each once', () => {
    expect(new Set(MERIDIANS).size).toBe(20);
    expect(MERIDIANS).toHaveLength(20);
  });

  test('groups are made of categories', () => {
    for (const members of Object.values(CATEGORY_GROUPS)) for (const id of members) expect(CATEGORIES).toContain(id);
  });
});

describe('nomenclatures', () => {
  test('every channel is spelled in every one, or known to have no spelling of its own', () => {
    expect(Object.keys(CHANNEL_PREFIXES)).toEqual(CHANNELS);
    for (const prefixes of Object.values(CHANNEL_PREFIXES)) expect(Object.keys(prefixes)).toEqual([...NOMENCLATURES]);
  });

  test('no two channels are spelled alike in one nomenclature', () => {
    for (const nomenclature of NOMENCLATURES) {
      const spelled = CHANNELS.map((channel) => CHANNEL_PREFIXES[channel]?.[nomenclature] ?? channel);
      expect(new Set(spelled).size, nomenclature).toBe(CHANNELS.length);
    }
  });

  test('every channel can be typed by its own code and its old English one', () => {
    for (const channel of CHANNELS) {
      for (const letters of [channel.toLowerCase(), CHANNEL_PREFIXES[channel]?.en_old ?? channel]) {
        const { readings, decided } = readPrefix(letters, 'who');
        expect({ channel: readings[0]?.channel, decided }).toEqual({ channel, decided: true });
      }
    }
  });
});

describe('readPrefix', () => {
  test.each<[letters: string, from: Parameters<typeof readPrefix>[1], channel: string | undefined, decided: boolean]>([
    ['P', 'who', 'PC', true],
    ['P', 'fr', 'LU', true],
    ['IG', 'es', 'LI', true],
    ['IG', 'fr', 'SI', true],
    ['IG', 'who', 'LI', false],
    ['H', 'who', 'HT', true],
    ['H', 'es', 'LR', true],
    ['Dü', 'who', 'SI', true],
    ['DU', 'who', 'GV', true],
    ['DU', 'de', 'GV', true],
    ['du', 'fr', 'GV', true],
    ['VB', 'who', 'GB', true],
    ['3E', 'who', 'TE', true],
    ['L.I.', 'who', 'LI', true],
    ['Rn', 'who', 'CV', true],
    ['Rn', 'es', 'KI', true],
    ['CO', 'who', 'LI', true],
    ['CO', 'fr', 'HT', true],
    ['XX', 'who', undefined, false],
  ])('%s read by %s is %s', (letters, from, channel, decided) => {
    const reading = readPrefix(letters, from);
    expect({ channel: reading.readings[0]?.channel, decided: reading.decided }).toEqual({ channel, decided });
  });

  test('names every other reading, and who reads it so', () => {
    const { readings } = readPrefix('P', 'who');
    expect(readings.map(({ channel, systems }) => [channel, systems.join(' ')])).toEqual([
      ['PC', 'en-old'],
      ['LU', 'fr es it pt ru'],
    ]);
  });
});

describe('old numbers of the Bladder', () => {
  test.each([
    [35, 35],
    [36, 41],
    [38, 43],
    [49, 54],
    [50, 36],
    [53, 39],
    [54, 40],
    [55, 55],
  ])('%i is %i today', (old, today) => {
    expect(fromOldBladder(old)).toBe(today);
    expect(toOldBladder(today)).toBe(old);
  });
});

describe('errors', () => {
  test.each([
    ['a wrong usage', new UsageError('what', 'next'), EXIT.usage],
    ['input that cannot be read', new InputError('what', 'next'), EXIT.noInput],
    ['broken data', new DataError('what', 'next'), EXIT.badData],
    ['a broken configuration', new ConfigError('what', 'next'), EXIT.badConfig],
    ['output that cannot be written', new OutputError(EXIT.io, 'what', 'next'), EXIT.io],
  ])('%s exits with its own code, and says what to do', (_title, error, exit) => {
    expect(error).toBeInstanceOf(AcuError);
    expect(error).toMatchObject({ exit, message: 'what', next: 'next', name: error.constructor.name });
  });
});
