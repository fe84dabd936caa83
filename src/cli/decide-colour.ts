import type { ColourChoice } from './global-options.ts';
import type { Io } from './io.ts';

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

/**
 * Colour or none: the flag beats the environment; NO_COLOR beats FORCE_COLOR and CLICOLOR_FORCE; without any of them a
 * terminal that can gets colour. Decided here because chalk ignores NO_COLOR.
 */
export function decideColour(choice: ColourChoice | undefined, { env, stdout }: Pick<Io, 'env' | 'stdout'>): boolean {
  if (choice === 'always') return true;
  if (choice === 'never') return false;
  if (isSet(env['NO_COLOR'])) return false;
  const forced = env['FORCE_COLOR'];
  if (isSet(forced)) return forced !== '0' && forced !== 'false';
  if (isSet(env['CLICOLOR_FORCE']) && env['CLICOLOR_FORCE'] !== '0') return true;
  if (env['CLICOLOR'] === '0' || env['TERM'] === 'dumb') return false;
  return stdout.isTerminal;
}
