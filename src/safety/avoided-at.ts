import type { Finding } from '../model/schema/check.ts';
import { checkPlan } from './check-plan.ts';
import type { HeldState } from './held-state.ts';
import type { Target } from './plan.ts';

/**
 * The findings by which a needle at this place, alone, must be avoided for the patient; on one side counts as well, and
 * so does what nobody may needle.
 */
export const avoidedAt = (target: Target, patient: readonly HeldState[]): Finding[] =>
  checkPlan({ targets: [target], techniques: ['needle'], position: null, complete: true }, patient, []).filter(
    ({ level }) => level === 'avoid',
  );
