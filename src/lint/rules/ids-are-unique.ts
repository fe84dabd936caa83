import type { AuthoredRecord } from '../../model/authored.ts';
import { type CorpusRule, type LintContext, type Report, recordsOf } from '../rule.ts';

function checkOtherCodes(record: AuthoredRecord<'point'>, context: LintContext, report: Report): void {
  for (const [i, code] of record.value.same_as.entries()) {
    const owner = context
      .all('point')
      .find((point) => point.code !== record.id && (point.code === code || point.same_as.includes(code)));
    const taken = owner?.code === code ? 'is a point of its own' : `already stands for ${owner?.code}`;
    if (owner) report(record, ['same_as', i], `${code} ${taken}`);
    else if (code === record.id) report(record, ['same_as', i], `${code} is the point's own code`);
  }
}

/** A record of the base may be replaced, so only the subject's files are compared with each other. */
export const idsAreUnique: CorpusRule = {
  name: 'ids-are-unique',
  about: 'An id stands for one record, and a code for one point.',
  scope: 'corpus',
  check(files, context, report) {
    const first = new Map<string, AuthoredRecord>();
    for (const record of files.flatMap((file) => file.records)) {
      const key = `${record.kind} ${record.id}`;
      const before = first.get(key);
      if (before) report(record, [], `${record.id} is already in ${before.file}:${before.locate([]).line}`);
      else first.set(key, record);
    }
    for (const point of recordsOf(files, 'point')) checkOtherCodes(point, context, report);
  },
};
