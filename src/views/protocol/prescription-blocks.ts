import type { Corpus } from '../../model/corpus.ts';
import { type Block, type Fact, fact, facts, heading, type Inline, span } from '../../model/document.ts';
import { type Use, usesOf } from '../../model/list-uses.ts';
import type { Prescription } from '../../model/schema/protocol.ts';
import { cautionsOf, labelOf } from '../../safety/list-targets.ts';
import { dotted } from '../dotted.ts';
import { cautionAlerts } from '../point/caution-alerts.ts';
import { cautionSummary } from '../point/caution-summary.ts';
import { placeInWords } from './place-in-words.ts';
import { rangeInWords } from './range-in-words.ts';

const NOT_REPORTED = 'not reported';
const reported = (value: string | null): string => value ?? NOT_REPORTED;

const withUnit = (range: string | null, unit: string): string | null => (range === null ? null : `${range} ${unit}`);

const scheduleInWords = (schedule: Prescription['schedule']): string | null =>
  schedule
    ?.map(({ per_week, weeks }) => `${per_week ?? '?'} a week${weeks === null ? '' : ` for ${weeks} weeks`}`)
    .join(', then ') ?? null;

function useRow(use: Use, corpus: Pick<Corpus, 'get'>): Inline[] {
  const side = use.side ?? NOT_REPORTED;
  const mind = cautionSummary(cautionsOf(use, corpus));
  if ('ear' in use) return [`ear: ${corpus.get('ear_point', use.ear)?.name ?? use.ear}`, side, 'ear', '', mind];
  if ('area' in use) return [use.label, side, corpus.get('region', use.area)?.label ?? use.area, '', mind];
  const point = corpus.get('point', use.code);
  if (point === undefined) return [[span('code', use.code)], side, 'not in the data yet', '', ''];
  const method = point.needling.methods[0];
  const spot = point.location.place[0];
  return [
    [span('code', use.code), ` ${point.names.pinyin}`],
    side,
    spot === undefined ? '' : placeInWords(spot),
    method === undefined || point.needling.advice === 'forbidden'
      ? (point.needling.advice ?? '')
      : `${method.depth_cun_min}-${method.depth_cun_max} cun ${method.method}`,
    mind,
  ];
}

/** Places that share their cautions: an area with the others of its region, a point of the ear with the other ones. */
function alike(uses: readonly Use[]): Use[][] {
  const groups = new Map<string, Use[]>();
  for (const use of uses) {
    const key = 'code' in use ? use.code : 'area' in use ? use.area : 'ear';
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  return [...groups.values()];
}

/** Each place's cautions in full, and what was written down as a deliberate exception. */
const cautionBlocks = (uses: readonly Use[], corpus: Pick<Corpus, 'get'>): Block[] =>
  alike(uses).flatMap((group): Block[] => {
    const name = [...new Set(group.map(labelOf))].join(', ');
    const deliberate = group.flatMap((use) =>
      use.despite.map(
        ({ caution, reason, condition, sources }): Block => ({
          type: 'alert',
          level: 'caution',
          label: 'DELIBERATE',
          text: [span('strong', `${labelOf(use)}, despite ${caution}:`), ` ${reason} Only if: ${condition}`],
          aside: sources.join('; ') || null,
        }),
      ),
    );
    const cautions = group[0] === undefined ? [] : cautionsOf(group[0], corpus);
    return [
      ...cautionAlerts(cautions).map((alert) => ({
        ...alert,
        text: [span('code', name), ' ', ...[alert.text].flat()],
      })),
      ...deliberate,
    ];
  });

/** Which of the rows above are not simply needled: a choice of several, what is added, what stands in, what is unknown. */
function choiceFacts({ points }: Prescription): Fact[] {
  const uses = usesOf({ points });
  const named = (role: Use['role']) =>
    uses
      .filter((use) => use.role === role)
      .map((use) => `${labelOf(use)}${use.when === null ? '' : ` for ${use.when}`}`);
  const rows = {
    Choose: points.flatMap((entry) =>
      'choose' in entry ? [`${entry.choose} of ${entry.from.map(labelOf).join(', ')}`] : [],
    ),
    Add: named('add'),
    Instead: named('alternative'),
    How: uses.flatMap((use) => (use.technique === null ? [] : [`${labelOf(use)} ${use.technique}`])),
    Others: uses.length > 0 && points.some((entry) => 'not_reported' in entry) ? [NOT_REPORTED] : [],
  };
  return Object.entries(rows).flatMap(([label, parts]) => (parts.length === 0 ? [] : [fact(label, dotted(parts))]));
}

const courseFacts = (prescription: Prescription): Fact[] => [
  fact(
    'Retained',
    reported(withUnit(rangeInWords(prescription.retention_min_minutes, prescription.retention_max_minutes), 'minutes')),
  ),
  fact('Sessions', reported(withUnit(rangeInWords(prescription.sessions_min, prescription.sessions_max), 'sessions'))),
  fact('Schedule', reported(scheduleInWords(prescription.schedule))),
  fact('Upkeep', reported(prescription.maintenance)),
  fact('Depth', reported(prescription.depth)),
  fact('Response', reported(prescription.response_sought)),
  fact('Stimulus', reported(prescription.stimulation)),
  fact('Needle', reported(prescription.needle_type)),
  fact('Position', reported(prescription.position)),
  fact('Control', reported(prescription.comparator)),
  fact('Who', reported(prescription.practitioner)),
];

const HEADINGS: Readonly<Record<Prescription['basis'], string>> = {
  trial: 'Points as tested',
  review: 'Points as a review names them',
  guideline: 'Points as a guideline names them',
  textbook: 'Points as textbooks name them',
  standard: 'Points as the standard names them',
  'source-document': 'Points as a source document names them, without a trial',
};

/** One prescription as its source describes it; the textbook column is marked, because the source did not say it. */
export function prescriptionBlocks(prescription: Prescription, corpus: Pick<Corpus, 'get'>): (Block | null)[] {
  const uses = usesOf(prescription);
  const reasons = uses.flatMap((use) => (use.reason === null ? [] : [`${labelOf(use)} ${use.reason}`]));
  return [
    heading(HEADINGS[prescription.basis], `${prescription.name}; ${dotted(prescription.sources)}`),
    {
      type: 'table',
      columns: [
        { title: 'point', align: 'left' },
        { title: 'side', align: 'left' },
        { title: 'where', align: 'left' },
        { title: 'textbook needling*', align: 'left' },
        { title: 'mind', align: 'left' },
      ],
      rows:
        uses.length === 0
          ? [[prescription.points.length === 0 ? 'all left out' : NOT_REPORTED, '', '', '', '']]
          : uses.map((use) => useRow(use, corpus)),
    },
    { type: 'note', text: '* from textbooks, not from the source of this prescription' },
    ...cautionBlocks(uses, corpus),
    facts([
      ...choiceFacts(prescription),
      ...(reasons.length === 0 ? [] : [fact('Reason', `(tradition) ${dotted(reasons)}`)]),
      ...courseFacts(prescription),
      ...(prescription.notes === null ? [] : [fact('Notes', prescription.notes)]),
    ]),
  ];
}
