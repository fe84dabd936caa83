import type { Corpus } from '../../model/corpus.ts';
import type { Finding } from '../../model/schema/check.ts';
import type { Point } from '../../model/schema/point.ts';
import { avoidedAt } from '../../safety/avoided-at.ts';
import { NO_CLEARANCE } from '../../safety/check-prescription.ts';
import { pointTarget } from '../../safety/list-targets.ts';
import { WHOLE_TREATMENT } from '../../safety/match-rule.ts';
import type { Target } from '../../safety/plan.ts';
import { readPatient } from '../../safety/read-patient.ts';

interface LeftOut {
  /** A code, `ear:shenmen`, or the label of an area. */
  code: string;
  reason: string;
}

interface Fitted<Place> {
  kept: readonly Place[];
  leftOut: readonly LeftOut[];
  /** How many were left out, and that this clears nothing; empty when no patient was given. */
  message: readonly string[];
}

/** Why a place is left out; it says so where nothing may be done at all. */
const reasonOf = ({ subject, text, do: advice }: Finding): string =>
  `${subject === WHOLE_TREATMENT ? 'The whole treatment is to be avoided: ' : ''}${text} ${advice}`;

/** Places without those that must not be needled in the patient, and why each was left out. */
export function fitPlaces<Place>(
  places: readonly Place[],
  targetOf: (place: Place) => { name: string; target: Target },
  states: readonly string[] | undefined,
  corpus: Pick<Corpus, 'all' | 'ids'>,
): Fitted<Place> {
  if (states === undefined) return { kept: places, leftOut: [], message: [] };
  const patient = readPatient(states, corpus);
  const judged = places.map((place) => {
    const { name, target } = targetOf(place);
    const [first] = avoidedAt(target, patient);
    return { place, out: first === undefined ? null : { code: name, reason: reasonOf(first) } };
  });
  const leftOut = judged.flatMap(({ out }) => out ?? []);
  const names = patient.map(({ said }) => said).join(', ');
  return {
    kept: judged.flatMap(({ place, out }) => (out === null ? [place] : [])),
    leftOut,
    message: [
      `${leftOut.length} of ${places.length} points left out for ${names}; acu check CODE --patient … says why. ${NO_CLEARANCE}`,
    ],
  };
}

/** The same of points alone. */
export const fitPoints = (
  points: readonly Point[],
  states: readonly string[] | undefined,
  corpus: Pick<Corpus, 'all' | 'ids'>,
): Fitted<Point> => fitPlaces(points, (point) => ({ name: point.code, target: pointTarget(point) }), states, corpus);
