import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Records } from '../../../src/load/derive-records.ts';
import { compiledData } from '../compiled-data.ts';
import { idsOf, recordsOf, runFake, type Setup } from '../fake-io.ts';

/** The whole corpus but for one point, as a user's own data may lack some. */
const without =
  (code: string) =>
  (records: Records): Records => ({
    ...records,
    point: records.point.filter((point) => point.code !== code),
  });
const dataHome = compiledData(without('ST45'));
const acu = (argv: readonly string[], setup: Setup = {}) => runFake(argv, { dataHome, ...setup });

describe('words that are a code or a name are looked up', () => {
  test.each<[title: string, words: string[], ids: string[]]>([
    ['a code', ['BL13'], ['BL13']],
    ['a code in small letters', ['bl13'], ['BL13']],
    ['a code with a space, in one argument', ['BL 13'], ['BL13']],
    ['a code with a space, in two', ['BL', '13'], ['BL13']],
    ['a code with a dash', ['BL-13'], ['BL13']],
    ['a code with an en dash', ['BL–13'], ['BL13']],
    ['a code with zeros and dots', ['L.I.04'], ['LI4']],
    ['a code in full-width letters', ['ＬＩ－４'], ['LI4']],
    ['a code of older English books', ['UB13'], ['BL13']],
    ['a name in simplified characters', ['肺俞'], ['BL13']],
    ['a name in traditional characters', ['雲門'], ['LU2']],
    ['a name with tone marks', ['Fèishū'], ['BL13']],
    ['a name with decomposed tone marks', ['Fèishū'.normalize('NFD')], ['BL13']],
    ['a name without tone marks, in two words', ['fei', 'shu'], ['BL13']],
    ['a name with tone digits', ['he2gu3'], ['LI4']],
    ['a name in Korean', ['합곡'], ['LI4']],
    ['an English name, in two words', ['lung', 'transport'], ['BL13']],
    ['a meridian by its code', ['LU'], ['LU']],
    ['a meridian by its name', ['lung'], ['LU']],
    ['an id of anything', ['upper-back-pain'], ['upper-back-pain']],
    ['several codes, in order', ['LU7', 'LI4', 'LU7'], ['LU7', 'LI4', 'LU7']],
    ['codes and names together', ['LI4', '肺俞', 'lung'], ['LI4', 'BL13', 'LU']],
  ])('%s: %j', async (_title, words, ids) => {
    const outcome = await acu([...words, '--json']);
    expect(outcome).toMatchObject({ exit: 0, err: '' });
    expect(idsOf(outcome)).toEqual(ids);
  });

  test('sixty codes are no overlong query', async () => {
    const codes = Array.from({ length: 60 }, () => 'BL13');
    expect(idsOf(await acu([...codes, '--json']))).toEqual(codes);
  });

  test('operands come from stdin when asked for', async () => {
    expect(idsOf(await acu(['-', '--json'], { stdin: '# mine\nBL13\tx\n\n肺俞\n' }))).toEqual(['BL13', 'BL13']);
  });

  test('the card is the one that was asked for', async () => {
    const [brief, usual, full] = await Promise.all(
      [['--brief'], [], ['--full']].map(async (option) => (await acu(['LU7', ...option])).out.split('\n').length),
    );
    expect(brief).toBeLessThan(usual ?? 0);
    expect(usual).toBeLessThan(full ?? 0);
  });

  test('cards of several kinds stand below each other', async () => {
    const { out, exit } = await acu(['LU7', 'LU', 'cough']);
    expect(exit).toBe(0);
    expect(out.indexOf('LU7  Lièquē')).toBe(0);
    expect(out.indexOf('Lung meridian')).toBeGreaterThan(0);
    expect(out.indexOf('cough  cough')).toBeGreaterThan(out.indexOf('Lung meridian'));
  });

  test('fields and columns need one kind', async () => {
    expect((await acu(['LU7', 'LI4', '--fields', 'code', '--json'])).exit).toBe(0);
    expect((await acu(['LU7', 'LU', '--fields', 'code', '--json'])).exit).toBe(2);
    expect((await acu(['LU7', 'LU', '--format', 'csv'])).exit).toBe(2);
  });
});

describe('a name of several records', () => {
  test('is not guessed: the candidates are listed, exit 1', async () => {
    const outcome = await acu(['臨泣', '--json']);
    expect(outcome.exit).toBe(1);
    expect(outcome.err).toContain('"臨泣" is ambiguous');
    expect(idsOf(outcome).slice(0, 2)).toEqual(['GB15', 'GB41']);
    expect(recordsOf(outcome).every((hit) => hit['kind'] === 'hit')).toBe(true);
  });

  test('is listed for people as well, with what to mind', async () => {
    const { out } = await acu(['三里']);
    expect(out).toContain('LI10');
    expect(out).toContain('ST36');
    expect(out).toContain('CAUTION');
  });

  test('of two meridians names both', async () => {
    const outcome = await acu(['qiao', '--json']);
    expect(outcome.exit).toBe(1);
    expect(idsOf(outcome).slice(0, 2)).toEqual(['YINHV', 'YANGHV']);
  });

  test('its candidates are listed when it stands among others', async () => {
    const outcome = await acu(['LI4', '臨泣', '--json']);
    expect(outcome.exit).toBe(0);
    expect(idsOf(outcome)).toEqual(['LI4', 'GB15', 'GB41']);
  });
});

describe('words that are nothing exactly', () => {
  test.each<[title: string, words: string[], exit: number, said: RegExp]>([
    ['a lone word is a missed look-up', ['xyzzy'], 1, /nothing is called "xyzzy"\n.*acu points/],
    [
      'a lone word near a command',
      ['pionts'],
      1,
      /nothing is called "pionts".*\n.*did you mean the command: acu points/,
    ],
    ['a lone word that only occurs in texts', ['scapula'], 1, /nothing is called "scapula"/],
    ['several words are a question', ['stuffy', 'head'], 0, /nothing is called "stuffy head"; the nearest .* listed/],
    ['several words without a hit', ['xyzzy', 'plugh'], 1, /nothing is called "xyzzy plugh"/],
    ['a code out of range', ['LU12'], 1, /LU12 does not exist: LU has 11 points/],
    ['a code that no channel has', ['LI21'], 1, /LI21 does not exist: LI has 20 points/],
    ['a number nought', ['LU0'], 1, /LU0 does not exist/],
    ['a standard point that the data lacks', ['ST45'], 1, /ST45 is a standard point, but not in the data yet/],
    [
      'a code that schools read differently',
      ['IG5'],
      1,
      /IG5 is read differently: LI5 in es, pt; SI5 in fr, ru; say which with --from/,
    ],
  ])('%s: %j', async (_title, words, exit, said) => {
    const outcome = await acu([...words, '--json']);
    expect(outcome.exit).toBe(exit);
    expect(outcome.err).toMatch(said);
    expect(recordsOf(outcome).every((hit) => hit['kind'] === 'hit')).toBe(true);
  });

  test.each(['LU12', 'ST45', 'LI21'])('%s is never answered by a near match', async (word) => {
    expect((await acu([word, '--json'])).out).toBe('[]\n');
    expect((await acu([word])).out).toBe('');
  });

  test.each<[title: string, words: string[]]>([
    ['an empty word', ['']],
    ['only space', [' \u3000\u00a0']],
    ['an empty word among others', ['BL13', '']],
    ['a word of 201 characters', ['x'.repeat(201)]],
    ['words of more than 200 characters together', Array.from({ length: 30 }, () => 'xyzzyplugh')],
    ['nothing but an option', ['--json']],
  ])('%s is wrong usage, exit 2', async (_title, words) => {
    const { out, err, exit } = await acu(words);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toMatch(/^acu: the query is /);
  });

  test('an empty stdin is wrong usage, not an empty answer', async () => {
    expect((await acu(['-'], { stdin: '# nothing\n' })).exit).toBe(2);
  });

  test.each<[words: string, exit: number, said: RegExp]>([
    ['.*', 1, /nothing is called "\.\*"/],
    ['(', 1, /nothing is called "\("/],
    ['[LU]', 1, /"\[LU\]" is ambiguous/],
    ['^LU1', 0, /^$/],
    ["'cough", 0, /^$/],
    ['!cough', 0, /^$/],
    ['$', 1, /nothing is called "\$"/],
    ['\\', 1, /nothing is called "\\"/],
    ['="cough"', 0, /^$/],
    ['|', 1, /nothing is called "\|"/],
  ])('signs have no power: %s is searched for as it stands', async (word, exit, said) => {
    const outcome = await acu([word]);
    expect(outcome.exit).toBe(exit);
    expect(outcome.err).toMatch(said);
  });
});

describe('an emergency', () => {
  const lines = readFileSync(join(import.meta.dirname, '../../bench/search/emergencies.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.replace(/!$/, ''), line.endsWith('!')] as const);

  test.each(lines)('%s is answered by what to do, before all else', async (query, crisis) => {
    const { out } = await acu(query.split(' '));
    expect(out).toMatch(/^EMERGENCY {2}\S/);
    if (crisis) expect(out).not.toMatch(/^(?:WHERE|NEEDLE|point) /m);
  });

  test.each(['chest pain when breathing', 'chest pain'])('%s stands before all else', async (query) => {
    expect((await acu(query.split(' '))).out).toMatch(/^EMERGENCY/);
  });

  test.each<[format: string, said: RegExp]>([
    ['markdown', /^> \*\*EMERGENCY/],
    ['html', /<b>EMERGENCY<\/b>/],
    ['json', /"urgency": "emergency"/],
    ['csv', /emergency/],
  ])('is said in %s', async (format, said) => {
    expect((await acu(['suicide', '--format', format])).out).toMatch(said);
  });

  test.each([
    ['LI4', 'overdose'],
    ['overdose', 'LI4'],
    ['seizure', 'GV26', 'PC6'],
  ])('%s %s: no point is shown beside a crisis word, and that is said', async (...words) => {
    const [text, json] = await Promise.all([acu(words), acu([...words, '--json'])]);
    expect(text.out).toMatch(/^EMERGENCY/);
    expect(text.out).not.toMatch(/^WHERE /m);
    expect(recordsOf(json).map(({ kind }) => kind)).toEqual(['crisis_word']);
    expect(text.err).toMatch(/not shown beside an emergency: [A-Z0-9 ]+; ask for it alone/);
  });
});

describe('words that are something by themselves', () => {
  test('are one name where together they are one', async () => {
    expect(idsOf(await acu(['ear', 'shenmen', '--json']))).toEqual(['shenmen']);
    expect(idsOf(await acu(['lung', 'cough', '--json']))).toEqual(['LU', 'cough']);
  });

  test('a point that bears the name of a channel says so', async () => {
    const outcome = await acu(['dai', 'mai', '--json']);
    expect(idsOf(outcome)).toEqual(['GB26']);
    expect(outcome.err).toBe('acu: "dai mai" is also the meridian BV: acu meridian BV\n');
  });

  test.each(['completion', 'print', 'export'])('%s is no command yet, and no near match', async (word) => {
    const { out, err, exit } = await acu([word, 'BL13']);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toContain(`there is no command "${word}" yet`);
  });
});

describe('words that are records of their own, and together a crisis', () => {
  test.each([
    ['collapsed lung', 'collapsed-lung'],
    ['baby fever', 'ill-baby'],
  ])('%s is read together', async (words, id) => {
    const outcome = await acu([...words.split(' '), '--json']);
    expect(recordsOf(outcome).map(({ kind }) => kind)).toEqual(['crisis_word']);
    expect(idsOf(outcome)).toEqual([id]);
  });
});

describe('lines of stdin are questions of their own', () => {
  test('what one of them is not is said, the others are answered, exit 1', async () => {
    const outcome = await acu(['-', '--json'], { stdin: 'LI4\nfoo\nLU7\nlung cough\n' });
    expect(idsOf(outcome)).toEqual(['LI4', 'LU7']);
    expect(outcome.exit).toBe(1);
    expect(outcome.err).toContain('nothing is called "foo"');
    expect(outcome.err).toContain('"lung cough" is not one record; what it may be: acu search lung cough');
  });

  test('an emergency among them comes first', async () => {
    const { out } = await acu(['-'], { stdin: 'LU7\nterrible chest pain\n' });
    expect(out).toMatch(/^EMERGENCY/);
    expect(out).toMatch(/^LU7 /m);
  });
});
