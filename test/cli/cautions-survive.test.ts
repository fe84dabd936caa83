import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Use, usesOf } from '../../src/model/list-uses.ts';
import { FORMATS } from '../../src/render/formats.ts';
import { labelOf } from '../../src/safety/list-targets.ts';
import { builtInRecords, compiledData } from './compiled-data.ts';
import { runFake } from './fake-io.ts';

const dataHome = compiledData();
const records = builtInRecords();
const cautioned = records.point.filter(({ cautions }) => cautions.length > 0);
const codes = cautioned.map(({ code }) => code);
const protocols = records.protocol.map(({ id }) => id);
const states = records.patient_state.map(({ id }) => id);
const ears = records.ear_point.map(({ id }) => id);
const regionCautions = (id: string) => records.region.find((region) => region.id === id)?.cautions ?? [];
const earCautions = regionCautions('ear');
const cautionsAt = (use: Use) =>
  'code' in use
    ? (records.point.find(({ code }) => code === use.code)?.cautions ?? [])
    : 'area' in use
      ? regionCautions(use.area)
      : earCautions;
/** Formats that hold records and no sheet. */
const DATA = ['csv', 'tsv', 'json', 'ndjson', 'yaml'];

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
            // In a narrow column the words of a kind stand below each other, with other columns between them.
            for (const word of kind.split('-')) holds(seen, word);
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
          if (rest.some((word) => DATA.includes(word))) return;
          const all = protocol?.prescriptions ?? [];
          const beside = seen.includes(bare('side by side'));
          const printed = beside ? all : seen.includes(bare('* from textbooks')) ? all.slice(0, 1) : [];
          for (const use of printed.flatMap(usesOf))
            for (const { kind, level, do: advice } of cautionsAt(use)) {
              holds(seen, level);
              for (const word of kind.split('-')) holds(seen, word);
              // Beside each other the cautions stand by kind, below a table of one prescription in full.
              if (!beside) holds(seen, advice);
            }
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

  test('by a sheet for a patient: what was left out of any prescription is said, and is in no row of points', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...protocols),
        fc.constantFrom(...states),
        fc.boolean(),
        options,
        async (id, state, beside, rest) => {
          const argv = ['protocol', id, '--patient', state, ...(beside ? ['--prescriptions'] : [])];
          const { out } = await runFake([...argv, '--json'], { dataHome });
          const [fitted] = JSON.parse(out) as typeof records.protocol;
          const checks = fitted?.patient_checks ?? [];
          const seen = await output([...argv, ...rest]);
          for (const [i, { findings }] of checks.entries()) {
            const avoided = findings.filter(({ level }) => level === 'avoid');
            if ((beside || i === 0) && !rest.includes('csv') && !rest.includes('tsv'))
              for (const { subject, text, do: advice } of avoided)
                for (const said of [subject, text, advice]) holds(seen, said);
            const kept = new Set(usesOf(fitted?.prescriptions[i] ?? { points: [] }).map(labelOf));
            for (const { codes: out_, side } of avoided)
              for (const code of out_) expect(side === null && kept.has(code)).toBe(false);
            const wholly = avoided.some(({ subject }) => subject === 'the whole treatment');
            if (wholly) expect(avoided[0]?.subject).toBe('the whole treatment');
            if (wholly) expect([...kept]).toEqual([]);
          }
        },
      ),
      RUNS,
    );
  });

  test('by a chart, in words and as data: what to mind where it draws, and what it leaves out for a patient', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...codes),
        fc.constantFrom(...ears),
        fc.constantFrom(null, ...states),
        options,
        async (code, ear, state, rest) => {
          const argv = ['chart', code, `ear:${ear}`, ...(state === null ? [] : ['--patient', state])];
          const { out } = await runFake([...argv, '--json'], { dataHome });
          const charts = JSON.parse(out) as {
            codes: string[];
            cautions: string[];
            left_out: { code: string; reason: string }[];
          }[];
          const leftOut = charts[0]?.left_out ?? [];
          const isOut = (name: string) => leftOut.some((one) => one.code === name);
          const seen = await output([...argv, ...rest]);
          for (const { code: name, reason } of leftOut) {
            holds(seen, name);
            holds(seen, reason);
          }
          const places = [
            { name: code, cautions: records.point.find((each) => each.code === code)?.cautions ?? [] },
            { name: `ear:${ear}`, cautions: earCautions },
          ];
          for (const { name, cautions } of places.filter((place) => !isOut(place.name)))
            for (const { level, kind } of cautions) {
              expect(charts.flatMap((chart) => chart.cautions)).toContain(`${name} ${level} ${kind}`);
              holds(seen, level);
              for (const word of kind.split('-')) holds(seen, word);
            }
        },
      ),
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
