import type { Corpus } from '../model/corpus.ts';
import { codesOf } from '../model/list-uses.ts';
import type { Finding } from '../model/schema/check.ts';
import type { Protocol } from '../model/schema/protocol.ts';
import { avoidedAt } from './avoided-at.ts';
import { checkPrescription } from './check-prescription.ts';
import { isWholeAvoided } from './gravity.ts';
import type { HeldState } from './held-state.ts';
import { leaveOut } from './leave-out.ts';
import { pointTarget } from './list-targets.ts';

const isAvoid = ({ level }: Finding): boolean => level === 'avoid';

/** A protocol for one patient: every prescription checked, and without what must be avoided, its patterns as well. */
export function fitProtocol(protocol: Protocol, patient: readonly HeldState[], corpus: Pick<Corpus, 'get'>): Protocol {
  const checks = protocol.prescriptions.map((prescription) =>
    checkPrescription(protocol, prescription, patient, corpus),
  );
  const prescriptions = protocol.prescriptions.map((prescription, i) => {
    const check = checks[i];
    return check === undefined ? prescription : leaveOut(prescription, check);
  });
  const isWhole = checks.length > 0 && checks.every(({ findings, techniques }) => isWholeAvoided(findings, techniques));
  const hit = new Set(checks.flatMap(({ findings }) => findings.filter(isAvoid).flatMap(({ codes }) => codes)));
  // Where there is no prescription to check them with, the points of a pattern are checked by themselves.
  const avoided = (code: string): boolean => {
    if (checks.length > 0) return isWhole || hit.has(code);
    const point = corpus.get('point', code);
    return point !== undefined && avoidedAt(pointTarget(point), patient).length > 0;
  };
  const patterns = protocol.patterns.map((pattern) => ({
    ...pattern,
    add_points: pattern.add_points.filter((code) => !avoided(code)),
  }));
  return { ...protocol, prescriptions, patterns, points: codesOf(prescriptions), patient_checks: checks };
}
