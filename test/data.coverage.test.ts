import { describe, expect, test } from 'vitest';
import { plainOf } from '../src/render/text/lay-inline.ts';
import { evidenceBlocks } from '../src/views/protocol/evidence-blocks.ts';
import { builtInRecords } from './cli/compiled-data.ts';

const { guide, safety, protocol, fact, source, patient_state } = builtInRecords();
const statements = [...guide.flatMap((page) => page.statements), ...safety];
const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
/** How many statements of five patient documents were numbered, and how many of them contradict each other or evidence. */
const FACTS = 130;
const CONFLICTS = 29;

describe('the source documents are told whole', () => {
  test(`all ${FACTS} of their facts are recorded`, () => {
    expect(fact.map(({ id }) => id)).toEqual(upTo(FACTS).map((n) => `fact-${n}`));
  });

  test('every fact is carried by a statement', () => {
    const carried = new Set([...statements, ...protocol].flatMap(({ facts }) => facts));
    expect(upTo(FACTS).filter((n) => !carried.has(n))).toEqual([]);
  });

  test('every conflict is settled, with what better evidence or another document says', () => {
    const settled = new Set(statements.flatMap(({ conflicts }) => conflicts));
    expect(upTo(CONFLICTS).filter((n) => !settled.has(n))).toEqual([]);
  });

  test('a statement that carries a fact names a document that says it', () => {
    const documents = new Map(fact.map(({ id, documents: said }) => [id, said]));
    const wrong = guide.flatMap(({ id, statements: said }) =>
      said.flatMap(({ facts, sources, disputed_by }, i) =>
        facts
          .filter(
            (n) => !documents.get(`fact-${n}`)?.some((document) => [...sources, ...disputed_by].includes(document)),
          )
          .map((n) => `${id} ${i + 1}: fact ${n}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('every page of the guide says what kind of text a document is, or leaves it to its source', () => {
    const kinds = source.filter(({ type }) => type === 'source-document').map(({ interest }) => interest);
    expect(kinds).toHaveLength(5);
    expect(kinds).not.toContain(null);
  });
});

describe('conflicts are settled as the evidence says', () => {
  const about = (n: number): string =>
    statements
      .filter(({ conflicts }) => conflicts.includes(n))
      .map((statement) => [statement.text, 'comment' in statement ? statement.comment : ''].join(' '))
      .join(' ');
  test.each([
    [1, 'retention differs by document', [/20/, /30/]],
    [3, 'when to judge', [/four|4/]],
    [6, 'Medicare pays for chronic low back pain only', [/2020/, /12/, /low back/i]],
    [7, 'both contrasts', [/sham/, /0\.2/, /0\.5/]],
    [8, 'the success rate has no support', [/50/, /80/, /unsupported|no trial|without/i]],
    [9, 'low back pain against sham', [/sham/, /NICE|48/]],
    [10, 'small harm is not rare', [/8\.6/, /229,230/]],
    [11, 'abdominal pain', [/sham/]],
    [17, 'nobody is to blame for pain', [/blame|fault/i]],
    [19, 'red flags are more than a payer lists', [/saddle/i]],
    [21, 'few platelets', [/platelet|bleed/i]],
    [22, 'pregnancy', [/pregnan/i]],
    [23, 'the lung', [/lung/i, /0\.87/]],
    [24, 'the new name of the board', [/NCCAOM/, /NCBAHM/]],
    [29, 'the number is not to be trusted', [/check|own site/i]],
  ] as const)('%i: %s', (n, _, patterns) => {
    for (const pattern of patterns) expect(about(n)).toMatch(pattern);
  });
});

describe('what was only remembered is not printed', () => {
  const effects = (id: string) =>
    (protocol.find((each) => each.id === id)?.evidence ?? []).flatMap(({ effect, per_100 }) => [
      ...(effect === null ? [] : [effect.value]),
      ...Object.values(per_100 ?? {}),
    ]);

  test.each([
    ['breech-presentation', 'the ratio of the review of 2023', [0.87]],
    ['knee-osteoarthritis', 'the difference of the review of 2010', [0.96, -0.96]],
    ['insomnia', 'the sleep score of the trial of 2022', [3.6, -3.6]],
    ['migraine', 'the responders against drugs and in the trial of 2006', [57, 46, 47, 39, 40]],
    [
      'low-back-pain',
      'the differences of the review of 2020 against sham and no treatment',
      [9.22, -9.22, 20.32, -20.32],
    ],
  ])('%s: %s', (id, _, figures) => {
    expect(protocol.find((each) => each.id === id)?.evidence.length).toBeGreaterThan(0);
    expect(effects(id).filter((value) => value !== null && figures.includes(value))).toEqual([]);
  });

  test('no second-hand figure is printed without its mark', () => {
    const unmarked = protocol.flatMap((each) =>
      evidenceBlocks(each)
        .flatMap((block) => (block?.type === 'list' ? block.items : []))
        .map((item) => plainOf(item))
        .filter((line, i) => each.evidence[i]?.verified === 'second-hand' && !/read second-hand/i.test(line))
        .map((line) => `${each.id}: ${line}`),
    );
    expect(unmarked).toEqual([]);
  });
});

describe('every protocol is complete', () => {
  test.each(protocol.map((each) => [each.id, each] as const))(
    '%s',
    (_, { red_flags, first_line, verdict, prescriptions }) => {
      expect(red_flags.length).toBeGreaterThanOrEqual(3);
      expect(first_line.length).toBeGreaterThan(0);
      expect(verdict.sources.length).toBeGreaterThan(0);
      for (const prescription of prescriptions) expect(prescription.sources.length).toBeGreaterThan(0);
    },
  );

  test('there are prescriptions enough to compare', () => {
    expect(protocol.flatMap(({ prescriptions }) => prescriptions).length).toBeGreaterThanOrEqual(130);
  });
});

describe('patient states', () => {
  test('hold at least the ones that a clinic asks about', () => {
    const ids = patient_state.map(({ id }) => id);
    const asked = `pregnant possibly-pregnant anticoagulants bleeding-disorder thrombocytopenia neutropenia
      immunosuppressed-or-chemotherapy pacemaker-or-icd implanted-stimulator joint-replacement lymphoedema node-removal
      valve-disease epilepsy diabetes sensory-loss emphysema-or-lung-disease thin-or-frail organ-enlargement
      untreated-cancer infection-or-fever recent-surgery broken-skin-or-keloid metal-allergy implant cannot-lie-prone
      fasting-or-drunk needle-fear-or-fainting first-visit confused-or-cannot-consent child infant`.split(/\s+/);
    expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('a word names one state only', () => {
    const words = patient_state.flatMap(({ id, synonyms }) => [id, ...synonyms].map((word) => word.toLowerCase()));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
