import { closest } from '../model/closest.ts';
import type { Corpus } from '../model/corpus.ts';
import { UsageError } from '../model/errors.ts';
import type { PatientState } from '../model/schema/reference.ts';
import type { HeldState } from './held-state.ts';
import { areaWords, readArea } from './read-area.ts';

const MOST_WEEKS = 45;

const fold = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');

const named = (word: string, states: readonly PatientState[]): PatientState | undefined =>
  states.find((state) => [state.id, state.label, ...state.synonyms].some((name) => fold(name) === fold(word)));

function unknown(word: string, states: readonly PatientState[]): UsageError {
  const near = closest(
    word,
    states.flatMap((state) => [state.id, ...state.synonyms]),
  )[0];
  const meant = near === undefined ? undefined : named(near, states);
  return new UsageError(
    `unknown patient state "${word}"`,
    `${meant === undefined ? '' : `Did you mean ${meant.id}? `}States: ${states.map((state) => state.id).join(', ')}`,
  );
}

/** `24w`, `24 weeks`, `24`, also `24w3d`: completed weeks. */
function readWeeks(value: string, id: string): number {
  const weeks = /^(\d{1,2})\s*(?:w|wk|weeks?)?(?:\s*\d\s*d(?:ays?)?)?$/i.exec(value.trim())?.[1];
  if (weeks !== undefined && Number(weeks) <= MOST_WEEKS) return Number(weeks);
  throw new UsageError(`${id} takes completed weeks up to ${MOST_WEEKS}, not "${value}"`, `Like: ${id}:24w`);
}

function held(word: string, states: readonly PatientState[], regionIds: readonly string[]): HeldState {
  const at = word.indexOf(':');
  const name = at === -1 ? word : word.slice(0, at);
  const value = at === -1 ? null : word.slice(at + 1);
  const state = named(name, states);
  if (state === undefined) throw unknown(name, states);
  const { id } = state;
  if (value === null) return { state, weeks: null, area: null, said: id };
  if (state.value === 'none') throw new UsageError(`${id} takes no value, but "${value}" follows it`, `Write ${id}.`);
  if (state.value === 'weeks') {
    const weeks = readWeeks(value, id);
    return { state, weeks, area: null, said: `${id}:${weeks}w` };
  }
  const area = readArea(value, regionIds);
  if (area === null)
    throw new UsageError(
      `${id} takes a side and a part of the body, not "${value}"`,
      `Like: ${id}:left-arm. Parts: ${areaWords(regionIds).join(', ')}`,
    );
  return { state, weeks: null, area, said: `${id}:${value.trim().toLowerCase().replaceAll(' ', '-')}` };
}

/**
 * States of a patient as they are written on the command line: an id or a word for it, and a value after a colon where
 * the state takes one. Throws UsageError for a state that is not known, with all that are.
 */
export function readPatient(words: readonly string[], corpus: Pick<Corpus, 'all' | 'ids'>): HeldState[] {
  const states = corpus.all('patient_state');
  const regionIds = corpus.ids('region');
  return words.map((word) => held(word, states, regionIds));
}
