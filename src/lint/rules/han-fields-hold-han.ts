import { KIND_NAMES } from '../../model/kinds.ts';
import type { RecordRule } from '../rule.ts';
import { selectPath } from '../select-path.ts';

const HAN = /^\p{Script=Han}+$/u;
/** Unicode counts 々 as Han; の joins the words of a meridian's name. */
const KANJI = /^[\p{Script=Han}の]+$/u;
const HANGUL = /^\p{Script=Hangul}+(?: \p{Script=Hangul}+)*$/u;
const KEYS: readonly (readonly [string, RegExp, string])[] = [
  ['hans', HAN, 'Chinese characters'],
  ['names.hans', HAN, 'Chinese characters'],
  ['names.hant', HAN, 'Chinese characters'],
  ['names.japanese.kanji', KANJI, 'Chinese characters'],
  ['names.korean.hangul', HANGUL, 'Hangul'],
];

export const hanFieldsHoldHan: RecordRule = {
  name: 'han-fields-hold-han',
  about: 'Chinese, Japanese and Korean names are in their own script, and both Chinese forms have one length.',
  scope: 'record',
  kinds: KIND_NAMES,
  check(record, _context, report) {
    for (const [pattern, script, name] of KEYS)
      for (const { path, value } of selectPath(record.value, pattern))
        if (!script.test(String(value))) report(record, path, `"${value}" is not ${name} only`);
    const [hans] = selectPath(record.value, 'names.hans');
    const [hant] = selectPath(record.value, 'names.hant');
    if (hans && hant && [...String(hans.value)].length !== [...String(hant.value)].length)
      report(record, hant.path, `"${hans.value}" and "${hant.value}" are not the same name in two scripts`);
  },
};
