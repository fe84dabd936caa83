import { CST, type Document, Lexer, Parser } from 'yaml';
import { composeTokens } from './compose-tokens.ts';
import type { Fault } from './fault.ts';
import { type RecordRun, takeRecords } from './take-records.ts';
import { watchLexemes } from './watch-lexemes.ts';

export interface Composed {
  /** What `onRun` was not given. Undefined when the text holds no data, and when reading stopped. */
  document: Document.Parsed | undefined;
  faults: Fault[];
  /** False when reading stopped at a limit, or because little but faults was found. */
  complete: boolean;
}

/** Deeper collections make yaml exhaust the stack, where V8 may abort the process instead of throwing. */
const MAX_DEPTH = 64;
/** More keys in one mapping than any schema has: a mistake, or meant to be slow. */
const MAX_KEYS = 2000;
/** Long lists of records are composed in runs of this many characters: nodes take fifty times the room of their text. */
const RUN_LENGTH = 64 * 1024;
/** One record, or all of a file that is not a list of records by kind. */
const MAX_PART_LENGTH = 256 * 1024;
const MAX_FAULTS = 100;

/**
 * Composes YAML text without trusting it. The depth is read off the parser's own stack before the recursive composer
 * sees a token, so that the two cannot disagree on what is a string and what is structure; nothing is resolved to
 * values here. `text` has passed the checks of its characters and line lengths. Never throws.
 */
export function composeYaml(text: string, onRun: (run: RecordRun, document: Document.Parsed) => void): Composed {
  const watch = watchLexemes(text);
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const faults: Fault[] = [];
  let partFrom = 0;
  const compose = (parts: readonly CST.Token[]) => {
    const composed = composeTokens(parts, text, watch);
    faults.push(...composed.faults);
    return composed.document;
  };

  for (const lexeme of new Lexer().lex(text)) {
    watch.see(lexeme, parser.offset);
    for (const token of parser.next(lexeme)) {
      if (token.type === 'document' || token.type === 'error') tokens.push(token);
    }
    if (parser.stack.length === 0) partFrom = parser.offset;
    if (parser.offset - partFrom > RUN_LENGTH) {
      const run = takeRecords(parser.stack);
      const document = run === undefined ? undefined : compose([run.token]);
      if (run !== undefined && document !== undefined) onRun(run, document);
      partFrom = run?.to ?? partFrom;
    }
    const refusal = refuse(parser, tokens, partFrom);
    const tooMany = watch.faults.length + faults.length + tokens.length > MAX_FAULTS;
    if (refusal === undefined && !tooMany) continue;
    compose(tokens);
    return { document: undefined, faults: [...watch.faults, ...faults, ...(refusal ?? [])], complete: !tooMany };
  }
  for (const token of parser.end()) tokens.push(token);
  watch.end();
  const document = compose(tokens);
  return { document, faults: [...watch.faults, ...faults], complete: faults.length <= MAX_FAULTS };
}

/** A reason to read no further, as the one fault that says so. */
function refuse(parser: Parser, done: readonly CST.Token[], partFrom: number): [Fault] | undefined {
  const { stack, offset } = parser;
  if (stack.length > MAX_DEPTH && stack.filter(CST.isCollection).length > MAX_DEPTH) {
    const message = `nested more than ${MAX_DEPTH} levels deep`;
    return [{ offset: stack.at(-1)?.offset ?? offset, rule: 'limit', path: '', message }];
  }
  const top = stack.at(-1);
  if (isMapping(top) && top.items.length > MAX_KEYS) {
    return [{ offset, rule: 'limit', path: '', message: `more than ${MAX_KEYS} keys in one mapping` }];
  }
  const bottom = stack[0];
  if (bottom?.type === 'document' && done.some(({ type }) => type === 'document')) {
    return [
      { offset: bottom.offset, rule: 'yaml', path: '', message: 'a second document begins here; a file holds one' },
    ];
  }
  if (offset - partFrom > MAX_PART_LENGTH) {
    const message = `longer than ${MAX_PART_LENGTH / 1024} KiB without being a list of records, each begun by "- "`;
    return [{ offset: partFrom, rule: 'limit', path: '', message }];
  }
  return undefined;
}

function isMapping(token: CST.Token | undefined): token is CST.BlockMap | CST.FlowCollection {
  return token?.type === 'block-map' || (token?.type === 'flow-collection' && token.start.source === '{');
}
