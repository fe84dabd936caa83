import type { PrescribedUse, Prescription } from '../../model/schema/protocol.ts';

type Use = Exclude<PrescribedUse, { choose: number } | { not_reported: true }>;

/** The points, ear points and areas of a prescription, those to choose from included. */
export const listUses = (prescription: Prescription): Use[] =>
  prescription.points.flatMap((entry): Use[] => {
    if ('not_reported' in entry) return [];
    return 'choose' in entry ? entry.from : [entry];
  });
