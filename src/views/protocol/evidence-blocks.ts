import { type Block, type Fact, fact, facts, heading, type Inline } from '../../model/document.ts';
import type { Protocol } from '../../model/schema/protocol.ts';
import { cited } from '../cited.ts';
import { dotted } from '../dotted.ts';

type Evidence = Protocol['evidence'][number];

const VERIFIED: Readonly<Record<Evidence['verified'], string>> = {
  full: '',
  abstract: '',
  'second-hand': '(Read second-hand)',
};

const figure = ({ effect }: Evidence): string => {
  if (effect === null) return '';
  const interval = effect.low === null || effect.high === null ? '' : ` (${effect.low} to ${effect.high})`;
  return `${effect.measure} ${effect.value}${interval}${effect.unit === null ? '' : ` ${effect.unit}`}`;
};

const perHundred = (value: number | null): Inline => (value === null ? '' : String(value));

/** Natural frequencies come before effect sizes: of 100 people, how many. */
function frequencyTable(evidence: readonly Evidence[]): Block[] {
  const against = evidence.some(({ per_100 }) => per_100 !== null && per_100.active !== null);
  const rows = evidence.flatMap(({ per_100, outcome, n, sources }) =>
    per_100 === null
      ? []
      : [
          [
            `${sources[0] ?? ''}${n === null ? '' : `, ${n.toLocaleString('en')} people`}: ${outcome}`,
            perHundred(per_100.acupuncture),
            perHundred(per_100.sham),
            perHundred(per_100.usual_care ?? per_100.none),
            ...(against ? [perHundred(per_100.active)] : []),
          ],
        ],
  );
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      columns: [
        { title: 'of 100 people', align: 'left' },
        { title: 'acupuncture', align: 'right' },
        { title: 'sham', align: 'right' },
        { title: 'without', align: 'right' },
        ...(against ? [{ title: 'other treatment', align: 'right' as const }] : []),
      ],
      rows,
    },
  ];
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?)]$/.test(text) ? '' : '.'}`;

/** The claim, its figure with size and time, what weakens it, and how sure it is. */
const statement = (entry: Evidence): string =>
  [
    entry.claim,
    [figure(entry), entry.timepoint, entry.n === null ? null : `${entry.n.toLocaleString('en')} people`]
      .filter((part) => part !== null && part !== '')
      .join(', '),
    entry.caveat,
    entry.certainty === 'not-graded' ? null : `Certainty: ${entry.certainty}`,
    VERIFIED[entry.verified],
  ]
    .flatMap((part) => (part === null || part === '' ? [] : [sentence(part)]))
    .join(' ');

const POSITIONS: Readonly<Record<Protocol['guidelines'][number]['position'], string>> = {
  for: 'FOR',
  consider: 'CONSIDER',
  against: 'AGAINST',
  'not-covered': 'NOT PAID',
  covers: 'PAYS',
};

/** For and against stand on neighbouring lines. */
const guidelineFacts = ({ guidelines }: Protocol): Fact[] =>
  (['for', 'consider', 'against', 'covers', 'not-covered'] as const).flatMap((position) =>
    guidelines
      .filter((guideline) => guideline.position === position)
      .map(({ body, year, text, sources }) =>
        fact(POSITIONS[position], `${body}${year === null ? '' : ` ${year}`}: ${text}`, dotted(sources) || null),
      ),
  );

/** What was found: how often, the statements with their sources, what is known of but unread, and guidelines. */
export function evidenceBlocks(protocol: Protocol): (Block | null)[] {
  const claims = protocol.evidence.map((entry) => cited(statement(entry), entry.sources));
  const unread = protocol.unverified.map((text) => `Known by name, not read yet: ${text}`);
  const items = [...claims, ...unread];
  return [
    ...frequencyTable(protocol.evidence),
    ...(items.length === 0 ? [] : [heading('Evidence'), { type: 'list' as const, items }]),
    facts(guidelineFacts(protocol)),
  ];
}
