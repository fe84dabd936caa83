import type { Corpus } from '../model/corpus.ts';
import type { Protocol } from '../model/schema/protocol.ts';
import { checkPrescription } from './check-prescription.ts';
import type { HeldState } from './held-state.ts';
import { leaveOut } from './leave-out.ts';

/** A protocol for one patient: every prescription checked, and without what must be avoided. */
export function fitProtocol(protocol: Protocol, patient: readonly HeldState[], corpus: Pick<Corpus, 'get'>): Protocol {
  const checks = protocol.prescriptions.map((prescription) =>
    checkPrescription(protocol, prescription, patient, corpus),
  );
  const prescriptions = protocol.prescriptions.map((prescription, i) => {
    const check = checks[i];
    return check === undefined ? prescription : leaveOut(prescription, check);
  });
  return { ...protocol, prescriptions, patient_checks: checks };
}
