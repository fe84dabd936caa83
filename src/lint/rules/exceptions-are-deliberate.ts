import type { Caution } from '../../model/schema/point.ts';
import { prescribedUses } from '../prescribed-uses.ts';
import type { RecordRule } from '../rule.ts';

/** Whether everyone whom the protocol is for is someone whom the caution tells to avoid the point. */
const strikes = ({ kind, level, when }: Caution, required: readonly string[]): boolean =>
  level === 'avoid' &&
  (required.some((state) => when.includes(state)) || (kind === 'pregnancy' && required.includes('pregnant')));

export const exceptionsAreDeliberate: RecordRule<'protocol'> = {
  name: 'exceptions-are-deliberate',
  about: 'A prescription uses a point against its caution only by a recorded exception, and records no other.',
  scope: 'record',
  kinds: ['protocol'],
  check(record, context, report) {
    for (const { path, use } of prescribedUses(record.value)) {
      const point = context.get('point', use.code);
      if (!point) continue;
      for (const caution of point.cautions)
        if (
          strikes(caution, record.value.population.requires) &&
          !use.despite.some((it) => it.caution === caution.kind)
        )
          report(record, path, `${use.code} is AVOID ${caution.kind} here; leave it out, or say why under despite`);
      for (const [i, { caution }] of use.despite.entries())
        if (!point.cautions.some(({ kind }) => kind === caution))
          report(record, [...path, 'despite', i], `${use.code} has no caution ${caution}`);
    }
  },
};
