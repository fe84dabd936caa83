import { Option } from 'commander';
import { closest } from '../model/closest.ts';
import { UsageError } from '../model/errors.ts';
import { FORMATS, type Format } from '../render/formats.ts';

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
}

export function parseFormat(value: string): Format {
  const known = FORMATS.find((format) => format === value);
  if (known) return known;
  const near = closest(value, FORMATS);
  throw new UsageError(
    `unknown format "${value}"`,
    `${near[0] === undefined ? '' : `Did you mean ${near[0]}? `}Formats: ${FORMATS.join(', ')}`,
  );
}

export function parseColour(value: string): ColourChoice {
  const known = COLOUR_CHOICES.find((choice) => choice === value);
  if (known) return known;
  throw new UsageError(`unknown colour choice "${value}"`, `Choices: ${COLOUR_CHOICES.join(', ')}`);
}

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

/** The options every command takes, in the order of the help. */
export const globalOptions = (): Option[] => [
  new Option('-f, --format <format>', FORMATS.join(', ')).argParser(parseFormat),
  new Option('--json', 'same as --format json'),
  new Option('--ndjson', 'same as --format ndjson'),
  new Option('--fields <paths>', 'only these keys, like code,names.pinyin').argParser(parseFields),
  new Option('--unnest <key>', 'csv and tsv: one row for each entry of a list'),
  new Option('--excel', 'csv: byte order mark, CRLF, no cell that runs as a formula'),
  new Option('-o, --output <file>', 'write to a file'),
  new Option('--force', 'replace an existing output file'),
  new Option('--color <when>', 'auto, always, never').argParser(parseColour),
  new Option('--width <n>', 'columns, 20 to 200').argParser(parseWidth),
  new Option('--ascii', 'borders in ASCII'),
  new Option('--no-pager', 'never page'),
];
