import { KIND_NAMES } from '../../model/kinds.ts';
import { eachText } from '../each-text.ts';
import type { RecordRule } from '../rule.ts';

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Controls, bidi and zero-width characters, line and paragraph separators, halves of pairs, the replacement mark. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u;
const ODD_SPACE = /(?! )\p{Zs}/u;

const FAULTS: readonly ((text: string) => string | null)[] = [
  (text) => (text === text.normalize('NFC') ? null : 'is not in Unicode normal form C'),
  (text) => {
    const hidden = HIDDEN.exec(text)?.[0] ?? ODD_SPACE.exec(text)?.[0];
    return hidden === undefined ? null : `holds ${codePoint(hidden)}, which nobody sees`;
  },
  (text) => (/^ | $/.test(text) ? 'begins or ends with a space' : null),
  (text) => (text.includes('  ') ? 'holds two spaces in a row' : null),
];

export const textIsNfcAndClean: RecordRule = {
  name: 'text-is-nfc-and-clean',
  about: 'Text is in normal form C, on one line, with single spaces between its words and nothing hidden in it.',
  scope: 'record',
  kinds: KIND_NAMES,
  check(record, _context, report) {
    for (const { path, text } of eachText(record.value))
      for (const fault of FAULTS) {
        const message = fault(text);
        if (message) report(record, path, `the text ${message}`);
      }
  },
};
