import { expect, test } from 'vitest';
import type { LintFinding } from '../../src/model/schema/answers.ts';
import { viewLintFindings } from '../../src/views/view-lint-findings.ts';
import { asText } from './as-text.ts';

const finding: LintFinding = {
  kind: 'lint-finding',
  rule: 'ids-are-unique',
  file: 'points/LU.yaml',
  line: 3,
  col: 5,
  path: 'points[0].code',
  message: 'LU1 is there twice',
};

test.each([
  ['as compilers say it', [finding], 'points/LU.yaml:3:5: points[0].code: LU1 is there twice [ids-are-unique]\n'],
  [
    'without a path when the file is meant',
    [{ ...finding, path: '' }],
    'points/LU.yaml:3:5: LU1 is there twice [ids-are-unique]\n',
  ],
  ['a line each', [finding, { ...finding, line: 9 }], /^points.*:3:5: .*\npoints.*:9:5: .*\n$/],
  ['on one line, however long', [{ ...finding, message: 'word '.repeat(40) }], /^points.*\n$/],
  ['with control characters shown', [{ ...finding, file: 'a\u001b.yaml' }], /^a\^\[\.yaml:3:5:/],
  ['not at all when there are none', [], ''],
])('findings are said %s', async (_title, findings, text) => {
  const shown = await asText(viewLintFindings(findings), 20);
  if (typeof text === 'string') expect(shown).toBe(text);
  else expect(shown).toMatch(text);
});
