import type { CoveredRanges } from './covered-ranges.ts';

export interface BracketWatch {
  open(source: string, offset: number): void;
  close(source: string, offset: number): void;
  /** The parser leaves all brackets at `offset`, because the indentation or the text ends. */
  leave(offset: number): void;
}

const CLOSES: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * Finds brackets that do not close, or are closed by the other kind, and reports them where they open. What the parser
 * makes of the text from there on is covered.
 */
export function watchBrackets(report: (offset: number, message: string) => void, covered: CoveredRanges): BracketWatch {
  const brackets: { source: string; offset: number }[] = [];
  /** How many the parser takes to be open: it lets any bracket close any other. */
  let openInParser = 0;
  let disorderFrom: number | undefined;

  function reportAt(offset: number, message: string): void {
    report(offset, message);
    disorderFrom = Math.min(disorderFrom ?? offset, offset);
  }

  function settle(offset: number): void {
    if (disorderFrom !== undefined) covered.add(disorderFrom, offset);
    disorderFrom = undefined;
    brackets.length = 0;
    openInParser = 0;
  }

  return {
    open(source, offset) {
      brackets.push({ source, offset });
      openInParser++;
    },
    close(source, offset) {
      const opened = brackets.pop();
      openInParser--;
      if (opened !== undefined && CLOSES[opened.source] !== source) {
        reportAt(opened.offset, `"${opened.source}" opened here is closed by "${source}"`);
        if (CLOSES[brackets.at(-1)?.source ?? ''] === source) brackets.pop();
      }
      if (openInParser <= 0) settle(offset);
    },
    leave(offset) {
      for (const { source, offset: opened } of brackets) reportAt(opened, `"${source}" opened here is never closed`);
      settle(offset);
    },
  };
}
