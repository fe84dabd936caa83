import { placeInCun } from '../../body/place-in-cun.ts';
import type { Spot } from '../../model/schema/place.ts';
import { type CorpusRule, recordsOf } from '../rule.ts';

/** Points that lie level with each other: on one line of the table the first is the measure of the others. */
const LEVEL: readonly string[] = [
  ...['BL12 BL41', 'BL13 BL42 GV12', 'BL14 BL43', 'BL15 BL44 GV11', 'BL16 BL45 GV10', 'BL17 BL46 GV9', 'BL18 BL47 GV8'],
  ...['BL19 BL48 GV7', 'BL20 BL49 GV6', 'BL21 BL50', 'BL22 BL51 GV5', 'BL23 BL52 GV4', 'BL25 GV3', 'BL28 BL53 BL32'],
  ...['BL27 BL31', 'BL29 BL33', 'BL30 BL54 BL34', 'BL11 GV13 SI14', 'GV14 SI15', 'CV2 KI11 ST30', 'CV3 KI12 ST29'],
  ...['CV4 KI13 ST28', 'CV5 KI14 ST27', 'CV7 KI15 ST26', 'CV8 KI16 ST25 SP15', 'CV9 ST24', 'CV10 KI17 ST23'],
  ...[
    'CV11 KI18 ST22 SP16',
    'CV12 KI19 ST21',
    'CV13 KI20 ST20',
    'CV14 KI21 ST19',
    'KI22 ST18 SP17',
    'CV17 KI23 ST17 SP18',
  ],
  ...['CV18 KI24 ST16 SP19', 'CV19 KI25 ST15 SP20', 'CV20 KI26 ST14 LU1', 'GV24 BL3 BL4', 'GV23 BL5'],
];
/** Cun that two levels may differ by, so that `pubis` and `umbilicus, 5 below` are one. */
const SLACK = 0.05;

export const rowsShareTheirLevels: CorpusRule = {
  name: 'rows-share-their-levels',
  about: 'Points that lie level with each other, like BL13, BL42 and GV12 at T3, have places of one height.',
  scope: 'corpus',
  check(files, context, report) {
    const placeOf = (code: string): readonly Spot[] | undefined => context.get('point', code)?.location.place;
    const heightOf = (code: string): number | undefined => {
      const spot = placeOf(code)?.[0];
      return spot && placeInCun(spot, placeOf)?.along;
    };
    for (const record of recordsOf(files, 'point')) {
      const row = LEVEL.map((codes) => codes.split(' ')).find((codes) => codes.slice(1).includes(record.id));
      const [first = ''] = row ?? [];
      const [own, expected] = [heightOf(record.id), heightOf(first)];
      if (own === undefined || expected === undefined || Math.abs(own - expected) <= SLACK) continue;
      const off = Math.abs(own - expected).toFixed(1);
      report(
        record,
        ['location', 'place', 0],
        `${record.id} lies level with ${first}, but the places differ by ${off} cun`,
      );
    }
  },
};
