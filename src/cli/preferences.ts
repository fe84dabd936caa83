import { isAbsolute, join } from 'node:path';
import type { Setting } from '../load/read-config.ts';
import { ConfigError, UsageError } from '../model/errors.ts';
import type { CodeSystem } from '../model/nomenclatures.ts';
import type { Format } from '../render/formats.ts';
import { pathExists } from '../store/path-exists.ts';
import { type ColourChoice, parseColour, parseFormat, parseSystem, parseWhole } from './global-options.ts';
import type { Io } from './io.ts';

/** What the user wants unless a flag says otherwise: `ACU_*`, then the configuration file. */
export interface Preferences {
  format: Format | undefined;
  color: ColourChoice | undefined;
  width: number | undefined;
  ascii: boolean | undefined;
  pager: string | null;
  nomenclature: CodeSystem | undefined;
}

const parseSwitch = (value: string): boolean => {
  if (value === 'true' || value === '1') return true;
  if (value === 'false' || value === '0') return false;
  throw new UsageError(`ascii must be true or false, not "${value}"`, 'Write true or false.');
};

const PARSERS = {
  format: parseFormat,
  color: parseColour,
  width: parseWhole('width', 1, 100_000),
  ascii: parseSwitch,
  pager: (value: string) => value,
  nomenclature: parseSystem,
};
type Key = keyof typeof PARSERS;
export const PREFERENCE_KEYS = Object.keys(PARSERS) as Key[];

/** XDG says that a relative path is to be ignored; an empty HOME would mean the working folder. */
export function configFile(env: Io['env']): string | null {
  const base = env['XDG_CONFIG_HOME'] ?? '';
  if (isAbsolute(base)) return join(base, 'acu', 'config.yaml');
  const home = env['HOME'] ?? '';
  return isAbsolute(home) ? join(home, '.config', 'acu', 'config.yaml') : null;
}

async function fromFile(path: string): Promise<Partial<Record<Key, Setting>>> {
  const { readConfig } = await import('../load/read-config.ts');
  return readConfig(path, PREFERENCE_KEYS);
}

/** Reads the configuration only where there is one, because YAML costs a look-up more than everything else together. */
export async function loadPreferences(env: Io['env']): Promise<Preferences> {
  const path = configFile(env);
  const file = path !== null && pathExists(path) ? await fromFile(path) : {};
  const read = <K extends Key>(key: K): ReturnType<(typeof PARSERS)[K]> | undefined => {
    const variable = `ACU_${key.toUpperCase()}`;
    const fromEnv = env[variable];
    const setting = fromEnv === undefined || fromEnv === '' ? file[key] : { text: fromEnv, place: variable };
    if (setting === undefined) return undefined;
    try {
      return PARSERS[key](setting.text) as ReturnType<(typeof PARSERS)[K]>;
    } catch (error) {
      throw new ConfigError(
        `${setting.place}: ${error instanceof Error ? error.message : String(error)}`,
        error instanceof UsageError ? error.next : 'Mend it or take it out.',
      );
    }
  };
  return {
    format: read('format'),
    color: read('color'),
    width: read('width'),
    ascii: read('ascii'),
    pager: read('pager') ?? (env['PAGER'] || 'less'),
    nomenclature: read('nomenclature'),
  };
}
