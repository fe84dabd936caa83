import type { PatientState } from '../model/schema/reference.ts';
import type { Area } from './read-area.ts';

/** A state of a patient with its value. */
export interface HeldState {
  state: PatientState;
  /** Completed weeks of a pregnancy; null = not said, so every rule holds. */
  weeks: number | null;
  /** null = not said, so any place may be it. */
  area: Area | null;
  /** As it is printed back: `pregnant:24w`. */
  said: string;
}
