import type { CoveredRanges } from './covered-ranges.ts';

export interface QuoteWatch {
  quote(lexeme: string, offset: number): void;
  plain(offset: number): void;
  /** What comes between two values: a comma, a colon, a closing bracket, a line end. */
  separator(): void;
}

/**
 * Finds quotes that do not close, or close where the next one opens, and reports them where they open. What is out of
 * step because of one is covered, to the end of its line.
 */
export function watchQuotes(
  lineEnd: (offset: number) => number,
  report: (offset: number, message: string) => void,
  covered: CoveredRanges,
): QuoteWatch {
  /** Start of a quote over several lines, while nothing has shown that it closed where it should. */
  let longQuote: number | undefined;
  let outOfStepTo = -1;

  function cover(from: number, to: number): void {
    outOfStepTo = lineEnd(to);
    covered.add(from, outOfStepTo);
    longQuote = undefined;
  }

  function reportLong(from: number, to: number): void {
    report(from, 'the quote opened here closes on a later line; is a closing quote missing?');
    cover(from, to);
  }

  return {
    quote(lexeme, offset) {
      const end = offset + lexeme.length;
      if (longQuote !== undefined) {
        reportLong(longQuote, end);
      } else if (offset <= outOfStepTo) {
        cover(offset, end);
      } else if (!isClosed(lexeme)) {
        report(offset, 'the quote opened here is never closed');
        cover(offset, end);
      } else if (lexeme.includes('\n')) {
        longQuote = offset;
      }
    },
    plain(offset) {
      if (longQuote !== undefined) reportLong(longQuote, offset);
    },
    separator() {
      longQuote = undefined;
    },
  };
}

/** Stricter than the parser, which takes a last `\"` or `''` for the end of the text. */
function isClosed(lexeme: string): boolean {
  const quote = lexeme.charAt(0);
  const escapedBy = quote === '"' ? '\\' : quote;
  if (lexeme.length === 1 || lexeme.at(-1) !== quote) return false;
  let escapes = 0;
  while (lexeme.length - 2 - escapes > 0 && lexeme[lexeme.length - 2 - escapes] === escapedBy) escapes++;
  return escapes % 2 === 0;
}
