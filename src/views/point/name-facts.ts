import { type Fact, fact, foreign } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';
import { dotted } from '../dotted.ts';

const LANGUAGES: Readonly<Record<keyof Point['codes'], string>> = {
  en_old: 'old English',
  de: 'de',
  fr: 'fr',
  es: 'es',
  it: 'it',
  pt: 'pt',
  nl: 'nl',
  ru: 'ru',
  pinyin: 'pinyin',
};

/** Names in other scripts and languages, and the codes other nomenclatures print, equal ones together. */
export function nameFacts({ names, codes }: Point, limits: { aliases: number }): Fact[] {
  const { japanese, korean, vietnamese, aliases } = names;
  const all = [
    ...(Math.min(aliases.length, limits.aliases) === 0 ? [] : [aliases.slice(0, limits.aliases).join(', ')]),
    ...(korean === null ? [] : [[foreign('ko', korean.hangul), ` ${korean.romanized}`]]),
    ...(japanese === null ? [] : [[foreign('ja', japanese.kanji), ` ${japanese.romaji}`]]),
    ...(vietnamese === null ? [] : [[foreign('vi', vietnamese)]]),
  ].flatMap((part, i) => [...(i === 0 ? [] : [' · ']), ...[part].flat()]);
  const byCode = new Map<string, string[]>();
  for (const [language, code] of Object.entries(codes) as [keyof Point['codes'], string | null][]) {
    if (code !== null) byCode.set(code, [...(byCode.get(code) ?? []), LANGUAGES[language]]);
  }
  return [
    ...(all.length === 0 ? [] : [fact('Names', all)]),
    ...(byCode.size === 0
      ? []
      : [fact('Codes', dotted([...byCode].map(([code, where]) => `${where.join(' ')} ${code}`)))]),
  ];
}
