import { UsageError } from '../../model/errors.ts';
import { ANSWERS, KIND_NAMES } from '../../model/kinds.ts';
import { jsonSchemaOf, type SchemaUse } from '../../model/schema/json-schema-of.ts';
import { chooseWord } from '../choose-word.ts';
import { command, type Reply } from '../command.ts';

interface Options {
  file?: boolean;
  patch?: boolean;
}

const NAMES = [...KIND_NAMES, ...ANSWERS];

export const schema = command<Options>({
  name: 'schema',
  summary: 'JSON Schema 2020-12 of a record, of what a data file may hold, or of an overlay.',
  words: 1,
  define: (program) =>
    program
      .argument('[kind]', `one of: ${NAMES.join(', ')}`)
      .option('--file', 'of a data file that holds such records')
      .option('--patch', 'of an overlay: the id, and any of the authored keys'),
  examples: [
    ['acu schema point', 'the record that acu point prints'],
    ['acu schema point --file', 'for an editor that completes YAML'],
    ['acu schema', 'the kinds there are'],
  ],
  run: ({ operands: [word], options }): Reply => {
    if (options.file && options.patch) throw new UsageError('--file and --patch at once', 'Choose one of them.');
    const use: SchemaUse = options.file ? 'file' : options.patch ? 'patch' : 'record';
    if (word === undefined) {
      return {
        value: NAMES.map((name) => ({ kind: name })),
        shape: null,
        view: () => ({ language: 'en', blocks: [{ type: 'list', items: NAMES }] }),
      };
    }
    const name = chooseWord(word, NAMES, { unknown: 'no schema for', listed: 'Kinds' });
    const json = jsonSchemaOf(name, use);
    return {
      value: json,
      shape: null,
      view: () => ({
        language: 'en',
        blocks: [{ type: 'verbatim', text: JSON.stringify(json, null, 2), language: 'json' }],
      }),
    };
  },
});
