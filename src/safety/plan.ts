import type { Use } from '../model/list-uses.ts';
import type { Caution, Point } from '../model/schema/point.ts';
import type { TECHNIQUES, TREATMENTS } from '../model/vocabularies.ts';

export type Technique = (typeof TECHNIQUES)[number];
export type Treatment = (typeof TREATMENTS)[number];

/** One place that is needled, pressed or warmed, with everything a check asks of it. */
export interface Target {
  /** As it is printed: a code, `ear shenmen`, or the label of an area. */
  label: string;
  code: string | null;
  region: string | null;
  side: Use['side'];
  /** null = a place without sides of its own. */
  sides: Point['sides'] | null;
  role: Use['role'];
  cautions: readonly Caution[];
  positions: Point['positions'];
  /** Treatments that the point itself must not have, whoever the patient is. */
  forbidden: readonly Treatment[];
  despite: Use['despite'];
}

/** What is going to be done: where, how, and lying how. */
export interface Plan {
  targets: readonly Target[];
  techniques: readonly Technique[];
  /** How the source says the patient lies; null = not reported. */
  position: string | null;
  /** False where the source does not name all points: they cannot be checked. */
  complete: boolean;
}
