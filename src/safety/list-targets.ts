import type { Corpus } from '../model/corpus.ts';
import { type Use, usesOf } from '../model/list-uses.ts';
import type { Caution, Point } from '../model/schema/point.ts';
import type { Prescription } from '../model/schema/protocol.ts';
import type { Target, Treatment } from './plan.ts';

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

/** The region whose cautions a point of the ear has: it has no record of a point. */
const EAR = 'ear';

/** A place without a record of its own has the cautions of its region. */
export const regionTarget = (id: string, label: string, corpus: Lookup): Target => ({
  label,
  code: null,
  region: id,
  side: null,
  sides: null,
  role: 'core',
  cautions: corpus.get('region', id)?.cautions ?? [],
  positions: [],
  forbidden: [],
  despite: [],
});

export const earTarget = (id: string, corpus: Lookup): Target =>
  regionTarget(EAR, `ear ${id.replaceAll('-', ' ')}`, corpus);

function placeOf(use: Use, corpus: Lookup): Target | null {
  if ('area' in use) return regionTarget(use.area, use.label, corpus);
  if ('ear' in use) return earTarget(use.ear, corpus);
  const point = corpus.get('point', use.code);
  return point === undefined ? null : pointTarget(point);
}

/** What to mind where a prescription treats: at the point, or in the region of an area or of the ear. */
export const cautionsOf = (use: Use, corpus: Lookup): readonly Caution[] => placeOf(use, corpus)?.cautions ?? [];

/** Every place of a prescription, all of a choice among them; what the source does not report is not there. */
export const listTargets = (prescription: Pick<Prescription, 'points'>, corpus: Lookup): Target[] =>
  usesOf(prescription).flatMap((use) => {
    const place = placeOf(use, corpus);
    const { side, role, despite } = use;
    return place === null ? [] : [{ ...place, side, role, despite }];
  });
