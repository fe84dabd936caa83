import { type Document, document } from '../model/document.ts';
import type { LintFinding } from '../model/schema/answers.ts';

const line = (finding: LintFinding): string => {
  const { rule, file, line: row, col, path, message } = finding;
  return `${file}:${row}:${col}: ${path === '' ? '' : `${path}: `}${message} [${rule}]`;
};

/** A finding a line, as compilers say it, so that editors can jump to it: never wrapped. */
export const viewLintFindings = (findings: readonly LintFinding[]): Document =>
  document(findings.length === 0 ? [] : [{ type: 'verbatim', language: 'text', text: findings.map(line).join('\n') }]);
