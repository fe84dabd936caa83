import type { Hit } from '../model/schema/answers.ts';

/** What a field of a match is called in words; the last dotted part where nothing better is said. */
const FIELDS: Readonly<Record<string, string>> = {
  code: 'its code',
  id: 'its id',
  label: 'its name',
  name: 'its name',
  title: 'its title',
  lay: 'a word patients use',
  synonyms: 'another name',
  aliases: 'another name',
  words: 'a word of the emergency',
  'names.pinyin': 'its pinyin name',
  'names.hans': 'its name in simplified Han',
  'names.hant': 'its name in traditional Han',
  'names.english': 'its English name',
  'names.short': 'its name',
  'names.aliases': 'another of its names',
  'names.japanese': 'its Japanese name',
  'names.korean': 'its Korean name',
  'names.vietnamese': 'its Vietnamese name',
  'wade-giles': 'its pinyin name in Wade-Giles',
  categories: 'a class or relation',
  combinations: 'a set of points',
  indications: 'named for',
  patterns: 'named for the pattern',
};

/** Why a hit was found, in words: `its pinyin name: hegu`. */
export const explainMatch = (hit: Hit): string =>
  hit.matched
    .map(({ field, text }) => `${FIELDS[field] ?? `in its ${field.replace(/[._]/g, ' ')}`}: ${text}`)
    .join('; ');
