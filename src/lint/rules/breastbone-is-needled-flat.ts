import type { RecordRule } from '../rule.ts';

/** A hole in the breastbone, unseen from outside, led a needle to the heart (Acupuncture in Medicine 2010;28:62). */
const ON_THE_BREASTBONE = ['CV17', 'CV18', 'CV19', 'CV20', 'CV21'];

export const breastboneIsNeedledFlat: RecordRule<'point'> = {
  name: 'breastbone-is-needled-flat',
  about: 'Points on the breastbone are needled transversely only.',
  scope: 'record',
  kinds: ['point'],
  check(record, _context, report) {
    if (!ON_THE_BREASTBONE.includes(record.id)) return;
    for (const [i, { method }] of record.value.needling.methods.entries())
      if (method !== 'transverse')
        report(record, ['needling', 'methods', i, 'method'], `${record.id} is needled transverse only, not ${method}`);
  },
};
