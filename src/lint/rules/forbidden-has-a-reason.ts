import type { RecordRule } from '../rule.ts';

export const forbiddenHasAReason: RecordRule<'point'> = {
  name: 'forbidden-has-a-reason',
  about: 'What is forbidden has no method and says why; what is not forbidden has one.',
  scope: 'record',
  kinds: ['point'],
  check(record, _context, report) {
    const { needling, moxa } = record.value;
    const forbidden = needling.advice === 'forbidden';
    if (forbidden && needling.methods.length > 0)
      report(record, ['needling', 'methods'], 'needling is forbidden, so there is no method; list none');
    if (!forbidden && needling.methods.length === 0)
      report(record, ['needling', 'methods'], `needling is ${needling.advice}, so at least one method says how`);
    if (forbidden && needling.note === null) report(record, ['needling', 'note'], 'say why needling is forbidden');
    if (moxa.advice !== 'suitable' && moxa.note === null)
      report(record, ['moxa', 'note'], `say why the advice for moxa is ${moxa.advice}`);
  },
};
