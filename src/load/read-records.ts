import type { AuthoredRecord, DataPath, Diagnostic } from '../model/authored.ts';
import { closest } from '../model/closest.ts';
import { formatPath } from '../model/format-path.ts';
import { KIND_NAMES, KINDS, type Kind } from '../model/kinds.ts';
import { isMapping } from './is-mapping.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { sayValue, sayWords } from './say-value.ts';
import { validateRecord } from './validate-record.ts';
import { valueAt } from './value-at.ts';

type Report = (rule: string, path: DataPath, message: string) => void;

const KEYS = KIND_NAMES.map((kind) => KINDS[kind].key);

/** The valid records of a parsed data file, and what is wrong with its shape and with the others. */
export function readRecords(
  parsed: ParsedYaml,
  file: string,
): { records: AuthoredRecord[]; diagnostics: Diagnostic[] } {
  const records: AuthoredRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  const report: Report = (rule, path, message) =>
    diagnostics.push({ rule, file, ...parsed.locate(path), path: formatPath(path), message });
  const truncated = parsed.diagnostics.map(({ path }) => recordPathIn(path));

  for (const [kind, list] of listsIn(parsed.value, report)) {
    for (const [index, value] of list.entries()) {
      const path = [KINDS[kind].key, index];
      const record = readRecord(kind, value, path, parsed, file, report);
      // A text that lost its end may have lost a warning: the record is not used until it is mended.
      if (record !== undefined && !truncated.includes(formatPath(path))) records.push(record);
    }
  }
  return { records, diagnostics };
}

function listsIn(value: unknown, report: Report): [kind: Kind, list: unknown[]][] {
  if (value === undefined) return [];
  if (!isMapping(value)) {
    report(
      'schema',
      [],
      `must be one mapping whose keys are kinds of records (${sayWords(KEYS)}), not ${sayValue(value)}`,
    );
    return [];
  }
  const lists: [kind: Kind, list: unknown[]][] = [];
  for (const [key, list] of Object.entries(value)) {
    const kind = KIND_NAMES.find((name) => KINDS[name].key === key);
    if (kind === undefined) report('unknown-key', [key], explainKindKey(key));
    else if (Array.isArray(list)) lists.push([kind, list]);
    else report('schema', [key], `must be a list of records, each begun by "- ", not ${sayValue(list)}`);
  }
  return lists;
}

function explainKindKey(key: string): string {
  const near = closest(key, KEYS)[0];
  return `not a kind of record; ${near === undefined ? `kinds: ${sayWords(KEYS)}` : `did you mean "${near}"?`}`;
}

function readRecord<K extends Kind>(
  kind: K,
  value: unknown,
  path: DataPath,
  parsed: ParsedYaml,
  file: string,
  report: Report,
): AuthoredRecord<K> | undefined {
  if (!isMapping(value)) {
    const hint = typeof value === 'string' && /^\w+:\S/.test(value) ? '; a space is missing after the colon' : '';
    report('schema', path, `must be a mapping, not ${sayValue(value)}${hint}`);
    return undefined;
  }
  const { value: record, problems } = validateRecord(kind, value);
  for (const problem of problems) report(problem.rule, [...path, ...problem.path], problem.message);
  if (record === undefined) return undefined;
  const id = String(valueAt(value, [KINDS[kind].id]));
  return { kind, id, file, value: record, path, locate: (inner) => parsed.locate([...path, ...inner]) };
}

/** `points[3]` of `points[3].needling.note`. */
function recordPathIn(path: string): string {
  return /^[\w-]+\[\d+\]/.exec(path)?.[0] ?? '';
}
