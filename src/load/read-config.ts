import { closest } from '../model/closest.ts';
import { AcuError, ConfigError } from '../model/errors.ts';
import { readTextFile } from '../store/read-text-file.ts';
import { formatDiagnostic } from './format-diagnostic.ts';
import { parseYaml } from './parse-yaml.ts';

const NEXT = 'Mend the configuration file, or take it away to use the defaults.';

export interface Setting {
  text: string;
  /** Where it stands: `file:line:col`. */
  place: string;
}

function readText(path: string): string {
  try {
    return readTextFile(path);
  } catch (error) {
    throw error instanceof AcuError ? new ConfigError(error.message, error.next) : error;
  }
}

/**
 * Reads a configuration file: one flat mapping of known keys to scalars, returned as text.
 * Throws ConfigError with the position of the first thing that is wrong.
 */
export function readConfig<Key extends string>(path: string, keys: readonly Key[]): Partial<Record<Key, Setting>> {
  const { value, locate, diagnostics } = parseYaml(readText(path), path);
  // A file of comments only is how people keep settings for later.
  if (diagnostics.every((diagnostic) => diagnostic.rule === 'empty') && diagnostics.length > 0) return {};
  if (diagnostics.length > 0) throw new ConfigError(diagnostics.map(formatDiagnostic).join('\n'), NEXT);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new ConfigError(`${path}:1:1: must be a mapping, like "width: 100"`, NEXT);
  }
  const settings: Partial<Record<Key, Setting>> = {};
  for (const [key, setting] of Object.entries(value)) {
    const { line, col } = locate([key]);
    const place = `${path}:${line}:${col}`;
    const known = keys.find((name) => name === key);
    if (known === undefined) {
      const near = closest(key, keys)[0];
      throw new ConfigError(
        `${place}: unknown setting "${key}"`,
        `${near === undefined ? '' : `Did you mean ${near}? `}Settings: ${keys.join(', ')}`,
      );
    }
    if (setting === null || typeof setting === 'object') {
      throw new ConfigError(`${place}: ${key} must be one value`, NEXT);
    }
    settings[known] = { text: String(setting), place };
  }
  return settings;
}
