import type { FileRule } from '../rule.ts';

export const linesEndClean: FileRule = {
  name: 'lines-end-clean',
  about: 'No line of a data file holds a tab or ends in a space.',
  scope: 'file',
  check(file, _context, report) {
    for (const [i, raw] of file.text.split('\n').entries()) {
      const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
      const tab = line.indexOf('\t');
      if (tab >= 0) report({ line: i + 1, col: tab + 1 }, 'the line holds a tab; use spaces');
      else if (line.endsWith(' ')) report({ line: i + 1, col: line.length }, 'the line ends in a space; remove it');
    }
  },
};
