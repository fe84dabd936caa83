import type { Caution } from '../model/schema/point.ts';
import type { PatientState } from '../model/schema/reference.ts';
import type { HeldState } from './held-state.ts';
import type { Plan, Target, Technique } from './plan.ts';
import { LIMBS } from './read-area.ts';

type Rule = PatientState['rules'][number];
type Level = Rule['level'];

/** What of a plan a rule speaks about. */
export interface Match {
  /** null = the targets are the subject. */
  subject: string | null;
  targets: readonly Target[];
  side: 'left' | 'right' | null;
  level: Level;
}

const match = (level: Level, targets: readonly Target[], side: Match['side'] = null): Match[] =>
  targets.length === 0 ? [] : [{ subject: null, targets, side, level }];

const milder = (level: Level): Level => (level === 'avoid' ? 'caution' : level);

/** Whether a caution is about something that is going to be done, to someone it is meant for. */
export const concerns = ({ applies_to, when }: Caution, { techniques }: Plan, states: readonly string[]): boolean =>
  applies_to.some((treatment) => techniques.includes(treatment)) &&
  (when.length === 0 || when.some((state) => states.includes(state)));

function matchCaution({ match: wanted, level }: Rule, plan: Plan, states: readonly string[]): Match[] {
  const [kind, only] = wanted.split(':');
  const hit = ({ cautions }: Target): boolean =>
    cautions.some(
      (caution) =>
        caution.kind === kind && (only === undefined || caution.level === only) && concerns(caution, plan, states),
    );
  return match(level, plan.targets.filter(hit));
}

/** Whether a place has a spot on this side; one that is meant for the affected side may be on either. */
const lies = (target: Target, side: 'left' | 'right' | null): boolean =>
  side === null ||
  target.sides === 'midline' ||
  target.side === side ||
  !(target.side === 'left' || target.side === 'right');

/** A place on one side only of which the other may still be needled. */
const isTwoSided = ({ sides, side }: Target): boolean => sides === 'both' && side !== 'left' && side !== 'right';

function matchRegion({ match: wanted, level }: Rule, { area }: HeldState, plan: Plan): Match[] {
  if (wanted !== 'value')
    return match(
      level,
      plan.targets.filter(({ region }) => region === wanted),
    );
  if (area === null) {
    // Nobody has said where: a limb is where such a state usually is, and elsewhere it must be asked.
    const onLimb = ({ region }: Target): boolean => region !== null && LIMBS.includes(region);
    return [
      ...match(level, plan.targets.filter(onLimb)),
      ...match(
        milder(level),
        plan.targets.filter((target) => !onLimb(target)),
      ),
    ];
  }
  const there = plan.targets.filter(
    (target) => target.region !== null && area.regions.includes(target.region) && lies(target, area.side),
  );
  return [
    ...match(
      level,
      there.filter((target) => area.side === null || !isTwoSided(target)),
    ),
    ...(area.side === null ? [] : match(level, there.filter(isTwoSided), area.side)),
  ];
}

/** The subject of a rule that is about no place, position or technique. */
export const WHOLE_TREATMENT = 'the whole treatment';

/** How a technique is called where it is the subject. */
export const TECHNIQUE_WORDS: Readonly<Record<Technique, string>> = {
  needle: 'needles',
  pressure: 'pressing',
  moxa: 'moxa',
  electro: 'current through the needles',
  bleeding: 'bleeding',
  cupping: 'cupping',
  tack: 'needles that stay in (press tacks)',
  'deep-needling': 'deep needles',
  'joint-needling': 'needles into a joint',
  'strong-stimulation': 'strong stimulation',
  'wet-cupping': 'wet cupping',
  'direct-moxa': 'moxa on the skin',
  heat: 'heat',
};

/** A ban on what is not done is said, but is no finding against the prescription. */
function matchTechnique({ match: wanted, level }: Rule, { techniques, targets }: Plan): Match[] {
  const technique = wanted as Technique;
  const inJoints =
    technique === 'joint-needling' &&
    techniques.includes('needle') &&
    targets.some(({ cautions }) => cautions.some(({ kind }) => kind === 'joint'));
  const used = techniques.includes(technique);
  return [
    {
      subject: TECHNIQUE_WORDS[technique],
      targets: [],
      side: null,
      level: used ? level : inJoints ? milder(level) : 'inform',
    },
  ];
}

/** Words by which a source says how the patient lies. */
const POSITION_WORDS: Readonly<Record<string, RegExp>> = {
  prone: /\bprone\b|face down|on the (?:front|stomach|belly)/i,
  supine: /\bsupine\b|face up|on the back/i,
  side: /\bon (?:the|one) side\b|\blateral\b/i,
  seated: /\bseated\b|\bsitting\b/i,
  standing: /\bstanding\b/i,
};

/** The points that are recorded for this position alone are named; for the others it is enough to lie otherwise. */
function matchPosition({ match: wanted, level }: Rule, { position, targets }: Plan): Match[] {
  const subject = `not ${wanted}`;
  const usual = targets.filter(({ positions }) => positions.some((each) => each === wanted));
  const only = usual.filter(({ positions }) => positions.length === 1);
  if (position !== null && POSITION_WORDS[wanted]?.test(position))
    return [{ subject, targets: [], side: null, level }, ...match(level, only)];
  return [
    ...match(level, only),
    ...(usual.length > only.length
      ? [{ subject, targets: usual.filter((target) => !only.includes(target)), side: null, level: milder(level) }]
      : []),
  ];
}

/** Whether a rule holds in this week of pregnancy; weeks that nobody gave may be any. */
export const isTime = ({ weeks }: Rule, held: HeldState): boolean =>
  weeks === null || held.weeks === null || (held.weeks >= weeks.from && held.weeks <= weeks.to);

/** What a rule of a state says about a plan; nothing where it hits nothing. */
export function matchRule(rule: Rule, held: HeldState, plan: Plan, states: readonly string[]): Match[] {
  if (!isTime(rule, held)) return [];
  switch (rule.applies_to) {
    case 'point':
      return match(
        rule.level,
        plan.targets.filter(({ code }) => code === rule.match),
      );
    case 'caution-kind':
      return matchCaution(rule, plan, states);
    case 'region':
      return matchRegion(rule, held, plan);
    case 'technique':
      return matchTechnique(rule, plan);
    case 'position':
      return matchPosition(rule, plan);
    case 'treatment':
      return [{ subject: WHOLE_TREATMENT, targets: [], side: null, level: rule.level }];
  }
}
