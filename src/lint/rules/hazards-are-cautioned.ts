import type { PointFile } from '../../model/schema/point.ts';
import { HAZARDS, type Hazard } from '../hazards.ts';
import type { RecordRule } from '../rule.ts';

const concerns = (hazard: Hazard, point: PointFile): boolean =>
  hazard.points.includes(point.code) || hazard.regions.includes(point.region);

const isSaid = ({ kinds, level, appliesTo }: Hazard, point: PointFile): boolean =>
  point.cautions.some(
    (caution) =>
      kinds.includes(caution.kind) &&
      (level === null || caution.level === level) &&
      appliesTo.every((treatment) => caution.applies_to.includes(treatment)),
  );

const wanted = ({ kinds, level, appliesTo }: Hazard): string =>
  `a caution ${kinds.join(' or ')}${level ? ` of level ${level}` : ''} that applies to ${appliesTo.join(', ')}`;

export const hazardsAreCautioned: RecordRule<'point'> = {
  name: 'hazards-are-cautioned',
  about: 'A point that is known to be dangerous carries the caution that says so.',
  scope: 'record',
  kinds: ['point'],
  check(record, _context, report) {
    for (const hazard of HAZARDS)
      if (concerns(hazard, record.value) && !isSaid(hazard, record.value))
        report(record, ['cautions'], `${record.id} needs ${wanted(hazard)} (${hazard.source})`);
  },
};
