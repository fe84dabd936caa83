import { lintFiles } from '../../lint/lint-files.ts';
import { readDataFiles } from '../../load/read-data-files.ts';
import { EXIT, UsageError } from '../../model/errors.ts';
import type { LintFinding } from '../../model/schema/answers.ts';
import { viewLintFindings } from '../../views/view-lint-findings.ts';
import { command } from '../command.ts';

const counted = (count: number, what: string): string => `${count || 'no'} ${what}${count > 1 ? 's' : ''}`;

export const lint = command({
  name: 'lint',
  summary: 'Checks data files: shape, references, and the rules that keep the data safe.',
  words: 'any',
  define: (program) => program.argument('[path...]', 'files or folders'),
  examples: [
    ['acu lint data', 'a folder'],
    ['acu lint data/points/LU.yaml --json', 'one file, for a script'],
  ],
  run: ({ operands, context: { corpus } }) => {
    if (operands.length === 0) throw new UsageError('which file or folder?', 'Like: acu lint data');
    const read = operands.map((path) => readDataFiles(path));
    const files = read.flatMap((result) => result.files);
    const diagnostics = [...read.flatMap((result) => result.diagnostics), ...lintFiles(files, corpus)];
    const findings = diagnostics.map((diagnostic): LintFinding => ({ kind: 'lint-finding', ...diagnostic }));
    const records = files.reduce((count, file) => count + file.records.length, 0);
    return {
      value: findings,
      shape: 'lint-finding',
      view: () => viewLintFindings(findings),
      exit: findings.length > 0 ? EXIT.notFound : EXIT.done,
      messages: [
        [counted(files.length, 'file'), counted(records, 'record'), counted(findings.length, 'finding')].join(', '),
      ],
    };
  },
});
