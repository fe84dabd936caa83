import type { Corpus } from '../model/corpus.ts';
import type { Point } from '../model/schema/point.ts';
import type { PrescribedUse, Prescription } from '../model/schema/protocol.ts';
import type { Target, Treatment } from './plan.ts';

type Use = Extract<PrescribedUse, { role: string }>;
type Lookup = Pick<Corpus, 'get'>;

const forbiddenAt = ({ needling, moxa, acupressure }: Point): Treatment[] => [
  ...(needling.advice === 'forbidden' ? (['needle', 'electro'] as const) : []),
  ...(moxa.advice === 'forbidden' ? (['moxa'] as const) : []),
  ...(acupressure.advice === 'forbidden' ? (['pressure'] as const) : []),
];

/** A point that is needled, pressed or warmed by itself, without a prescription. */
export const pointTarget = (point: Point): Target => ({
  label: point.code,
  code: point.code,
  region: point.region,
  side: null,
  sides: point.sides,
  role: 'core',
  cautions: point.cautions,
  positions: point.positions,
  forbidden: forbiddenAt(point),
  despite: [],
});

/** How a use is called where it is spoken of. */
export const labelOf = (use: Use): string =>
  'code' in use ? use.code : 'area' in use ? use.label : `ear ${use.ear.replaceAll('-', ' ')}`;

/** A place without a record of its own has the cautions of its region. */
function regionTarget(id: string, use: Use, corpus: Lookup): Target {
  const label = labelOf(use);
  const { side, role, despite } = use;
  const cautions = corpus.get('region', id)?.cautions ?? [];
  return { label, code: null, region: id, side, sides: null, role, cautions, positions: [], forbidden: [], despite };
}

function targetOf(use: Use, corpus: Lookup): Target[] {
  if ('area' in use) return [regionTarget(use.area, use, corpus)];
  if ('ear' in use) return [regionTarget('ear', use, corpus)];
  const point = corpus.get('point', use.code);
  if (point === undefined) return [];
  return [{ ...pointTarget(point), side: use.side, role: use.role, despite: use.despite }];
}

/** Every place of a prescription, all of a choice among them; what the source does not report is not there. */
export const listTargets = ({ points }: Pick<Prescription, 'points'>, corpus: Lookup): Target[] =>
  points
    .flatMap((entry) => ('not_reported' in entry ? [] : 'choose' in entry ? entry.from : [entry]))
    .flatMap((use) => targetOf(use, corpus));
