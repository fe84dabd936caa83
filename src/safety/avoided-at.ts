import type { Finding } from '../model/schema/check.ts';
import type { Point } from '../model/schema/point.ts';
import { checkPlan } from './check-plan.ts';
import type { HeldState } from './held-state.ts';
import { pointTarget } from './list-targets.ts';

/** The findings by which a needle at this point, alone, must be avoided for the patient; on one side counts as well. */
export const avoidedAt = (point: Point, patient: readonly HeldState[]): Finding[] =>
  checkPlan(
    { targets: [pointTarget(point)], techniques: ['needle'], position: null, complete: true },
    patient,
    [],
  ).filter(({ level, state }) => level === 'avoid' && state !== null);
