import { Composer, type CST, type Document } from 'yaml';
import { explainYamlError } from './explain-yaml-error.ts';
import type { Fault } from './fault.ts';
import type { LexemeWatch } from './watch-lexemes.ts';

const OPTIONS = {
  schema: 'core',
  merge: false,
  stringKeys: true,
  resolveKnownTags: false,
  // Quadratic in the number of keys; they are compared by a table when the nodes are read.
  uniqueKeys: false,
  logLevel: 'silent',
  strict: true,
} as const;

/** More than are ever told; a broken text may have one for every character. */
const MAX_FAULTS = 1000;

/**
 * Composes the parser's tokens into a document; warnings are faults too, the first thousand.
 * Recursive: the caller bounds the depth.
 */
export function composeTokens(
  tokens: readonly CST.Token[],
  text: string,
  watch: Pick<LexemeWatch, 'covers' | 'isAfterCut'>,
): { document: Document.Parsed | undefined; faults: Fault[] } {
  const document = compose(tokens);
  const errors = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  // Where both are said of a value, the next line is indented like a part of it: the colons are not the mistake.
  const runOn = new Set(errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map(({ pos }) => pos[0]));
  const faults: Fault[] = [];
  for (const error of errors) {
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && runOn.has(error.pos[0])) continue;
    const message = watch.covers(error.pos[0]) ? undefined : explainYamlError(error);
    if (message === undefined) continue;
    const offset = skipSpaces(text, error.pos[0]);
    const cut = watch.isAfterCut(text.lastIndexOf('\n', offset - 1) + 1);
    const hint = cut ? '; " #" on the line above begins a comment' : '';
    faults.push({ offset, rule: 'yaml', path: '', message: message + hint });
    if (faults.length >= MAX_FAULTS) break;
  }
  return { document, faults };
}

/** A broken text gives an Error for nearly every character; without a stack each costs a tenth. */
function compose(tokens: readonly CST.Token[]): Document.Parsed | undefined {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const [document] = new Composer(OPTIONS).compose(tokens);
    return document;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Errors of indentation are reported at the start of the line. */
function skipSpaces(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ') at++;
  return at;
}
