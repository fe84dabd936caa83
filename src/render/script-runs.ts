/** A piece of text in one script; `lang` is null where it is the language of the document. */
export interface ScriptRun {
  text: string;
  lang: string | null;
}

/**
 * What a script alone tells of a language. Han may be Chinese or Japanese: without a word from the view it is taken as
 * simplified Chinese, unless kana stand in the same run.
 */
const SCRIPTS: readonly (readonly [pattern: RegExp, lang: string])[] = [
  [/[\p{Script=Hangul}]+/u, 'ko'],
  [
    /[\p{Script=Han}々]*[\p{Script=Hiragana}\p{Script=Katakana}ー][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]*/u,
    'ja',
  ],
  [/[\p{Script=Han}]+/u, 'zh-Hans'],
];
const FOREIGN = new RegExp(SCRIPTS.map(([pattern]) => `(?:${pattern.source})`).join('|'), 'gu');

const languageOf = (run: string): string | null =>
  SCRIPTS.find(([pattern]) => new RegExp(`^(?:${pattern.source})$`, 'u').test(run))?.[1] ?? null;

/** Splits a text where its script changes, so that a screen reader and a font can follow. */
export function scriptRuns(text: string): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let at = 0;
  for (const { 0: run, index } of text.matchAll(FOREIGN)) {
    if (index > at) runs.push({ text: text.slice(at, index), lang: null });
    runs.push({ text: run, lang: languageOf(run) });
    at = index + run.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), lang: null });
  return runs;
}
