import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { configFile, loadPreferences } from '../../src/cli/preferences.ts';
import { ConfigError } from '../../src/model/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'acu-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'acu', 'config.yaml');
mkdirSync(join(folder, 'acu'));

/** Preferences with a configuration file that holds `text`. */
const withConfig = (text: string, env: Io['env'] = {}) => {
  writeFileSync(file, text);
  return loadPreferences({ XDG_CONFIG_HOME: folder, ...env });
};

const refusal = async (answer: Promise<unknown>): Promise<string> => {
  try {
    await answer;
  } catch (error) {
    if (error instanceof ConfigError) return `${error.message}\n${error.next}`;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('where the configuration is', () => {
  test.each<[title: string, env: Io['env'], path: string | null]>([
    ['in XDG_CONFIG_HOME', { XDG_CONFIG_HOME: '/etc/x', HOME: '/home/u' }, '/etc/x/acu/config.yaml'],
    ['else below HOME', { HOME: '/home/u' }, '/home/u/.config/acu/config.yaml'],
    [
      'a relative XDG_CONFIG_HOME is ignored',
      { XDG_CONFIG_HOME: 'x', HOME: '/home/u' },
      '/home/u/.config/acu/config.yaml',
    ],
    [
      'an empty XDG_CONFIG_HOME is ignored',
      { XDG_CONFIG_HOME: '', HOME: '/home/u' },
      '/home/u/.config/acu/config.yaml',
    ],
    ['an empty HOME is none, not the working folder', { HOME: '' }, null],
    ['a relative HOME is none', { HOME: 'u' }, null],
    ['without both there is none', {}, null],
  ])('%s', (_title, env, path) => {
    expect(configFile(env)).toBe(path);
  });
});

describe('what is preferred', () => {
  test('without a file and variables nothing is, but a pager', async () => {
    expect(await loadPreferences({ HOME: '/nowhere' })).toEqual({
      format: undefined,
      color: undefined,
      width: undefined,
      ascii: undefined,
      pager: 'less',
    });
  });

  test('a file may say everything', async () => {
    const all = 'format: json\ncolor: never\nwidth: 100\nascii: true\npager: more -s\n';
    expect(await withConfig(all)).toEqual({
      format: 'json',
      color: 'never',
      width: 100,
      ascii: true,
      pager: 'more -s',
    });
  });

  test('an empty file says nothing', async () => {
    expect((await withConfig('# nothing yet\n{}\n')).width).toBeUndefined();
  });

  test('a variable beats the file, an empty one does not', async () => {
    expect((await withConfig('width: 100\n', { ACU_WIDTH: '60' })).width).toBe(60);
    expect((await withConfig('width: 100\n', { ACU_WIDTH: '' })).width).toBe(100);
  });

  test.each<[title: string, env: Io['env'], pager: string]>([
    ['ACU_PAGER comes first', { ACU_PAGER: 'a', PAGER: 'b' }, 'a'],
    ['then PAGER', { PAGER: 'b' }, 'b'],
    ['an empty PAGER is none', { PAGER: '' }, 'less'],
  ])('of pagers, %s', async (_title, env, pager) => {
    expect((await loadPreferences(env)).pager).toBe(pager);
  });
});

describe('what is wrong with it is said with its place, and exits 78', () => {
  test.each<[title: string, text: string, told: RegExp]>([
    [
      'an unknown setting',
      'width: 80\nwitdh: 100\n',
      /config\.yaml:2:\d+: unknown setting "witdh"\n.*Did you mean width/,
    ],
    ['a file that is no mapping', '- width\n', /config\.yaml:1:1: must be a mapping/],
    ['a setting that is a list', 'width: [1]\n', /config\.yaml:1:\d+: width must be one value/],
    ['a setting without a value', 'width:\n', /config\.yaml:1:\d+: width must be one value/],
    ['YAML that does not parse', 'width: "80\n', /config\.yaml:\d+:\d+: /],
    ['an alias', 'width: &a 80\nformat: *a\n', /config\.yaml:\d+:\d+: /],
    ['a width that is no number', 'width: wide\n', /config\.yaml:1:\d+: width must be .*not "wide"/],
    ['a format that does not exist', 'format: jsn\n', /config\.yaml:1:\d+: unknown format "jsn"\nDid you mean json/],
    ['a colour choice that does not exist', '\ncolor: yes\n', /config\.yaml:2:\d+: unknown colour choice "yes"/],
    ['a switch that is neither true nor false', 'ascii: maybe\n', /config\.yaml:1:\d+: ascii must be true or false/],
  ])('%s', async (_title, text, told) => {
    expect(await refusal(withConfig(text))).toMatch(told);
  });

  test.each<[env: Io['env'], told: RegExp]>([
    [{ ACU_FORMAT: 'jsn' }, /^ACU_FORMAT: unknown format "jsn"\nDid you mean json/],
    [{ ACU_WIDTH: '1e3' }, /^ACU_WIDTH: .*"1e3"/],
    [{ ACU_COLOR: 'red' }, /^ACU_COLOR: unknown colour choice "red"/],
    [{ ACU_ASCII: '2' }, /^ACU_ASCII: ascii must be true or false/],
  ])('a variable: %o', async (env, told) => {
    expect(await refusal(loadPreferences(env))).toMatch(told);
  });

  test('a file that cannot be read is named', async () => {
    rmSync(file, { force: true });
    mkdirSync(file);
    const refused = await loadPreferences({ XDG_CONFIG_HOME: folder }).catch((error: unknown) => error);
    rmSync(file, { recursive: true });
    expect(refused).toBeInstanceOf(ConfigError);
    expect(String(refused)).toContain(file);
  });
});
