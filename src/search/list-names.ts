import type { AnyRecord } from '../model/records.ts';

export interface ListedName {
  field: string;
  text: string;
}

const each = (field: string, texts: readonly (string | null | undefined)[]): ListedName[] =>
  texts.flatMap((text) => (text ? [{ field, text }] : []));

type Named = Extract<AnyRecord, { kind: 'point' | 'meridian' }>;

const scripts = ({ names }: Named): ListedName[] => [
  ...each('names.pinyin', [names.pinyin]),
  ...each('names.hans', [names.hans]),
  ...each('names.hant', [names.hant]),
  ...each('names.english', [names.english]),
  ...each('names.aliases', names.aliases),
  ...each('names.japanese', [names.japanese?.kanji, names.japanese?.romaji]),
  ...each('names.korean', [names.korean?.hangul, names.korean?.romanized]),
  ...each('names.vietnamese', [names.vietnamese]),
];

/** Every name a record may be called by, and the key it stands under. The first is the title. */
export function listNames(record: AnyRecord): ListedName[] {
  switch (record.kind) {
    case 'point':
      return scripts(record);
    case 'meridian':
      return [...each('code', [record.code]), ...each('names.short', [record.names.short]), ...scripts(record)];
    case 'category':
      return [
        ...each('name', [record.name]),
        ...each('id', [record.id]),
        ...each('hans', [record.hans]),
        ...each('pinyin', [record.pinyin]),
      ];
    case 'pattern':
      return [
        ...each('label', [record.label]),
        ...each('id', [record.id]),
        ...each('pinyin', [record.pinyin]),
        ...each('hans', [record.hans]),
        ...each('synonyms', record.synonyms),
      ];
    case 'indication':
      return [
        ...each('label', [record.label]),
        ...each('id', [record.id]),
        ...each('lay', record.lay),
        ...each('synonyms', record.synonyms),
      ];
    case 'ear_point':
      // Not the id: on the ear every organ has a point, and `lung` alone is the channel.
      return [...each('name', [record.name]), ...each('aliases', record.aliases)];
    case 'protocol':
      return [...each('name', [record.name]), ...each('id', [record.id]), ...each('aliases', record.aliases)];
    case 'region':
      return [...each('label', [record.label]), ...each('id', [record.id])];
    case 'source':
    case 'guide':
      return [...each('title', [record.title]), ...each('id', [record.id])];
    case 'patient_state':
      return [...each('label', [record.label]), ...each('id', [record.id]), ...each('synonyms', record.synonyms)];
    case 'crisis_word':
      return each('words', record.words);
    case 'safety':
    case 'fact':
      return each('id', [record.id]);
  }
}
