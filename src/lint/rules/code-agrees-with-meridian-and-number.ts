import { CHANNELS } from '../../model/vocabularies.ts';
import type { RecordRule } from '../rule.ts';
import { isExtraGroup, partsOf, standardOf } from '../standard-codes.ts';

export const codeAgreesWithMeridianAndNumber: RecordRule<'point'> = {
  name: 'code-agrees-with-meridian-and-number',
  about: 'The code of a point says its meridian, its number and its standard.',
  scope: 'record',
  kinds: ['point'],
  check(record, _context, report) {
    const { code, meridian, number, standard } = record.value;
    const parts = partsOf(code);
    const channel = CHANNELS.find((known) => known === parts.group) ?? null;
    if (meridian !== channel) report(record, ['meridian'], `${code} belongs to ${channel ?? 'no meridian'}`);
    const numbered = channel !== null || isExtraGroup(parts.group);
    if (numbered ? number !== parts.number : number !== null && number !== parts.number)
      report(record, ['number'], `the number of ${code} is ${parts.number}`);
    const expected = standardOf(code);
    if (standard !== expected) report(record, ['standard'], `the standard of ${code} is ${expected}`);
  },
};
