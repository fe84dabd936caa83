import type { ErrorCode, YAMLError } from 'yaml';

type Explain = string | ((message: string) => string);

/** Errors that a fault of our own has already named at its cause. */
const NAMED_ELSEWHERE: readonly ErrorCode[] = [
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_COLLECTION_TYPE',
  'BAD_DIRECTIVE',
  'BAD_PROP_ORDER',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
];

/** First match wins: yaml has few codes and many messages. */
const EXPLANATIONS: readonly (readonly [code: ErrorCode, message: RegExp, explain: Explain | undefined])[] = [
  ['TAB_AS_INDENT', /./, 'a tab indents this line; use spaces'],
  ['BLOCK_AS_IMPLICIT_KEY', /Nested mappings/, 'a second ": " in the value; quote the value'],
  ['BLOCK_AS_IMPLICIT_KEY', /./, 'a list cannot be a key; check the indentation'],
  [
    'MULTILINE_IMPLICIT_KEY',
    /./,
    'runs on into the next line, which holds a key; a colon or a comma is missing, or that line is indented wrongly',
  ],
  ['BAD_INDENT', /same column/, 'not in line with the keys above; check the indentation'],
  ['BAD_INDENT', /must be sufficiently indented/, undefined],
  ['BAD_INDENT', /./, 'check the indentation'],
  ['MISSING_CHAR', /Missing closing/, undefined],
  ['MISSING_CHAR', /must end with/, undefined],
  ['MISSING_CHAR', /Sequence item without/, '"- " is missing, or the indentation is wrong'],
  ['MISSING_CHAR', /need to be followed by map values/, 'a colon is missing after this key'],
  ['MISSING_CHAR', /Missing , between/, 'a comma is missing before this'],
  ['MISSING_CHAR', /Missing , or :/, 'a comma or a colon is missing before this'],
  ['MISSING_CHAR', /Missing space after :/, 'a space is missing after the colon'],
  ['MISSING_CHAR', /Comments must be separated/, 'a space is missing before "#"'],
  ['BAD_SCALAR_START', /./, (message) => `a value cannot begin with ${message.replace(/^.*?(\S)$/, '"$1"')}; quote it`],
  [
    'BAD_DQ_ESCAPE',
    /./,
    (message) => `unknown escape ${message.slice('Invalid escape sequence '.length)}; write \\\\ for a backslash`,
  ],
  ['KEY_OVER_1024_CHARS', /./, 'a key longer than 1024 characters; is a quote missing?'],
  ['NON_STRING_KEY', /./, 'a key must be text'],
  ['BLOCK_IN_FLOW', /./, 'lines with "- " or "key:" cannot stand inside [ ] or { }'],
  [
    'UNEXPECTED_TOKEN',
    /Not a YAML token|Block scalar header/,
    'text right after "|" or ">"; quote the value, or begin the text on the next line',
  ],
  ['UNEXPECTED_TOKEN', /block-seq-ind on same line/, 'a list begins on the line below its key, or is written [a, b]'],
  ['UNEXPECTED_TOKEN', /Unexpected (?:,|empty item)/, 'an entry is missing between two commas'],
  [
    'UNEXPECTED_TOKEN',
    /at node end/,
    'unexpected text after the value; quote the whole value, or check the indentation',
  ],
  ['UNEXPECTED_TOKEN', /scalar token$/, 'unexpected text; a comma is missing before it, or a quote'],
  ['UNEXPECTED_TOKEN', /: ".{1,3}"$/, (message) => `unexpected ${message.slice(message.lastIndexOf(': ') + 2)}`],
];

/** A parser's error in words that say what to do; undefined when the watch over the lexemes says it better. */
export function explainYamlError({ code, message }: YAMLError): string | undefined {
  if (NAMED_ELSEWHERE.includes(code)) return undefined;
  const found = EXPLANATIONS.find(([known, pattern]) => known === code && pattern.test(message));
  if (found === undefined) return 'not valid YAML here; check quotes and indentation';
  const explain = found[2];
  return typeof explain === 'function' ? explain(message) : explain;
}
