import { closest } from '../../model/closest.ts';
import { KIND_NAMES, type Kind } from '../../model/kinds.ts';
import { type Reference, referencesOf } from '../references.ts';
import type { LintContext, RecordRule } from '../rule.ts';
import { isExtraGroup, partsOf, standardOf } from '../standard-codes.ts';

/** Kinds that smaller corpora do without: checked once the corpus has any record of them. */
const OPTIONAL: readonly Kind[] = ['patient_state', 'fact'];

/** A standard point that is only not written yet. */
function isAwaited(code: string, context: LintContext): boolean {
  if (standardOf(code) === 'other') return false;
  const { group } = partsOf(code);
  const meridian = context.all('meridian').find((record) => record.code === group);
  if (!isExtraGroup(group)) return meridian?.complete !== true;
  return !context.all('point').some((point) => partsOf(point.code).group === group);
}

/** Ids that are numbers have no spelling: the nearest one is another thing altogether. */
const NUMBERED: readonly Kind[] = ['point', 'fact'];

function missing(kind: Kind, id: string, context: LintContext): string {
  const [near] = NUMBERED.includes(kind) ? [] : closest(id, context.ids(kind), 1);
  return `there is no ${kind} ${id}${near === undefined ? '' : `; did you mean ${near}?`}`;
}

function brokenPoint(code: string, context: LintContext): string | null {
  const owner = context.all('point').find((point) => point.same_as.includes(code));
  if (owner) return `${code} is another code of ${owner.code}; write ${owner.code}`;
  return isAwaited(code, context) ? null : missing('point', code, context);
}

function broken({ kind, id }: Reference, context: LintContext): string | null {
  if (context.get(kind, id)) return null;
  if (kind === 'point') return brokenPoint(id, context);
  if (OPTIONAL.includes(kind) && context.all(kind).length === 0) return null;
  return missing(kind, id, context);
}

export const referencesResolve: RecordRule = {
  name: 'references-resolve',
  about: 'Every id that a record names is a record; a standard point may be missing while its meridian is incomplete.',
  scope: 'record',
  kinds: KIND_NAMES,
  check(record, context, report) {
    for (const reference of referencesOf(record)) {
      const message = broken(reference, context);
      if (message) report(record, reference.path, message);
    }
  },
};
