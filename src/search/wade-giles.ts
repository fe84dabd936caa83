/** Initials and finals of pinyin, each with Wade-Giles's spelling; aspiration marks and dots are left out, as people type. */
const INITIALS: Readonly<Record<string, string>> = {
  zh: 'ch',
  ch: 'ch',
  sh: 'sh',
  b: 'p',
  p: 'p',
  m: 'm',
  f: 'f',
  d: 't',
  t: 't',
  n: 'n',
  l: 'l',
  g: 'k',
  k: 'k',
  h: 'h',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  r: 'j',
  z: 'ts',
  c: 'ts',
  s: 's',
  y: '',
  w: 'w',
  '': '',
};
const FINALS: Readonly<Record<string, string>> = {
  ...{ a: 'a', o: 'o', e: 'e', i: 'i', u: 'u', ai: 'ai', ei: 'ei', ui: 'ui', ao: 'ao', ou: 'ou', iu: 'iu', ie: 'ieh' },
  ...{ ue: 'ueh', an: 'an', en: 'en', in: 'in', un: 'un', ang: 'ang', eng: 'eng', ing: 'ing', ong: 'ung', ia: 'ia' },
  ...{ ian: 'ien', iang: 'iang', iao: 'iao', iong: 'iung', ua: 'ua', uai: 'uai', uan: 'uan', uang: 'uang', uo: 'uo' },
  er: 'erh',
};
/** Syllables that the rule does not give. */
const WHOLE: Readonly<Record<string, string>> = {
  ...{
    zhi: 'chih',
    chi: 'chih',
    shi: 'shih',
    ri: 'jih',
    zi: 'tzu',
    ci: 'tzu',
    si: 'szu',
    yi: 'i',
    ye: 'yeh',
    you: 'yu',
  },
  ...{ yan: 'yen', yue: 'yueh', yong: 'yung', ge: 'ko', ke: 'ko', he: 'ho', e: 'o', gui: 'kuei', kui: 'kuei' },
};
/** After these, `uo` is written `o`. */
const O_AFTER = /^(?:d|t|n|l|z|c|s|zh|ch|r)$/;

const SYLLABLE = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)([aeiou]+(?:ng|n|r)?)$/;

function spell(syllable: string): string | null {
  const whole = WHOLE[syllable];
  if (whole !== undefined) return whole;
  const [, initial = '', final = ''] = SYLLABLE.exec(syllable) ?? [];
  const end = FINALS[final];
  const start = INITIALS[initial];
  if (end === undefined || start === undefined) return null;
  if (initial === 'y') return `y${end}`;
  return start + (final === 'uo' && O_AFTER.test(initial) ? 'o' : end);
}

/**
 * A pinyin name without tones in Wade-Giles, syllables joined: `zusanli` → `tsusanli`; null where it cannot be split
 * into syllables. Longest syllables are tried first, so that `xian` is one; `fa` before `ngu` would leave no syllable.
 */
export function wadeGiles(pinyin: string): string | null {
  if (pinyin === '') return '';
  for (let length = Math.min(6, pinyin.length); length > 0; length--) {
    const start = spell(pinyin.slice(0, length));
    const rest = start === null ? null : wadeGiles(pinyin.slice(length));
    if (start !== null && rest !== null) return start + rest;
  }
  return null;
}
