import { describe, expect, test } from 'vitest';
import { argvOf } from '../../command-lines.ts';
import { compiledData } from '../compiled-data.ts';
import { idsOf, recordsOf, runFake, type Setup } from '../fake-io.ts';

const dataHome = compiledData();
const acu = (line: string, setup: Setup = {}) => runFake(argvOf(`acu ${line}`), { dataHome, ...setup });
interface Said {
  level: string;
  subject: string;
  codes: string[];
  text: string;
  do: string;
}
const findingsOf = async (line: string): Promise<Said[]> => {
  const [check] = recordsOf(await acu(`${line} --json`));
  return check?.['findings'] as Said[];
};
const levelOf = (findings: readonly Said[], code: string) => findings.find(({ codes }) => codes.includes(code))?.level;

describe('upper back pain in a pregnancy of 24 weeks', () => {
  const line = 'check upper-back-pain --patient pregnant:24w';

  test('exits 1: something that it holds must be avoided', async () => {
    expect((await acu(line)).exit).toBe(1);
  });

  test('avoids LI4, and minds the lumbar point and the lung beneath the others', async () => {
    const findings = await findingsOf(line);
    expect(levelOf(findings, 'LI4')).toBe('avoid');
    expect(findings.find(({ codes, text }) => codes.includes('BL23') && /lower back/.test(text))?.level).toBe(
      'caution',
    );
    for (const code of ['BL13', 'BL15'])
      expect(findings.some(({ codes, text }) => codes.includes(code) && /lung/.test(text))).toBe(true);
  });

  test.each([
    ['the position', 'not prone'],
    ['strong stimulation', 'strong stimulation'],
    ['current', 'current through the needles'],
  ])('says a word on %s', async (_, subject) => {
    expect((await findingsOf(line)).map((finding) => finding.subject)).toContain(subject);
  });

  test('asks about a clot and pre-eclampsia, says that no trial was in pregnancy, and clears nothing', async () => {
    const { out } = await acu(line);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('(a clot)');
    expect(text).toContain('(pre-eclampsia)');
    expect(text).toContain('records no trial in patients like this one (pregnant:24w)');
    expect(out.trimEnd().split('\n').at(-1)).toBe('No finding does not mean safe.');
  });
});

describe('exit codes', () => {
  test.each([
    ['check upper-back-pain --patient pacemaker-or-icd', 0],
    ['check upper-back-pain --patient neutropenia', 1],
    ['check knee-osteoarthritis --patient anticoagulants', 0],
    ['check breech-presentation --patient pregnant:35w', 0],
    ['check PC6', 0],
    ['check PC6 --fail-on caution', 1],
    ['check LI4 --patient pregnant', 1],
    ['check LI4 --patient moonstruck', 2],
    ['check LI99', 2],
    ['check moonpoint', 2],
    ['check', 2],
    ['check LI4 --technique magic', 2],
    ['check upper-back-pain --prescription none-such', 2],
    ['check schizophrenia', 0],
    ['check schizophrenia --patient infection-or-fever', 1],
    ['check schizophrenia --prescription none-such', 2],
    ['check LI4 --fail-on never', 2],
    ['check upper-back-pain --technique moxa', 2],
    ['check LI4 --prescription foo', 2],
    ['check LI4 --patient ""', 2],
    ['check LI4 --patient " , "', 2],
    ['check ,', 2],
    ['check LI4,SP6', 0],
    ['check LI4,SP6 PC6 --patient pregnant', 1],
  ])('%s: %i', async (line, exit) => {
    expect((await acu(line)).exit).toBe(exit);
  });

  test('an unknown state lists those that are known', async () => {
    const { err } = await acu('check LI4 --patient moonstruck');
    for (const state of ['pregnant', 'anticoagulants', 'pacemaker-or-icd', 'infant']) expect(err).toContain(state);
  });
});

describe('rules of the contract', () => {
  test('a pacemaker forbids no needle, and says no electroacupuncture', async () => {
    const findings = await findingsOf('check upper-back-pain --patient pacemaker-or-icd');
    expect(findings.filter(({ level }) => level === 'avoid')).toEqual([]);
    expect(findings.find(({ subject }) => subject.startsWith('current'))?.level).toBe('inform');
  });

  test('a pacemaker forbids the arm that uses current', async () => {
    const { exit } = await acu('check knee-osteoarthritis --prescription tu-2021-electro --patient pacemaker-or-icd');
    expect(exit).toBe(1);
  });

  test('neutropenia forbids the whole treatment', async () => {
    const [first] = await findingsOf('check upper-back-pain --patient neutropenia');
    expect(first).toMatchObject({ level: 'avoid', subject: 'the whole treatment' });
  });

  test('BL67 in breech is deliberate, with the condition kept', async () => {
    const findings = await findingsOf('check breech-presentation --patient pregnant:35w');
    const deliberate = findings.find(({ level }) => level === 'deliberate');
    expect(deliberate?.codes).toEqual(['BL67']);
    expect(deliberate?.do).toMatch(/^Only if: .*obstetric/);
  });

  test('blood thinners: no joint, no bleeding, press each site, never stop the drug', async () => {
    const text = JSON.stringify(await findingsOf('check knee-osteoarthritis --patient anticoagulants'));
    for (const said of ['joint', '1 in 3,974', 'press each site', 'Never stop the drug', 'Draw no blood'])
      expect(text).toContain(said);
  });

  test('--fields without the findings says so', async () => {
    expect((await acu('check LI4 --patient pregnant --json --fields verdict')).err).toContain(
      'add findings to see them',
    );
    expect((await acu('check LI4 --patient pregnant --json --fields findings')).err).toBe('');
  });

  test('all prescriptions of a protocol can be checked at once', async () => {
    const checks = recordsOf(await acu('check low-back-pain --prescription all --patient pregnant --json'));
    expect(checks.length).toBeGreaterThan(3);
    expect(new Set(checks.map((check) => check['prescription'])).size).toBe(checks.length);
  });
});

test('a code that differs by language says how it was read', async () => {
  const { err, out } = await acu('check P7 LI4 --patient pregnant');
  expect(out).toContain('PC7 LI4');
  expect(err).toContain('P7 is read as PC7; it is LU7 in');
  expect((await acu('check -', { stdin: 'P7\tpregnant\n' })).err).toContain('P7 is read as PC7');
});

describe('check - reads a prescription a line', () => {
  test.each(['', '\n', '\n#x\n'])('and takes %j for a mistake, not for no finding', async (stdin) => {
    const { out, exit } = await acu('check -', { stdin });
    expect([out, exit]).toEqual(['', 2]);
  });

  const stdin = 'LI4, PC6\tpregnant:24w\n# a remark\nupper-back-pain\nLung Shu\tanticoagulants\n';

  test('and gives a verdict a line', async () => {
    const { out, exit } = await acu('check -', { stdin });
    expect(exit).toBe(1);
    const lines = out.split('\n').map((line) => line.replace(/ {2,}/g, ' | '));
    expect(lines[2]).toMatch(/^AVOID \| LI4 PC6 \| pregnant:24w \|/);
    expect(lines.filter((line) => /^(AVOID|CAUTION|no rule)/.test(line))).toHaveLength(3);
  });

  test('names a wrong line on stderr, checks the others, and exits 2', async () => {
    const { out, err, exit } = await acu('check - --json', { stdin: 'LI4\nLI99\tpregnant\n' });
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(err).toContain('LI99');
  });

  test('takes the patient of the command line where a line has none', async () => {
    const [check] = recordsOf(await acu('check - --patient pregnant --json', { stdin: 'LI4\n' }));
    expect(check).toMatchObject({ patient: ['pregnant'], verdict: 'avoid' });
  });
});

describe('points and protocols for a patient', () => {
  test.each(['points --meridian LU', 'protocol upper-back-pain', 'chart LI4'])(
    '%s takes an empty list of states for a mistake, not for a check',
    async (line) => {
      const { out, err, exit } = await acu(`${line} --patient ""`);
      expect([out, exit]).toEqual(['', 2]);
      expect(err).toContain('names nothing');
    },
  );

  test('points leaves out what nobody may needle, as check avoids it', async () => {
    const codes = idsOf(await acu('points --meridian ST --patient anticoagulants --json'));
    expect(codes).toContain('ST18');
    expect(codes).not.toContain('ST17');
    expect((await acu('check ST17 --patient anticoagulants')).exit).toBe(1);
  });

  test('points leaves out what must be avoided, and says how many', async () => {
    const outcome = await acu('points --meridian LI --patient pregnant --json');
    expect(idsOf(outcome)).not.toContain('LI4');
    expect(outcome.err).toContain('1 of 20 points left out for pregnant');
  });

  test('the sheet leaves LI4 out of its table and says so in its box', async () => {
    const { out, exit } = await acu('protocol upper-back-pain --patient pregnant:24w');
    const [before = '', table = ''] = out.split('POINTS AS A SOURCE DOCUMENT');
    expect(exit).toBe(0);
    expect(before).toContain('LEFT OUT FOR THIS PATIENT (pregnant:24w)');
    expect(before.split('LEFT OUT')[1]).toContain('LI4');
    expect(table.split('\n').filter((line) => /^LI4\b/.test(line))).toEqual([]);
    expect(out.replace(/\s+/g, ' ')).toContain('Checked for: pregnant:24w. No finding does not mean safe.');
  });

  test('the record leaves it out as well, and carries the check', async () => {
    const [record] = recordsOf(await acu('protocol upper-back-pain --patient pregnant:24w --json'));
    expect(JSON.stringify(record?.['prescriptions'])).not.toContain('"code":"LI4"');
    const checks = (record?.['patient_checks'] ?? []) as { prescription: string }[];
    const prescriptions = (record?.['prescriptions'] ?? []) as { id: string }[];
    expect(checks[0]).toMatchObject({ verdict: 'avoid', patient: ['pregnant:24w'] });
    // One a prescription, so that none is taken for checked that was not.
    expect(checks.map(({ prescription }) => prescription)).toEqual(prescriptions.map(({ id }) => id));
  });

  test('without a patient the sheet says that it was not checked', async () => {
    expect((await acu('protocol upper-back-pain')).out).toContain('Not checked for a patient.');
  });
});
