import { EXIT, UsageError } from '../../model/errors.ts';
import { annotateText } from '../../search/annotate-text.ts';
import { findMentions } from '../../search/find-mentions.ts';
import { isCode } from '../../search/is-code.ts';
import { readTextFile } from '../../store/read-text-file.ts';
import { command } from '../command.ts';

interface Options {
  replace?: boolean;
}

export const annotate = command<Options>({
  name: 'annotate',
  summary: 'Finds codes and names of points in a text, and adds the standard code and name.',
  readsText: true,
  words: 1,
  define: (program) =>
    program
      .argument('[file]', 'a text file; - reads stdin')
      .option('--replace', 'put the standard code in the place of each'),
  examples: [
    ['acu annotate README.md', 'a text with the standard codes and names added'],
    ['acu annotate README.md --from fr --replace', 'French codes made standard'],
    ['acu annotate README.md --json', 'what was found, where, and what contradicts itself'],
  ],
  run: async ({ operands, options, context }) => {
    const [file, ...more] = operands;
    if (file === undefined || more.length > 0) {
      throw new UsageError('one text at a time', 'Like: acu annotate notes.txt, or acu annotate - for stdin');
    }
    const text = file === '-' ? await context.io.readStdin() : readTextFile(file);
    const mentions = findMentions(text, context);
    // Both halves of a contradiction may carry it; where the code does, its half is enough to read.
    const warnings = mentions.flatMap(({ text: said, warning }, i) => {
      const besides = [mentions[i - 1], mentions[i + 1]].some(
        (other) => isCode(other?.text ?? '') && other?.warning?.includes(`"${said}"`),
      );
      return warning === null || (!isCode(said) && besides) ? [] : [warning];
    });
    return {
      value: mentions,
      shape: 'mention',
      view: () => ({
        language: 'en',
        blocks: [
          {
            type: 'verbatim',
            language: 'text',
            text: annotateText(text, mentions, context, { replace: options.replace ?? false }).replace(/\n$/, ''),
          },
        ],
      }),
      exit: warnings.length > 0 ? EXIT.notFound : EXIT.done,
      messages: [...new Set(warnings)],
    };
  },
});
