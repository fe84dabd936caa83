import { describe, expect, test } from 'vitest';
import { GUIDE_TOPICS, SAFETY_TOPICS } from '../../../src/model/vocabularies.ts';
import { argvOf } from '../../command-lines.ts';
import { builtInRecords, compiledData } from '../compiled-data.ts';
import { idsOf, runFake } from '../fake-io.ts';

const dataHome = compiledData();
const { safety, guide } = builtInRecords();
const acu = (line: string) => runFake(argvOf(`acu ${line}`), { dataHome });
/** The first thing said below the title and its rule. */
const opening = (out: string): string => out.split(/─\n/)[1]?.trim().split(/\s/)[0] ?? '';

describe('acu safety', () => {
  test.each(SAFETY_TOPICS)('%s prints all of its statements', async (topic) => {
    const text = (await acu(`safety ${topic}`)).out.replace(/\s+/g, ' ');
    const own = safety.filter((record) => record.topic === topic);
    expect(own.length).toBeGreaterThan(0);
    for (const { text: said } of own) expect(text).toContain(said);
  });

  test.each(['red-flags', 'pregnancy', 'aftercare', 'when-to-call', 'emergencies'])(
    '%s begins with what cannot wait',
    async (topic) => {
      expect(opening((await acu(`safety ${topic}`)).out)).toBe('EMERGENCY');
    },
  );

  test('the rates are told both ways: small harm is not rare, grave harm is', async () => {
    const text = (await acu('safety adverse-effects')).out.replace(/\s+/g, ' ');
    for (const figure of ['8.6 %', '229,230', '10,000 patients', 'million treatments', '0.87'])
      expect(text).toContain(figure);
  });

  test('without a topic it names the pages, and prints all records as JSON', async () => {
    const { out } = await acu('safety');
    for (const topic of SAFETY_TOPICS) expect(out).toContain(topic);
    expect(idsOf(await acu('safety --json'))).toEqual(safety.map(({ id }) => id));
  });
});

describe('acu guide', () => {
  test.each(GUIDE_TOPICS)('%s prints every statement with its sources and what speaks against it', async (topic) => {
    const text = (await acu(`guide ${topic}`)).out.replace(/\s+/g, ' ');
    const statements = guide.find(({ id }) => id === topic)?.statements ?? [];
    expect(statements.length).toBeGreaterThan(2);
    for (const statement of statements) {
      expect(text).toContain(statement.text);
      expect(text).toContain(statement.sources.join('; '));
      if (statement.comment !== null) expect(text).toContain(statement.comment);
    }
  });

  test.each(['aftercare', 'side-effects', 'who-should-avoid', 'red-flags', 'worse-pain'])(
    '%s begins with what cannot wait',
    async (topic) => {
      expect(opening((await acu(`guide ${topic}`)).out)).toBe('EMERGENCY');
    },
  );
});

test.each(['safety', 'guide'])('acu %s suggests a topic for a near miss', async (command) => {
  const { err, exit } = await acu(`${command} aftercar`);
  expect(exit).toBe(2);
  expect(err).toContain('Did you mean aftercare?');
});
