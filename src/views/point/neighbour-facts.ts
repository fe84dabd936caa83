import { type Fact, fact } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';
import { cutList } from '../cut-list.ts';
import { dotted } from '../dotted.ts';

const distance = (cun: number): string => (cun === 0 ? 'midline' : `${cun} cun`);

/** The points on the same horizontal line, from the midline outwards, and those that learners take for this one. */
export function neighbourFacts(point: Point, { mixUps, level: isShown }: { mixUps: number; level: boolean }): Fact[] {
  const spot = point.location.place.find((place) => 'level' in place);
  const own = spot !== undefined && 'level' in spot ? spot : null;
  const level =
    !isShown || own === null || own.lateral_cun === null
      ? []
      : [...point.level_with, { code: point.code, lateral_cun: own.lateral_cun }].sort(
          (a, b) => a.lateral_cun - b.lateral_cun,
        );
  const taken = point.mix_ups.map(({ code, text }) => `${code} (${text})`);
  return [
    ...(level.length < 2 || own === null
      ? []
      : [fact('LEVEL', dotted(level.map((at) => `${at.code} ${distance(at.lateral_cun)}`)))]),
    ...(taken.length === 0 ? [] : [fact('MIX-UPS', cutList(taken, mixUps))]),
  ];
}
