import type { Corpus } from '../model/corpus.ts';
import type { Check, Finding } from '../model/schema/check.ts';
import type { Point } from '../model/schema/point.ts';
import type { Prescription, Protocol } from '../model/schema/protocol.ts';
import { checkPlan } from './check-plan.ts';
import { isWholeAvoided } from './gravity.ts';
import type { HeldState } from './held-state.ts';
import { listTargets, pointTarget } from './list-targets.ts';
import type { Plan, Target, Technique } from './plan.ts';
import { techniquesOf } from './techniques-of.ts';

/** The last line of every check. */
export const NO_CLEARANCE = 'No finding does not mean safe.';

const LEVELS = ['avoid', 'caution'] as const;

/** Never that something is safe: the worst finding, or that no rule matched. A deliberate exception is a caution. */
function verdictOf(findings: readonly Finding[]): Check['verdict'] {
  const held = findings.map(({ level }) => (level === 'deliberate' ? 'caution' : level));
  return LEVELS.find((level) => held.includes(level)) ?? 'no-rule-matched';
}

const asks = (patient: readonly HeldState[]): Check['ask'] =>
  patient.map(({ state, said }) => ({ state: said, text: state.ask }));

/** An alternative of the same prescription that no rule avoids, where something else of it must be avoided. */
function substitutes(plan: Plan, findings: readonly Finding[], patient: readonly HeldState[]): Finding[] {
  const avoided = new Set(findings.flatMap(({ level, codes }) => (level === 'avoid' ? codes : [])));
  // Where nothing may be done at all, nothing stands in for it.
  if (avoided.size === 0 || patient.length === 0 || isWholeAvoided(findings, plan.techniques)) return [];
  const labels = plan.targets
    .filter(({ role, code }) => role === 'alternative' && code !== null && !avoided.has(code))
    .map(({ label }) => label);
  if (labels.length === 0) return [];
  return [
    {
      kind: 'finding',
      level: 'inform',
      subject: labels.join(', '),
      codes: labels,
      side: null,
      state: null,
      caution: null,
      text: 'Named by the same prescription as an alternative; no rule here says AVOID of it, which clears nothing.',
      do: `Consider it in the place of ${[...avoided].join(', ')}.`,
      basis: 'textbook',
      sources: [],
    },
  ];
}

/** Points by themselves, needled unless other techniques are named. */
export function checkPoints(
  points: readonly Point[],
  techniques: readonly Technique[],
  patient: readonly HeldState[],
): Check {
  const plan: Plan = { targets: points.map(pointTarget), techniques, position: null, complete: true };
  const findings = checkPlan(plan, patient, []);
  const codes = points.map(({ code }) => code);
  return {
    kind: 'check',
    subject: codes.join(' '),
    prescription: null,
    codes,
    techniques: [...techniques],
    patient: patient.map(({ said }) => said),
    verdict: verdictOf(findings),
    findings,
    ask: asks(patient),
    requires_unmet: [],
    untested_in: [],
    note: NO_CLEARANCE,
  };
}

const UNNAMED: Finding = {
  kind: 'finding',
  level: 'inform',
  subject: 'points that the source does not name',
  codes: [],
  side: null,
  state: null,
  caution: null,
  text: 'They are chosen by the practitioner or not reported, so nothing here could check them.',
  do: 'Check each by its code before it is used.',
  basis: 'textbook',
  sources: [],
};

/** Points that a pattern adds to any prescription of the protocol. */
const patternTargets = ({ patterns }: Protocol, corpus: Pick<Corpus, 'get'>): Target[] =>
  [...new Set(patterns.flatMap(({ add_points }) => add_points))].flatMap((code): Target[] => {
    const point = corpus.get('point', code);
    return point === undefined ? [] : [{ ...pointTarget(point), role: 'add' }];
  });

/** What is done; of a protocol without a prescription only that needles are used. */
const planOf = (prescription: Prescription | null, targets: readonly Target[]): Plan =>
  prescription === null
    ? { targets, techniques: ['needle'], position: null, complete: false }
    : {
        targets,
        techniques: techniquesOf(prescription),
        position: prescription.position,
        complete: !prescription.points.some((entry) => 'not_reported' in entry),
      };

/**
 * One prescription of a protocol, with the points that its patterns add. Null stands for needles at points that nobody
 * named: what forbids the whole treatment is found all the same.
 */
export function checkPrescription(
  protocol: Protocol,
  prescription: Prescription | null,
  patient: readonly HeldState[],
  corpus: Pick<Corpus, 'get'>,
): Check {
  const named = prescription === null ? [] : listTargets(prescription, corpus);
  const targets = [...named, ...patternTargets(protocol, corpus)];
  const plan = planOf(prescription, targets);
  const { requires } = protocol.population;
  const held = patient.map(({ state }) => state.id);
  const findings = checkPlan(plan, patient, requires);
  return {
    kind: 'check',
    subject: protocol.id,
    prescription: prescription?.id ?? null,
    codes: [...new Set(targets.flatMap(({ code }) => (code === null ? [] : [code])))],
    techniques: [...plan.techniques],
    patient: patient.map(({ said }) => said),
    verdict: verdictOf(findings),
    findings: [...findings, ...substitutes(plan, findings, patient), ...(plan.complete ? [] : [UNNAMED])],
    ask: asks(patient),
    requires_unmet: requires.filter((state) => !held.includes(state)),
    untested_in: patient.filter(({ state }) => !requires.includes(state.id)).map(({ said }) => said),
    note: NO_CLEARANCE,
  };
}
