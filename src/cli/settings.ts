import { UsageError } from '../model/errors.ts';
import type { CodeSystem } from '../model/nomenclatures.ts';
import type { Format } from '../render/formats.ts';
import type { ColourDepth } from '../render/paint.ts';
import { decideColour } from './decide-colour.ts';
import { decideDepth } from './decide-depth.ts';
import type { GlobalOptions } from './global-options.ts';
import type { Io } from './io.ts';
import type { Preferences } from './preferences.ts';

/** What was decided about the output, from flag, environment, configuration and default, in that order. */
export interface Settings {
  format: Format;
  /** Whether the format was asked for on the command line, and not only preferred. */
  formatAsked: boolean;
  fields: readonly string[] | null;
  unnest: string | null;
  excel: boolean;
  output: string | null;
  force: boolean;
  colour: boolean;
  width: number;
  /** Lines of the terminal; null in a pipe. */
  rows: number | null;
  /** How many colours there are, when there is colour. */
  depth: ColourDepth;
  ascii: boolean;
  /** The pager's command line, or null for none. */
  pager: string | null;
  /** The code system that codes are read in first. */
  from: CodeSystem;
}

const NARROWEST = 20;
const WIDEST = 200;
const USUAL = 80;

const clamp = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, width));

const columnsOf = (value: string | undefined): number | null =>
  value !== undefined && /^\d{1,6}$/.test(value) && Number(value) > 0 ? Number(value) : null;

/** Formats by the ending of a file's name. */
const BY_ENDING: Readonly<Record<string, Format>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  yaml: 'yaml',
  yml: 'yaml',
  csv: 'csv',
  tsv: 'tsv',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
};
/** What people hope for, and would find to hold plain text. */
const NOT_WRITTEN = ['pdf', 'jpg', 'jpeg', 'gif', 'webp', 'doc', 'docx', 'xls', 'xlsx', 'ods'];

/** The format that the name of the output file asks for; pictures are decided with the answer. */
function formatOfFile(output: string | null): Format | null {
  const ending = /\.(\w+)$/.exec(output ?? '')?.[1]?.toLowerCase() ?? '';
  if (NOT_WRITTEN.includes(ending)) {
    throw new UsageError(
      `acu writes no .${ending}`,
      'It writes .svg and .png of charts, and .html, .md, .csv, .tsv, .json, .ndjson and .yaml of everything.',
    );
  }
  return Object.hasOwn(BY_ENDING, ending) ? (BY_ENDING[ending] ?? null) : null;
}

/** The format that the command line asks for. */
function askedFormat(options: GlobalOptions): Format | null {
  const asked = [
    ...(options.format === undefined ? [] : [options.format]),
    ...(options.json ? (['json'] as const) : []),
    ...(options.ndjson ? (['ndjson'] as const) : []),
  ];
  const different = [...new Set(asked)];
  if (different.length > 1) {
    throw new UsageError(`two formats at once: ${different.join(' and ')}`, 'Ask for one of them.');
  }
  return different[0] ?? null;
}

/**
 * Decides once how the answer is printed. Throws UsageError (2) for options that do not go together: two formats, rows
 * of what has none, a spreadsheet of what is no CSV.
 */
export function settle(options: GlobalOptions, preferences: Preferences, io: Io): Settings {
  const output = options.output === undefined || options.output === '-' ? null : options.output;
  const asked = askedFormat(options) ?? formatOfFile(output);
  const format = asked ?? preferences.format ?? 'table';
  const terminalWidth = io.stdout.isTerminal ? io.stdout.columns : null;
  if (options.unnest !== undefined && format !== 'csv' && format !== 'tsv') {
    throw new UsageError('--unnest makes rows, so it goes with csv or tsv', 'Like: --format csv --unnest cautions');
  }
  if (options.excel && format !== 'csv') {
    throw new UsageError('--excel is for csv', 'Like: --format csv --excel');
  }
  return {
    format,
    formatAsked: asked !== null,
    fields: options.fields ?? null,
    unnest: options.unnest ?? null,
    excel: options.excel ?? false,
    output,
    force: options.force ?? false,
    colour: output === null && decideColour(options.color ?? preferences.color, io),
    width: clamp(options.width ?? preferences.width ?? terminalWidth ?? columnsOf(io.env['COLUMNS']) ?? USUAL),
    rows: io.stdout.isTerminal && output === null ? io.stdout.rows : null,
    depth: decideDepth(io.env),
    ascii: options.ascii ?? preferences.ascii ?? false,
    pager: options.pager === false ? null : preferences.pager,
    from: options.from ?? preferences.nomenclature ?? 'who',
  };
}
