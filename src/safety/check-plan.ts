import type { Finding } from '../model/schema/check.ts';
import type { Caution } from '../model/schema/point.ts';
import { inGravity } from './gravity.ts';
import type { HeldState } from './held-state.ts';
import { concerns, isTime, type Match, matchRule } from './match-rule.ts';
import type { Plan, Target } from './plan.ts';

const finding = (said: Omit<Finding, 'kind'>): Finding => ({ kind: 'finding', ...said });

const codesOf = (targets: readonly Target[]): string[] => [
  ...new Set(targets.flatMap(({ code }) => (code === null ? [] : [code]))),
];
const labelsOf = (targets: readonly Target[]): string => [...new Set(targets.map(({ label }) => label))].join(', ');

/** What must not be done at a point whoever the patient is. */
const bans = (plan: Plan): Finding[] =>
  plan.techniques.flatMap((technique) => {
    const hit = plan.targets.filter(({ forbidden }) => forbidden.some((treatment) => treatment === technique));
    if (hit.length === 0) return [];
    return finding({
      level: 'avoid',
      subject: labelsOf(hit),
      codes: codesOf(hit),
      side: null,
      state: null,
      caution: null,
      text: `Textbooks forbid this here: ${technique}.`,
      do: 'Leave it out.',
      basis: 'textbook',
      sources: [],
    });
  });

const sameWords = (one: Caution, other: Caution): boolean =>
  one.kind === other.kind && one.level === other.level && one.text === other.text && one.do === other.do;

/** Cautions that hold for everyone, equal ones of several points together. Pregnancy is a matter of the patient. */
function standingCautions(plan: Plan, states: readonly string[]): Finding[] {
  const said: { caution: Caution; targets: Target[] }[] = [];
  for (const target of plan.targets)
    for (const caution of target.cautions) {
      if (caution.kind === 'pregnancy' || !concerns(caution, plan, states)) continue;
      const known = said.find((each) => sameWords(each.caution, caution));
      if (known) known.targets.push(target);
      else said.push({ caution, targets: [target] });
    }
  return said.map(({ caution, targets }) =>
    finding({
      level: caution.level,
      subject: labelsOf(targets),
      codes: codesOf(targets),
      side: null,
      state: caution.when.find((state) => states.includes(state)) ?? null,
      caution: caution.kind,
      text: caution.text,
      do: caution.do,
      basis: caution.basis,
      sources: caution.sources,
    }),
  );
}

/** Points that tradition avoids in pregnancy, said to everyone: nobody may have asked. */
function pregnancyReminder(plan: Plan): Finding[] {
  const hit = plan.targets.filter(({ cautions }) =>
    cautions.some(
      (caution) => caution.kind === 'pregnancy' && caution.level === 'avoid' && concerns(caution, plan, []),
    ),
  );
  if (hit.length === 0) return [];
  const first = hit[0]?.cautions.find(({ kind, level }) => kind === 'pregnancy' && level === 'avoid');
  return [
    finding({
      level: 'inform',
      subject: labelsOf(hit),
      codes: codesOf(hit),
      side: null,
      state: null,
      caution: 'pregnancy',
      text: 'Avoided in pregnancy by tradition.',
      do: 'Ask whether the patient is or may be pregnant; if so, check again for it.',
      basis: 'textbook',
      sources: first?.sources ?? [],
    }),
  ];
}

/** The exception that the prescription makes for this place, where it makes one. */
const exceptionOf = (target: Target, rule: string) =>
  target.despite.find(({ caution }) => rule === caution || rule.startsWith(`${caution}:`));

interface Around {
  plan: Plan;
  states: readonly string[];
  required: readonly string[];
  doubtful: readonly string[];
}

function ruleFindings(held: HeldState, { plan, states, required, doubtful }: Around): Finding[] {
  return held.state.rules.flatMap((rule) => {
    const say = ({ subject, targets, side, level }: Match): Finding => {
      return finding({
        level,
        subject: subject ?? labelsOf(targets),
        codes: codesOf(targets),
        side,
        state: held.said,
        caution: rule.applies_to === 'caution-kind' ? (rule.match.split(':')[0] as Caution['kind']) : null,
        text: rule.text,
        do:
          rule.applies_to === 'position'
            ? positionAdvice(rule.do, { subject, targets, side, level }, doubtful)
            : rule.do,
        basis: rule.basis,
        sources: rule.sources,
      });
    };
    return matchRule(rule, held, plan, states).flatMap((match) => {
      // Only the condition that the protocol is for excuses a point, and only from an AVOID.
      const excused =
        match.level === 'avoid' && required.includes(held.state.id)
          ? match.targets.filter((target) => exceptionOf(target, rule.match) !== undefined)
          : [];
      const rest = match.targets.filter((target) => !excused.includes(target));
      return [
        ...(match.subject === null && rest.length === 0 ? [] : [say({ ...match, targets: rest })]),
        ...excused.map((target): Finding => {
          const exception = exceptionOf(target, rule.match);
          return {
            ...say({ ...match, targets: [target] }),
            level: 'deliberate',
            text: exception?.reason ?? rule.text,
            do: `Only if: ${exception?.condition ?? rule.do}`,
            sources: exception?.sources ?? rule.sources,
          };
        }),
      ];
    });
  });
}

/** Positions that some rule of this patient warns of. */
const doubtfulPositions = (patient: readonly HeldState[]): string[] =>
  patient.flatMap((held) =>
    held.state.rules.flatMap((rule) => (rule.applies_to === 'position' && isTime(rule, held) ? [rule.match] : [])),
  );

/** What to do about a position: what the rule says, and whether the points it hits are recorded for another. */
function positionAdvice(advice: string, { subject, targets, level }: Match, doubtful: readonly string[]): string {
  if (targets.length === 0) return advice;
  if (subject !== null) return `${advice}${otherPositions(targets, doubtful)}`;
  const it = new Set(targets.map(({ label }) => label)).size === 1 ? 'it' : 'them';
  const none = `No other position is recorded for ${it} here`;
  // To say how else to lie would contradict leaving them out.
  return level === 'avoid'
    ? `${none}: leave ${it} out, unless safely reached in one that this patient may take.`
    : `${advice} ${none}.`;
}

/** ` All of these can be reached: seated, side.` */
function otherPositions(targets: readonly Target[], doubtful: readonly string[]): string {
  const others = targets
    .map(({ positions }) => positions.filter((position) => !doubtful.includes(position)))
    .reduce((shared, positions) => shared.filter((position) => positions.includes(position)));
  return others.length === 0 ? '' : ` All of these can be reached: ${others.join(', ')}.`;
}

const SAME = ['level', 'subject', 'side', 'state', 'caution', 'text', 'do'] as const;
const isSame = (one: Finding, other: Finding): boolean => SAME.every((key) => one[key] === other[key]);

/**
 * Everything that is known against a plan for a patient, the gravest first: the whole treatment before parts of it. `required` are the states that the protocol
 * is meant for; only they excuse a point that the prescription uses on purpose.
 */
export function checkPlan(plan: Plan, patient: readonly HeldState[], required: readonly string[]): Finding[] {
  const states = patient.map(({ state }) => state.id);
  const mayBePregnant = states.some((state) => state === 'pregnant' || state === 'possibly-pregnant');
  const around: Around = { plan, states, required, doubtful: doubtfulPositions(patient) };
  const all = [
    ...bans(plan),
    ...patient.flatMap((held) => ruleFindings(held, around)),
    ...standingCautions(plan, states),
    ...(mayBePregnant ? [] : pregnancyReminder(plan)),
  ];
  const once = all.filter((one, i) => all.findIndex((other) => isSame(one, other)) === i);
  return inGravity(once);
}
