import type { Corpus } from '../../model/corpus.ts';
import type { Point } from '../../model/schema/point.ts';
import { avoidedAt } from '../../safety/avoided-at.ts';
import { NO_CLEARANCE } from '../../safety/check-prescription.ts';
import { readPatient } from '../../safety/read-patient.ts';

interface Fitted {
  points: readonly Point[];
  leftOut: readonly { code: string; reason: string }[];
  /** How many were left out, and that this clears nothing; empty when no patient was given. */
  message: readonly string[];
}

/** Points without those that must not be needled in the patient, and why each was left out. */
export function fitPoints(
  points: readonly Point[],
  states: readonly string[] | undefined,
  corpus: Pick<Corpus, 'all' | 'ids'>,
): Fitted {
  if (states === undefined) return { points, leftOut: [], message: [] };
  const patient = readPatient(states, corpus);
  const leftOut = points.flatMap((point) => {
    const [first] = avoidedAt(point, patient);
    return first === undefined ? [] : [{ code: point.code, reason: `${first.text} ${first.do}` }];
  });
  const out = new Set(leftOut.map(({ code }) => code));
  const names = patient.map(({ said }) => said).join(', ');
  return {
    points: points.filter(({ code }) => !out.has(code)),
    leftOut,
    message: [
      `${out.size} of ${points.length} points left out for ${names}; acu check CODE --patient … says why. ${NO_CLEARANCE}`,
    ],
  };
}
