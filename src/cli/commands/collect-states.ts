import { UsageError } from '../../model/errors.ts';

/**
 * `--patient pregnant:24w,anticoagulants`, repeatable; the states are read against the data later. Throws UsageError for
 * a list that names nothing, like an empty variable of a script: it must not read as a check that found nothing.
 */
export function collectStates(value: string, previous: string[] = []): string[] {
  const words = value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length > 0) return [...previous, ...words];
  throw new UsageError(
    `a list that names nothing: "${value}"`,
    'Name at least one, or leave the option out: an empty list is taken for no answer.',
  );
}
