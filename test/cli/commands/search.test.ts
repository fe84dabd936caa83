import { describe, expect, test } from 'vitest';
import { argvOf } from '../../command-lines.ts';
import { compiledData } from '../compiled-data.ts';
import { idsOf, recordsOf, runFake } from '../fake-io.ts';

const dataHome = compiledData();
const acu = (line: string) => runFake(argvOf(`acu ${line}`), { dataHome });

describe('acu search', () => {
  test('prints hits, best first, each with its record', async () => {
    const outcome = await acu('search cough --json');
    const hits = recordsOf(outcome);
    expect(outcome).toMatchObject({ exit: 0, err: '' });
    expect(hits.length).toBeGreaterThan(3);
    for (const hit of hits) {
      expect(hit).toMatchObject({
        kind: 'hit',
        of: expect.any(String),
        id: expect.any(String),
        matched: expect.any(Array),
      });
      expect(hit['record']).toMatchObject({ kind: hit['of'] });
      expect(hit['score']).toBeGreaterThanOrEqual(0);
      expect(hit['score']).toBeLessThanOrEqual(1);
    }
    const calm = hits.filter((hit) => hit['urgency'] !== 'emergency').map((hit) => Number(hit['score']));
    expect(calm).toEqual([...calm].sort((a, b) => b - a));
  });

  test.each<[line: string, first: string]>([
    ['search BL13', 'BL13'],
    ['search LI4', 'LI4'],
    ['search 肺俞', 'BL13'],
    ['search lung transport', 'BL13'],
    ['search LU', 'LU'],
  ])('acu %s puts what it says exactly first', async (line, first) => {
    expect(idsOf(await acu(`${line} --json`))[0]).toBe(first);
  });

  test.each<[line: string, id: string]>([
    ['search colection hole', 'LU6'],
    ['search stufy nose', 'nasal-congestion'],
  ])('acu %s forgives a slip', async (line, id) => {
    expect(idsOf(await acu(`${line} --json`))).toContain(id);
  });

  test('--kind keeps one kind, --limit a number', async () => {
    const hits = recordsOf(await acu('search lung --kind point --kind pattern --limit 3 --json'));
    expect(hits).toHaveLength(3);
    expect(hits.every((hit) => ['point', 'pattern'].includes(String(hit['of'])))).toBe(true);
  });

  test.each<[line: string, id: string]>([
    ['search BL13 --kind protocol', 'upper-back-pain'],
    ['search headache --kind protocol', 'tension-type-headache'],
    ['search knee pain --kind protocol', 'knee-osteoarthritis'],
  ])('acu %s finds what lies around the answer', async (line, id) => {
    const outcome = await acu(`${line} --json`);
    expect(outcome.exit).toBe(0);
    expect(idsOf(outcome)).toContain(id);
  });

  test('--kind that finds nothing says so, and not that the word is unknown or ambiguous', async () => {
    const { err, exit } = await acu('search xyzzy --kind protocol --kind ear-point');
    expect(exit).toBe(1);
    expect(err).toBe('acu: no protocol or ear point is called "xyzzy" or says so; of every kind: acu search xyzzy\n');
  });

  test('ten hits are printed unless asked otherwise', async () => {
    expect(recordsOf(await acu('search pain in the neck --json'))).toHaveLength(10);
  });

  test('--explain says why, and how well', async () => {
    const [plain, explained] = await Promise.all([acu('search cough'), acu('search cough --explain')]);
    expect(plain.out).not.toMatch(/score/);
    expect(explained.out).toMatch(/what +id +title +score +why +mind/);
  });

  test('an ambiguous name lists the candidates, exit 0', async () => {
    const outcome = await acu('search qiao --json');
    expect(outcome.exit).toBe(0);
    expect(idsOf(outcome).slice(0, 2)).toEqual(['YINHV', 'YANGHV']);
  });

  test('what is an emergency stands first, in words above the table and as the first hit', async () => {
    const [table, answer] = await Promise.all([acu('search coughing blood'), acu('search coughing blood --json')]);
    expect(table.out).toMatch(/^EMERGENCY/);
    expect(recordsOf(answer)[0]).toMatchObject({ urgency: 'emergency' });
  });

  test('every hit on a point says what to mind', async () => {
    const { out } = await acu('search lung --kind point --width 200');
    expect(out.split('\n').find((line) => /\bBL13\b/.test(line))).toContain('CAUTION pneumothorax');
  });

  test.each<[line: string, said: RegExp]>([
    ['search xyzzy', /nothing is called "xyzzy"/],
    ['search LU12', /LU12 does not exist: LU has 11 points/],
  ])('acu %s finds nothing: [], exit 1', async (line, said) => {
    const { out, err, exit } = await acu(`${line} --json`);
    expect({ out, exit }).toEqual({ out: '[]\n', exit: 1 });
    expect(err).toMatch(said);
    expect((await acu(line)).out).toBe('');
  });

  test.each<[line: string, said: RegExp]>([
    ['search', /the query is empty/],
    ['search " "', /the query is empty/],
    [`search ${'x'.repeat(201)}`, /longer than 200 characters/],
    ['search cough --kind pont', /unknown kind "pont"\n.*Did you mean point\?/],
    ['search cough --limit 0', /--limit must be a whole number from 1 to 1000/],
  ])('acu %s is wrong usage', async (line, said) => {
    const { out, err, exit } = await acu(line);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toMatch(said);
  });
});
