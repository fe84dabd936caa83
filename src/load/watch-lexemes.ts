import { CST } from 'yaml';
import { coveredRanges } from './covered-ranges.ts';
import type { Fault } from './fault.ts';
import { watchBrackets } from './watch-brackets.ts';
import { watchQuotes } from './watch-quotes.ts';

export interface LexemeWatch {
  /** Takes every lexeme of the text in order, with its offset. */
  see(lexeme: string, offset: number): void;
  /** Call after the last lexeme. */
  end(): void;
  readonly faults: readonly Fault[];
  /** Whether an error of the parser at `offset` only follows from a fault found here. */
  covers(offset: number): boolean;
  /** Whether a comment follows plain text on the line before the one that starts at `lineStart`. */
  isAfterCut(lineStart: number): boolean;
}

const REFUSED = { tag: 'tags (!)', anchor: 'anchors (&)', alias: 'aliases (*)' };

/**
 * Finds in YAML's lexemes what is refused (tags, anchors, aliases, directives), and what the parser reports far from
 * its cause: quotes and brackets that do not close.
 */
export function watchLexemes(text: string): LexemeWatch {
  const faults: Fault[] = [];
  const afterCuts = new Set<number>();
  const covered = coveredRanges();
  const report = (offset: number, message: string) => faults.push({ offset, rule: 'yaml', path: '', message });
  const lineEnd = (offset: number) => {
    const at = text.indexOf('\n', offset);
    return at < 0 ? text.length : at;
  };
  const quotes = watchQuotes(lineEnd, report, covered);
  const brackets = watchBrackets(report, covered);
  /** The lexeme before said that a plain text follows, or was one. */
  let beforePlain = false;
  let afterPlain = false;

  function see(lexeme: string, offset: number): void {
    if (beforePlain) {
      beforePlain = false;
      afterPlain = true;
      quotes.plain(offset);
      return;
    }
    const type = CST.tokenType(lexeme);
    if (type === 'comment' && afterPlain) afterCuts.add(lineEnd(offset) + 1);
    if (type !== 'space') afterPlain = false;
    switch (type) {
      case 'scalar':
        beforePlain = true;
        break;
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        quotes.quote(lexeme, offset);
        break;
      case 'tag':
      case 'anchor':
      case 'alias':
        report(offset, `${REFUSED[type]} are not read; quote the value if it begins with "${lexeme[0]}"`);
        covered.add(offset, lineEnd(offset));
        break;
      case 'directive-line':
        report(offset, 'directives (%) are not read; remove the line');
        break;
      case 'flow-map-start':
      case 'flow-seq-start':
        brackets.open(lexeme, offset);
        break;
      case 'flow-map-end':
      case 'flow-seq-end':
        quotes.separator();
        brackets.close(lexeme, offset);
        break;
      case 'flow-error-end':
        brackets.leave(lineEnd(offset));
        break;
      case 'comma':
      case 'map-value-ind':
      case 'newline':
        quotes.separator();
        break;
    }
  }

  return {
    see,
    end: () => brackets.leave(text.length),
    faults,
    covers: covered.has,
    isAfterCut: (lineStart) => afterCuts.has(lineStart),
  };
}
