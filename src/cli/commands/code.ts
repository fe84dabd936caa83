import { EXIT, UsageError } from '../../model/errors.ts';
import { CODE_SYSTEMS, type CodeSystem } from '../../model/nomenclatures.ts';
import type { Translation } from '../../model/schema/answers.ts';
import { translateCode } from '../../search/translate-code.ts';
import { viewTranslations } from '../../views/view-translations.ts';
import { command } from '../command.ts';
import { parseSystem } from '../global-options.ts';
import { resolveRecord } from './resolve-record.ts';

interface Options {
  to?: CodeSystem[];
}

const collect = (value: string, previous: CodeSystem[] = []): CodeSystem[] => [
  ...previous,
  ...value.split(',').map((word) => parseSystem(word.trim())),
];

export const code = command<Options>({
  name: 'code',
  summary: 'Translates codes between the code systems of languages and schools.',
  words: 'any',
  define: (program) =>
    program
      .argument('[code...]', 'codes in the system of --from, or names; - reads them from stdin')
      .option('--to <system>', `only these: ${CODE_SYSTEMS.join(', ')}`, collect),
  examples: [
    ['acu code LI4', 'in every system'],
    ['acu code IG4 --from es --to who', 'from Spanish'],
    ['acu code LU7 BL40 --to de,bl-old', 'to German and the old Bladder numbers'],
  ],
  run: async ({ operands, options, context }) => {
    if (operands.length === 0) throw new UsageError('which code?', 'Like: acu code LI4');
    const found = await Promise.all(operands.map((word) => resolveRecord('point', word, context)));
    const messages = found.flatMap((result) => ('missing' in result ? [result.missing] : (result.note ?? [])));
    const systems = options.to ?? CODE_SYSTEMS;
    const translations = found.flatMap((result, i): Translation[] =>
      'record' in result ? [translateCode(operands[i] ?? '', result.record, context.from, systems)] : [],
    );
    return {
      value: translations,
      shape: 'translation',
      view: () => viewTranslations(translations, systems),
      exit: translations.length < operands.length ? EXIT.notFound : EXIT.done,
      messages,
    };
  },
});
