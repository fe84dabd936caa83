import { describe, expect, test } from 'vitest';
import { decideColour } from '../../src/cli/decide-colour.ts';
import type { ColourChoice } from '../../src/cli/global-options.ts';
import type { Io } from '../../src/cli/io.ts';
import { fakeIo } from './fake-io.ts';

type Row = [title: string, flag: ColourChoice | undefined, env: Io['env'], terminal: boolean, colour: boolean];

describe('colour is decided by the flag, then the environment, then the terminal', () => {
  test.each<Row>([
    ['a terminal gets colour', undefined, {}, true, true],
    ['a pipe gets none', undefined, {}, false, false],
    ['"auto" is the default by name', 'auto', {}, true, true],
    ['"auto" leaves a pipe plain', 'auto', {}, false, false],
    ['"always" colours a pipe', 'always', {}, false, true],
    ['"never" leaves a terminal plain', 'never', {}, true, false],
    ['"always" beats NO_COLOR', 'always', { NO_COLOR: '1' }, false, true],
    ['"always" beats TERM=dumb', 'always', { TERM: 'dumb' }, true, true],
    ['"never" beats FORCE_COLOR', 'never', { FORCE_COLOR: '1' }, true, false],
    ['"never" beats CLICOLOR_FORCE', 'never', { CLICOLOR_FORCE: '1' }, true, false],
    ['NO_COLOR leaves a terminal plain', undefined, { NO_COLOR: '1' }, true, false],
    ['NO_COLOR takes any value', undefined, { NO_COLOR: '0' }, true, false],
    ['an empty NO_COLOR says nothing', undefined, { NO_COLOR: '' }, true, true],
    ['NO_COLOR beats FORCE_COLOR', undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['NO_COLOR beats CLICOLOR_FORCE', undefined, { NO_COLOR: '1', CLICOLOR_FORCE: '1' }, true, false],
    ['"auto" listens to NO_COLOR', 'auto', { NO_COLOR: '1' }, true, false],
    ['FORCE_COLOR colours a pipe', undefined, { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR takes a level', undefined, { FORCE_COLOR: '3' }, false, true],
    ['FORCE_COLOR=true colours a pipe', undefined, { FORCE_COLOR: 'true' }, false, true],
    ['FORCE_COLOR=0 leaves a terminal plain', undefined, { FORCE_COLOR: '0' }, true, false],
    ['FORCE_COLOR=false leaves a terminal plain', undefined, { FORCE_COLOR: 'false' }, true, false],
    ['an empty FORCE_COLOR says nothing', undefined, { FORCE_COLOR: '' }, false, false],
    [
      'an empty FORCE_COLOR leaves the word to CLICOLOR_FORCE',
      undefined,
      { FORCE_COLOR: '', CLICOLOR_FORCE: '1' },
      false,
      true,
    ],
    ['CLICOLOR_FORCE colours a pipe', undefined, { CLICOLOR_FORCE: '1' }, false, true],
    ['CLICOLOR_FORCE=0 forces nothing', undefined, { CLICOLOR_FORCE: '0' }, false, false],
    ['CLICOLOR_FORCE=0 takes no colour from a terminal', undefined, { CLICOLOR_FORCE: '0' }, true, true],
    ['CLICOLOR=0 leaves a terminal plain', undefined, { CLICOLOR: '0' }, true, false],
    ['CLICOLOR=1 does not colour a pipe', undefined, { CLICOLOR: '1' }, false, false],
    ['CLICOLOR_FORCE beats CLICOLOR=0', undefined, { CLICOLOR: '0', CLICOLOR_FORCE: '1' }, false, true],
    ['TERM=dumb leaves a terminal plain', undefined, { TERM: 'dumb' }, true, false],
    ['FORCE_COLOR beats TERM=dumb', undefined, { TERM: 'dumb', FORCE_COLOR: '1' }, true, true],
    ['another TERM changes nothing', undefined, { TERM: 'xterm-256color' }, false, false],
  ])('%s', (_title, flag, env, terminal, colour) => {
    expect(decideColour(flag, fakeIo({ env, terminal: terminal ? {} : null }))).toBe(colour);
  });
});
