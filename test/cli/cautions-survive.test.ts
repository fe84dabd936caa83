import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/render/formats.ts';
import { builtInRecords, compiledData } from './compiled-data.ts';
import { runFake } from './fake-io.ts';

const dataHome = compiledData();
const records = builtInRecords();
const cautioned = records.point.filter(({ cautions }) => cautions.length > 0);
const codes = cautioned.map(({ code }) => code);
const protocols = records.protocol.map(({ id }) => id);
const states = records.patient_state.map(({ id }) => id);

/** Everything that may stand between two letters of a caution: wrapping, colours, marks of a format. */
const bare = (out: string): string =>
  out
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are control characters.
    .replace(/\u001b\[[\d;]*m/g, '')
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\\n/g, '')
    .replace(/[\s\\>"'*_-]/g, '')
    .toLowerCase();

const format = fc.constantFrom(...FORMATS);
const width = fc.constantFrom(20, 40, 61, 80, 120, 200);
const looks = fc.subarray(['--ascii', '--color=always', '--no-pager']);
const options = fc.tuple(format, width, looks).map(([f, w, l]) => ['--format', f, '--width', String(w), ...l]);
const output = async (argv: readonly string[]): Promise<string> => {
  const { out, exit, err } = await runFake(argv, { dataHome });
  expect([0, 1], err).toContain(exit);
  return bare(out);
};
const holds = (seen: string, said: string): void => expect(seen.includes(bare(said)), `"${said}" is lost`).toBe(true);
const RUNS = { numRuns: 120 };

describe('a caution is never lost', () => {
  test('by a card in any size, format, width and look: every kind and its level', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...codes),
        fc.constantFrom(
          ['point'],
          ['point', '--brief'],
          ['point', '--full'],
          ['points', '--standard', 'all', '--query'],
          [],
        ),
        options,
        async (code, command, rest) => {
          const point = cautioned.find((each) => each.code === code);
          const seen = await output([...command, code, ...rest]);
          for (const { kind, level } of point?.cautions ?? []) {
            holds(seen, level);
            holds(seen, kind);
          }
        },
      ),
      RUNS,
    );
  });

  test('by a sheet: every red flag, and every caution of a point that is printed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...protocols),
        fc.constantFrom<string[][]>([], ['--points'], ['--prescriptions']),
        options,
        async (id, more, rest) => {
          const protocol = records.protocol.find((each) => each.id === id);
          const seen = await output(['protocol', id, ...more, ...rest]);
          for (const { text } of protocol?.red_flags ?? []) holds(seen, text);
          if (!more.includes('--prescriptions') || rest.some((word) => /^(?:csv|tsv|json|ndjson|yaml)$/.test(word)))
            return;
          if (!seen.includes(bare('side by side'))) return;
          for (const code of protocol?.points ?? [])
            for (const { kind } of records.point.find((each) => each.code === code)?.cautions ?? []) holds(seen, kind);
        },
      ),
      RUNS,
    );
  });

  test('by a check: every finding with what to do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          ...codes,
          ...protocols.filter((id) => records.protocol.find((each) => each.id === id)?.prescription_count),
        ),
        fc.subarray(states, { minLength: 1, maxLength: 2 }),
        options,
        async (subject, patient, rest) => {
          const argv = ['check', subject, '--patient', patient.join(',')];
          const { out } = await runFake([...argv, '--json'], { dataHome });
          const [check] = JSON.parse(out) as {
            findings: { subject: string; do: string; text: string }[];
            note: string;
          }[];
          const seen = await output([...argv, ...rest]);
          for (const finding of check?.findings ?? []) {
            holds(seen, finding.subject);
            if (!rest.includes('csv') && !rest.includes('tsv')) {
              holds(seen, finding.text);
              holds(seen, finding.do);
            }
          }
          holds(seen, 'No finding does not mean safe.');
        },
      ),
      RUNS,
    );
  });

  test('by a sheet for a patient: what was left out is said, and is in no row of points', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...protocols), fc.constantFrom(...states), options, async (id, state, rest) => {
        const argv = ['protocol', id, '--patient', state];
        const { out } = await runFake([...argv, '--json'], { dataHome });
        const [fitted] = JSON.parse(out) as typeof records.protocol;
        const avoided = (fitted?.patient_checks[0]?.findings ?? []).filter(({ level }) => level === 'avoid');
        const seen = await output([...argv, ...rest]);
        if (!rest.includes('csv') && !rest.includes('tsv')) for (const { subject } of avoided) holds(seen, subject);
        const kept = new Set(
          fitted?.prescriptions[0]?.points.flatMap((entry) =>
            ('choose' in entry ? entry.from : [entry]).flatMap((use) => ('code' in use ? [use.code] : [])),
          ),
        );
        for (const { codes: out_, side } of avoided)
          for (const code of out_) expect(side === null && kept.has(code)).toBe(false);
      }),
      RUNS,
    );
  });

  test('by --fields, without a line on stderr that says so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...codes), format, async (code, f) => {
        const { err } = await runFake(['point', code, '--fields', 'code,names.pinyin', '--format', f], { dataHome });
        expect(err).toContain('leaves the cautions out');
      }),
      { numRuns: 20 },
    );
  });
});
