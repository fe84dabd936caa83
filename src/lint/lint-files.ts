import type { AuthoredFile, Diagnostic, Position } from '../model/authored.ts';
import { formatPath } from '../model/format-path.ts';
import { type LintBase, lintContext } from './lint-context.ts';
import type { LintContext, Report, ReportAt, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** Longer messages quote a long value; its beginning is enough to find it. */
const LONGEST = 400;
const START: Position = { line: 1, col: 1 };

function short(message: string): string {
  const characters = [...message];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : message;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.file, b.file) || a.line - b.line || a.col - b.col || compare(a.rule, b.rule) || compare(a.path, b.path);

const failure = (error: unknown): string =>
  `the rule itself failed here: ${error instanceof Error ? error.message : String(error)}; please report it`;

function runRule(rule: Rule, context: LintContext, found: Diagnostic[]): void {
  const add = (file: string, position: Position, path: string, message: string) =>
    found.push({ rule: rule.name, file, line: position.line, col: position.col, path, message: short(message) });
  const report: Report = (record, path, message) =>
    add(record.file, record.locate(path), formatPath([...record.path, ...path]), message);
  // A crash is a finding, so that one broken rule does not hide what the others say. Where it was is asked only then:
  // to find a place in a file costs more than most rules.
  const guarded = (file: string, position: () => Position, check: () => void) => {
    try {
      check();
    } catch (error) {
      add(file, position(), '', failure(error));
    }
  };

  if (rule.scope === 'corpus') {
    guarded(
      context.files[0]?.file ?? '',
      () => START,
      () => rule.check(context.files, context, report),
    );
  } else if (rule.scope === 'file') {
    for (const file of context.files) {
      const reportAt: ReportAt = (position, message) => add(file.file, position, '', message);
      guarded(
        file.file,
        () => START,
        () => rule.check(file, context, reportAt),
      );
    }
  } else {
    for (const record of context.files.flatMap((file) => file.records)) {
      if (!rule.kinds.includes(record.kind)) continue;
      guarded(
        record.file,
        () => record.locate([]),
        () => rule.check(record, context, report),
      );
    }
  }
}

/**
 * Runs rules over data files that passed their schemas.
 * `base` is what the files are laid over: references may point into it, but nothing in it is reported.
 * Returns the findings by file, line, column and rule; never throws for what the data hold.
 */
export function lintFiles(
  files: readonly AuthoredFile[],
  base: LintBase | null,
  rules: readonly Rule[] = RULES,
): Diagnostic[] {
  // So that the order in which files are named changes nothing.
  const ordered = [...files].sort((a, b) => compare(a.file, b.file));
  const context = lintContext(ordered, base);
  const found: Diagnostic[] = [];
  for (const rule of rules) runRule(rule, context, found);
  return found.sort(byPlace);
}
