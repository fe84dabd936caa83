import type { Corpus } from '../model/corpus.ts';
import { codesOf } from '../model/list-uses.ts';
import type { Finding } from '../model/schema/check.ts';
import type { Protocol } from '../model/schema/protocol.ts';
import { checkPrescription } from './check-prescription.ts';
import { isWholeAvoided } from './gravity.ts';
import type { HeldState } from './held-state.ts';
import { leaveOut } from './leave-out.ts';

const isAvoid = ({ level }: Finding): boolean => level === 'avoid';

/**
 * A protocol for one patient: every prescription checked, and without what must be avoided, its patterns as well. One
 * that holds no prescription has one check, of needles anywhere.
 */
export function fitProtocol(protocol: Protocol, patient: readonly HeldState[], corpus: Pick<Corpus, 'get'>): Protocol {
  const { prescriptions: published } = protocol;
  const checks = (published.length === 0 ? [null] : published).map((prescription) =>
    checkPrescription(protocol, prescription, patient, corpus),
  );
  const prescriptions = published.map((prescription, i) => {
    const check = checks[i];
    return check === undefined ? prescription : leaveOut(prescription, check);
  });
  const isWhole = checks.every(({ findings, techniques }) => isWholeAvoided(findings, techniques));
  const hit = new Set(checks.flatMap(({ findings }) => findings.filter(isAvoid).flatMap(({ codes }) => codes)));
  const patterns = protocol.patterns.map((pattern) => ({
    ...pattern,
    add_points: pattern.add_points.filter((code) => !isWhole && !hit.has(code)),
  }));
  return { ...protocol, prescriptions, patterns, points: codesOf(prescriptions), patient_checks: checks };
}
