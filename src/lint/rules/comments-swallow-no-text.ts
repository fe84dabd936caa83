import { eachText } from '../each-text.ts';
import type { FileRule } from '../rule.ts';

const ADVICE = 'put comments on their own line, and text that holds " #" in quotes';

/** Where in a line a comment follows a value: the first " #" whose words no value holds; -1 = nowhere. */
function commentAfterValue(line: string, texts: readonly string[]): number {
  if (line.trimStart().startsWith('#')) return -1;
  for (let at = line.indexOf(' #'); at >= 0; at = line.indexOf(' #', at + 1)) {
    const words =
      line
        .slice(at + 1)
        .split(/["'\\]/)[0]
        ?.trim() ?? '';
    if (!texts.some((text) => text.includes(words))) return at + 1;
  }
  return -1;
}

/** YAML cuts a plain value at " #" without a word; what a value still holds was not cut. */
export const commentsSwallowNoText: FileRule = {
  name: 'comments-swallow-no-text',
  about: 'Comments stand on lines of their own, so that none is the lost end of a text.',
  scope: 'file',
  check(file, _context, report) {
    const texts = file.records.flatMap((record) => [...eachText(record.value)].map(({ text }) => text));
    const withSign = texts.filter((text) => text.includes('#'));
    for (const [i, line] of file.text.split('\n').entries()) {
      const at = commentAfterValue(line, withSign);
      if (at >= 0) report({ line: i + 1, col: at + 1 }, `what follows "#" is a comment, no text; ${ADVICE}`);
    }
  },
};
