import type { PrescribedUse, Prescription } from './schema/protocol.ts';
import { inStandardOrder } from './standard-order.ts';

/** One place that a prescription treats: a point, a point of the ear, or an area. */
export type Use = Extract<PrescribedUse, { role: string }>;

type Listed = Pick<Prescription, 'points'>;

/** Every use of a prescription, those to choose from included, with the way to it below its `points`. */
export const usesAt = ({ points }: Listed): { at: (string | number)[]; use: Use }[] =>
  points.flatMap((entry, i): { at: (string | number)[]; use: Use }[] => {
    if ('not_reported' in entry) return [];
    return 'choose' in entry ? entry.from.map((use, k) => ({ at: [i, 'from', k], use })) : [{ at: [i], use: entry }];
  });

/** The same without the ways; what the source does not report is not there. */
export const usesOf = (prescription: Listed): Use[] => usesAt(prescription).map(({ use }) => use);

/** Every named point of these prescriptions, once, in standard order. */
export const codesOf = (prescriptions: readonly Listed[]): string[] =>
  [...new Set(prescriptions.flatMap(usesOf).flatMap((use) => ('code' in use ? [use.code] : [])))].sort(inStandardOrder);
