import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { program, runBuilt, runShell } from './run-built.ts';

const folder = mkdtempSync(join(tmpdir(), 'acu-built-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const plain = runBuilt(['point', 'BL13']);

describe('colour in a pipe', () => {
  test.each<[env: Record<string, string>, argv: string[], coloured: boolean]>([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '3', COLORTERM: 'truecolor' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ CLICOLOR_FORCE: '1' }, [], true],
    [{ NO_COLOR: '1' }, ['--color', 'always'], true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
    [{ FORCE_COLOR: '1' }, ['--color', 'never'], false],
    [{ FORCE_COLOR: '1' }, ['--json'], false],
    [{ TERM: 'dumb', COLORTERM: 'truecolor' }, [], false],
  ])('with %j and %j: %s', async (env, argv, coloured) => {
    const { out, err, exit } = await runBuilt(['point', 'BL13', ...argv], { env });
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    expect(out.includes('\u001b[')).toBe(coloured);
    if (!argv.includes('--json')) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what is taken away
      expect(out.replace(/\u001b\[[\d;]*m/g, '')).toBe((await plain).out);
    }
    const levels = [...out.matchAll(/\[([\d;]+)m/g)].map(([, codes]) => codes);
    if (coloured) expect(levels.filter((codes) => codes?.includes('38;'))).toEqual([]);
  });

  test('help is never coloured into a pipe', async () => {
    expect((await runBuilt(['--help'])).out).not.toContain('\u001b');
  });
});

describe('the machine changes nothing', () => {
  const readOnly = join(folder, 'read-only');
  mkdirSync(readOnly);
  chmodSync(readOnly, 0o500);

  test.each<[title: string, env: Record<string, string>]>([
    ['no HOME', {}],
    ['an empty HOME', { HOME: '' }],
    ['a relative HOME', { HOME: 'home' }],
    ['a HOME that is not there', { HOME: '/nowhere' }],
    ['a HOME that cannot be written', { HOME: readOnly }],
    ['a HOME that is a file', { HOME: '/etc/passwd' }],
    ['relative XDG folders', { XDG_CONFIG_HOME: 'x', XDG_DATA_HOME: 'x', XDG_CACHE_HOME: 'x' }],
    ['the C locale', { LANG: 'C', LC_ALL: 'POSIX' }],
    ['a Turkish locale', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['a Swedish locale', { LC_ALL: 'sv_SE.UTF-8' }],
    ['a time zone that is none', { TZ: 'garbage' }],
    ['a pager', { PAGER: 'false', ACU_PAGER: 'false' }],
  ])('%s', async (_title, env) => {
    expect(await runBuilt(['point', 'bl13'], { env })).toEqual(await plain);
  });

  test('it writes nothing into its HOME or the working folder', async () => {
    const home = mkdtempSync(join(folder, 'home-'));
    await runBuilt(['search', 'cough'], { env: { HOME: home }, cwd: home });
    expect(readdirSync(home)).toEqual([]);
  });

  test('a working folder that was deleted does not matter until a path is needed', async () => {
    const gone = 'd=$(mktemp -d); cd "$d"; rmdir "$d";';
    expect(await runShell(`${gone} acu point BL13`)).toEqual(await plain);
    const { err, exit } = await runShell(`${gone} acu lint data`);
    expect(exit).toBe(66);
    expect(err).toContain('data: no such file or folder');
  });

  test('it needs no network: with sockets and names blocked it works', async () => {
    const block = join(folder, 'block.cjs');
    const refuse = 'const refuse = () => { throw new Error("the network was used"); };';
    writeFileSync(
      block,
      `${refuse}\nrequire('net').Socket.prototype.connect = refuse;\nrequire('dns').lookup = refuse;\nglobalThis.fetch = refuse;\n`,
    );
    const env = { NODE_OPTIONS: `--require ${block}` };
    expect(await runBuilt(['point', 'BL13'], { env })).toEqual(await plain);
    expect((await runBuilt(['search', 'cough', '--json'], { env })).exit).toBe(0);
  });

  test('it works through links and from a path with spaces, Han and signs', async () => {
    const odd = join(folder, 'a b#c%20 中文');
    mkdirSync(odd);
    symlinkSync(program, join(odd, 'acu'));
    expect(await runShell('"$NODE" "$LINK" point BL13', { env: { LINK: join(odd, 'acu') } })).toEqual(await plain);
  });

  test('it fits into 64 MB of heap', async () => {
    const env = { NODE_OPTIONS: '--max-old-space-size=64' };
    expect((await runBuilt(['search', 'cough', '--json'], { env })).exit).toBe(0);
  });

  test('it prints no warning where deprecations throw', async () => {
    expect(await runBuilt(['point', 'BL13'], { env: { NODE_OPTIONS: '--throw-deprecation' } })).toEqual(await plain);
  });
});

describe('the configuration', () => {
  const configured = (name: string, text: string | Buffer): Record<string, string> => {
    mkdirSync(join(folder, name, 'acu'), { recursive: true });
    writeFileSync(join(folder, name, 'acu', 'config.yaml'), text);
    return { XDG_CONFIG_HOME: join(folder, name) };
  };

  test('is followed; variables beat it, flags beat both', async () => {
    const env = configured('good', 'width: 40\nformat: json\n');
    expect((await runBuilt(['point', 'BL13'], { env })).out).toMatch(/^\[/);
    expect((await runBuilt(['point', 'BL13', '--format', 'table'], { env })).out).toBe(
      (await runBuilt(['point', 'BL13', '--width', '40'])).out,
    );
    expect((await runBuilt(['point', 'BL13'], { env: { ...env, ACU_FORMAT: 'ndjson' } })).out.split('\n')).toHaveLength(
      2,
    );
  });

  test.each<[title: string, text: string | Buffer, told: RegExp]>([
    ['an unknown setting', 'wdith: 40\n', /config\.yaml:1:1: unknown setting "wdith"\n {2}Did you mean width/],
    ['a value that is none', 'format: json\nwidth: wide\n', /config\.yaml:2:\d+: width must be a whole number/],
    ['no YAML', 'width: [40\n', /config\.yaml:\d+:\d+: /],
    ['no UTF-8', Buffer.from([0x77, 0xff, 0x0a]), /config\.yaml:1:2: not UTF-8/],
    ['escape sequences', 'width: "\\e[31m"\n', /config\.yaml:1:\d+: /],
  ])('with %s exits 78 and names the place', async (title, text, told) => {
    const { out, err, exit } = await runBuilt(['point', 'BL13'], { env: configured(title, text) });
    expect({ out, exit }).toEqual({ out: '', exit: 78 });
    expect(err).toMatch(told);
    expect(err).not.toContain('\u001b');
  });

  test('in a variable exits 78 as well', async () => {
    const { err, exit } = await runBuilt(['point', 'BL13'], { env: { ACU_WIDTH: 'wide' } });
    expect(exit).toBe(78);
    expect(err).toMatch(/^acu: ACU_WIDTH: width must be/);
  });

  test('does not keep the help from being read', async () => {
    const env = configured('bad help', 'wdith: 40\n');
    expect((await runBuilt(['--help'], { env })).exit).toBe(0);
    expect((await runBuilt(['point', '--help'], { env })).exit).toBe(0);
    expect((await runBuilt(['--version'], { env })).exit).toBe(0);
  });
});
