import { document, fact, facts } from '../../model/document.ts';
import { KIND_NAMES, KINDS } from '../../model/kinds.ts';
import type { Version } from '../../model/schema/answers.ts';
import { command } from '../command.ts';

export const version = command({
  name: 'version',
  summary: 'Versions of the program, the data and the record shapes, and how much data there is.',
  words: 0,
  define: (program) => program,
  examples: [
    ['acu version', 'for people'],
    ['acu version --json', 'for a script'],
  ],
  run: ({ context }) => {
    const { data, schema, counts } = context.corpus.version;
    const value: Version = {
      kind: 'version',
      program: data,
      data,
      schema,
      node: context.io.nodeVersion,
      counts: { ...counts },
    };
    const held = KIND_NAMES.map((kind) => [kind, counts[kind] ?? 0] as const).filter(([, count]) => count > 0);
    return {
      value,
      shape: 'version',
      view: () =>
        document([
          facts([
            fact('acu', value.program),
            fact('data', data),
            fact('schema', String(schema)),
            fact('node', value.node),
            ...held.map(([kind, count]) => fact(KINDS[kind].key.replaceAll('_', ' '), String(count))),
          ]),
        ]),
    };
  },
});
