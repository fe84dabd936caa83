import type { RecordRule } from '../rule.ts';

export const figuresArePossible: RecordRule<'protocol'> = {
  name: 'figures-are-possible',
  about: 'Of 100 people 0 to 100 are counted, and an effect lies within its interval.',
  scope: 'record',
  kinds: ['protocol'],
  check(record, _context, report) {
    for (const [i, { effect, per_100 }] of record.value.evidence.entries()) {
      for (const [group, count] of Object.entries(per_100 ?? {}))
        if (count !== null && (count < 0 || count > 100))
          report(record, ['evidence', i, 'per_100', group], `${count} of 100 people is not possible`);
      if (!effect) continue;
      const { value, low, high } = effect;
      const path = ['evidence', i, 'effect'];
      if (low !== null && low > value) report(record, [...path, 'low'], `${low} is above the value, ${value}`);
      if (high !== null && high < value) report(record, [...path, 'high'], `${high} is below the value, ${value}`);
      if ((low === null) !== (high === null)) report(record, path, 'an interval has two ends; give both or neither');
    }
  },
};
