import { KIND_NAMES } from '../../model/kinds.ts';
import { eachText } from '../each-text.ts';
import type { RecordRule } from '../rule.ts';

const ORDINAL = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';
const NUMBER = '(?:half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

const ODD: readonly (readonly [RegExp, string])[] = [
  [/[½⅓¼⅔¾]|\d\/\d{1,2} ?cun\b|\d,\d{1,2} ?cun\b/, 'write parts of a cun as decimals, like 1.5 cun'],
  [new RegExp(`\\b${NUMBER}(?: and a half)?(?: an?)? cun\\b`, 'i'), 'write cun in digits, like 3 cun'],
  [/\d\.\d?0 ?cun\b|(?<!\d)\.\d{1,2} ?cun\b|\dcun\b/, 'write cun without loose zeros and with one space, like 0.5 cun'],
  [
    new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL}) (?:thoracic|lumbar|cervical) (?:vertebra|spin)`, 'i'),
    'write a vertebra as its letter and number, like T3',
  ],
  [new RegExp(`\\b${ORDINAL} intercostal space`, 'i'), 'write a rib space in digits, like 4th intercostal space'],
];

/** Sources keep their own titles, and facts are what a document says. */
const SPOKEN = KIND_NAMES.filter((kind) => kind !== 'source' && kind !== 'fact');

export const measuresAreWrittenOneWay: RecordRule = {
  name: 'measures-are-written-one-way',
  about: 'Cun are decimal digits, vertebrae like T3, rib spaces like 4th intercostal space.',
  scope: 'record',
  kinds: SPOKEN,
  check(record, _context, report) {
    for (const { path, text } of eachText(record.value))
      for (const [odd, advice] of ODD) {
        const found = odd.exec(text)?.[0];
        if (found) report(record, path, `"${found}": ${advice}`);
      }
  },
};
