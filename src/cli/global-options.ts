import { UsageError } from '../model/errors.ts';
import { CODE_SYSTEMS, type CodeSystem } from '../model/nomenclatures.ts';
import { FORMATS, type Format } from '../render/formats.ts';
import { chooseWord } from './choose-word.ts';

const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

export interface GlobalOptions {
  format?: Format;
  json?: boolean;
  ndjson?: boolean;
  fields?: string[];
  unnest?: string;
  excel?: boolean;
  output?: string;
  force?: boolean;
  color?: ColourChoice;
  width?: number;
  ascii?: boolean;
  pager: boolean;
  from?: CodeSystem;
}

/** One of the output formats. Throws UsageError, as its neighbours do. */
export const parseFormat = (value: string): Format =>
  chooseWord(value, FORMATS, { unknown: 'unknown format', listed: 'Formats' });

export const parseColour = (value: string): ColourChoice =>
  chooseWord(value, COLOUR_CHOICES, { unknown: 'unknown colour choice', listed: 'Choices' });

export const parseSystem = (value: string): CodeSystem =>
  chooseWord(value, CODE_SYSTEMS, { unknown: 'unknown code system', listed: 'Systems' });

/** A whole number in its plain spelling; `1e3`, `0x10`, ` 5 ` and `٣` are refused. */
export const parseWhole =
  (name: string, min: number, max: number) =>
  (value: string): number => {
    if (/^\d{1,6}$/.test(value) && Number(value) >= min && Number(value) <= max) return Number(value);
    throw new UsageError(
      `${name} must be a whole number from ${min} to ${max}, not "${value}"`,
      `Like: ${name} ${min + 9}`,
    );
  };

/** Wider and narrower terminals are clamped, so any positive number is taken. */
const parseWidth = parseWhole('--width', 1, 100_000);

const parseFields = (value: string, previous: string[] = []): string[] => {
  const fields = value.split(',').map((field) => field.trim());
  if (fields.includes('')) throw new UsageError('--fields holds an empty name', 'Like: --fields code,names.pinyin');
  return [...previous, ...fields];
};

interface GlobalOption {
  /** As commander reads them: `-f, --format <format>`. */
  flags: string;
  about: string;
  parse?(value: string, previous?: unknown): unknown;
}

/** The options every command takes, in the order of the help: plain data, so that a look-up need not load a parser. */
export const GLOBAL_OPTIONS: readonly GlobalOption[] = [
  { flags: '-f, --format <format>', about: FORMATS.join(', '), parse: parseFormat },
  { flags: '--json', about: 'same as --format json' },
  { flags: '--ndjson', about: 'same as --format ndjson' },
  {
    flags: '--fields <paths>',
    about: 'only these keys, like code,names.pinyin',
    parse: (value, previous) => parseFields(value, previous as string[] | undefined),
  },
  { flags: '--from <system>', about: `codes are read as: ${CODE_SYSTEMS.join(', ')}`, parse: parseSystem },
  { flags: '--unnest <key>', about: 'csv and tsv: one row for each entry of a list' },
  { flags: '--excel', about: 'csv: byte order mark, CRLF, no cell that runs as a formula' },
  { flags: '-o, --output <file>', about: 'write to a file' },
  { flags: '--force', about: 'replace an existing output file' },
  { flags: '--color <when>', about: 'auto, always, never', parse: parseColour },
  { flags: '--width <n>', about: 'columns, 20 to 200', parse: parseWidth },
  { flags: '--ascii', about: 'borders in ASCII' },
  { flags: '--no-pager', about: 'never page' },
];

/** Whether a global option takes the next argument as its value. */
export const takesValue = (flag: string): boolean =>
  GLOBAL_OPTIONS.some(({ flags }) => flags.includes('<') && flags.split(/[ ,]+/).includes(flag));
