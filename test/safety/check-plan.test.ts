import { describe, expect, test } from 'vitest';
import type { PatientState } from '../../src/model/schema/reference.ts';
import { checkPlan } from '../../src/safety/check-plan.ts';
import type { HeldState } from '../../src/safety/held-state.ts';
import type { Plan, Target } from '../../src/safety/plan.ts';
import { makeCaution, makeRule, makeState } from '../corpus/make-records.ts';

const target = (label: string, given: Partial<Target> = {}): Target => ({
  label,
  code: label,
  region: 'hand',
  side: null,
  sides: 'both',
  role: 'core',
  cautions: [],
  positions: ['supine', 'seated'],
  forbidden: [],
  despite: [],
  ...given,
});
const plan = (targets: readonly Target[], given: Partial<Plan> = {}): Plan => ({
  targets,
  techniques: ['needle'],
  position: null,
  complete: true,
  ...given,
});
type Rule = Parameters<typeof makeRule>[0];
const state = (id: string, ...rules: Rule[]): PatientState => ({
  kind: 'patient_state',
  origin: 'built-in',
  ...makeState(id, rules.map(makeRule)),
});
const held = (of: PatientState, given: Partial<HeldState> = {}): HeldState => ({
  state: of,
  weeks: null,
  area: null,
  said: of.id,
  ...given,
});
/** Each finding as `level subject`, with the side where it is limited to one. */
const said = (...args: Parameters<typeof checkPlan>): string[] =>
  checkPlan(...args).map(({ level, subject, side }) => `${level} ${subject}${side === null ? '' : ` ${side}`}`);

const pregnancy = makeCaution({ kind: 'pregnancy', level: 'avoid' });
const lung = makeCaution({ kind: 'pneumothorax', level: 'caution' });
const LI4 = target('LI4', { cautions: [pregnancy] });
const BL13 = target('BL13', { region: 'upper-back', cautions: [lung], positions: ['prone', 'seated'] });
const PREGNANT = state(
  'pregnant',
  { applies_to: 'caution-kind', match: 'pregnancy:avoid', level: 'avoid' },
  { applies_to: 'caution-kind', match: 'pregnancy:caution', level: 'caution' },
);

describe('a check without a patient', () => {
  test('says the cautions that hold for everyone', () => {
    expect(said(plan([BL13]), [], [])).toEqual(['caution BL13']);
  });

  test('reminds of pregnancy, and forbids nothing for it', () => {
    expect(said(plan([LI4]), [], [])).toEqual(['inform LI4']);
  });

  test('says a caution once for all the points that share its words', () => {
    expect(said(plan([BL13, target('BL15', { cautions: [lung] })]), [], [])).toEqual(['caution BL13, BL15']);
  });

  test('is silent on a caution about what is not done', () => {
    const current = makeCaution({ kind: 'electro', level: 'avoid', applies_to: ['electro'] });
    expect(said(plan([target('ST9', { cautions: [current] })]), [], [])).toEqual([]);
    expect(said(plan([target('ST9', { cautions: [current] })], { techniques: ['needle', 'electro'] }), [], [])).toEqual(
      ['avoid ST9'],
    );
  });

  test('is silent on a caution for other patients', () => {
    const infants = makeCaution({ kind: 'fontanelle', level: 'avoid', when: ['infant'] });
    expect(said(plan([target('GV22', { cautions: [infants] })]), [], [])).toEqual([]);
    expect(said(plan([target('GV22', { cautions: [infants] })]), [held(state('infant'))], [])).toEqual(['avoid GV22']);
  });

  test('forbids what textbooks forbid at the point, if that is what is done', () => {
    const navel = target('CV8', { forbidden: ['needle'] });
    expect(said(plan([navel]), [], [])).toEqual(['avoid CV8']);
    expect(said(plan([navel], { techniques: ['moxa'] }), [], [])).toEqual([]);
  });
});

describe('a rule on points', () => {
  test('of a caution kind and level hits only what is cautioned so', () => {
    const BL23 = target('BL23', { cautions: [makeCaution({ kind: 'pregnancy', level: 'caution' })] });
    expect(said(plan([LI4, BL23, target('PC6')]), [held(PREGNANT)], [])).toEqual(['avoid LI4', 'caution BL23']);
  });

  test('by its code hits that point', () => {
    const fainter = state('fainting', { applies_to: 'point', match: 'LR3', level: 'caution' });
    expect(said(plan([target('LR3'), target('ST36')]), [held(fainter)], [])).toEqual(['caution LR3']);
  });

  test('of a caution that is about pressing is silent where nothing is pressed', () => {
    const press = target('X', { cautions: [{ ...pregnancy, applies_to: ['pressure'] }] });
    expect(said(plan([press]), [held(PREGNANT)], [])).toEqual([]);
  });
});

describe('a rule on weeks', () => {
  const late = state('pregnant', {
    applies_to: 'technique',
    match: 'needle',
    level: 'caution',
    weeks: { from: 20, to: 45 },
  });
  test.each([
    [19, []],
    [20, ['caution needles']],
    [45, ['caution needles']],
    [null, ['caution needles']],
  ])('in week %s', (weeks, expected) => {
    expect(said(plan([target('PC6')]), [held(late, { weeks })], [])).toEqual(expected);
  });
});

describe('a rule on the region that the state names', () => {
  const limb = state('lymphoedema', { applies_to: 'region', match: 'value', level: 'avoid' });
  const arm = (side: 'left' | 'right' | null) => held(limb, { area: { side, regions: ['hand', 'forearm'] } });
  test.each([
    ['both sides of a point there', target('LI4'), arm('left'), ['avoid LI4 left']],
    ['a point on that side only', target('LI4', { side: 'left' }), arm('left'), ['avoid LI4']],
    ['a point on the other side only', target('LI4', { side: 'right' }), arm('left'), []],
    ['the affected side, which may be either', target('LI4', { side: 'affected' }), arm('left'), ['avoid LI4 left']],
    ['both sides, when both limbs are', target('LI4'), arm(null), ['avoid LI4']],
    ['a point elsewhere', target('ST36', { region: 'lower-leg' }), arm('left'), []],
    ['any limb, when nobody has said which', target('ST36', { region: 'lower-leg' }), held(limb), ['avoid ST36']],
    [
      'the trunk with care, when nobody has said where',
      target('CV4', { region: 'lower-abdomen' }),
      held(limb),
      ['caution CV4'],
    ],
  ])('hits %s', (_, at, patient, expected) => {
    expect(said(plan([at]), [patient], [])).toEqual(expected);
  });
});

describe('a rule on a technique', () => {
  const pacemaker = state('pacemaker', { applies_to: 'technique', match: 'electro', level: 'avoid' });

  test('informs where the technique is not used', () => {
    expect(said(plan([target('PC6')]), [held(pacemaker)], [])).toEqual(['inform current through the needles']);
  });

  test('forbids it where it is', () => {
    expect(said(plan([target('PC6')], { techniques: ['needle', 'electro'] }), [held(pacemaker)], [])).toEqual([
      'avoid current through the needles',
    ]);
  });

  test('on needles into a joint is a caution beside one', () => {
    const thinner = state('anticoagulants', { applies_to: 'technique', match: 'joint-needling', level: 'avoid' });
    const knee = target('ST35', { cautions: [makeCaution({ kind: 'joint', level: 'caution' })] });
    expect(said(plan([knee]), [held(thinner)], [])).toEqual(['caution needles into a joint', 'caution ST35']);
  });
});

describe('a rule on a position', () => {
  const belly = state('pregnant', { applies_to: 'position', match: 'prone', level: 'avoid' });
  const proneOnly = target('BL57', { positions: ['prone'] });

  test('forbids what the source prescribes', () => {
    expect(said(plan([BL13], { position: 'patient prone' }), [held(belly)], [])[0]).toBe('avoid not prone');
  });

  test('forbids a point that cannot be reached otherwise', () => {
    expect(said(plan([proneOnly]), [held(belly)], [])).toEqual(['avoid BL57']);
  });

  test('forbids such a point by name as well where the source prescribes the position', () => {
    const prone = plan([BL13, proneOnly], { position: 'patient prone' });
    expect(said(prone, [held(belly)], [])).toEqual(expect.arrayContaining(['avoid not prone', 'avoid BL57']));
  });

  test('gives no advice to lie otherwise for a point that is recorded for no other position', () => {
    const [one] = checkPlan(plan([proneOnly]), [held(belly)], []);
    expect(one?.do).toMatch(/^No other position is recorded for it here: leave it out, unless /);
    const [two] = checkPlan(plan([proneOnly, target('BL55', { positions: ['prone'] })]), [held(belly)], []);
    expect(two?.do).toMatch(/^No other position is recorded for them here: leave them out, unless /);
  });

  test('keeps the advice of a warning, and says that no other position is recorded', () => {
    const fits = state('epilepsy', { applies_to: 'position', match: 'seated', level: 'caution', do: 'Lying down.' });
    const [first] = checkPlan(plan([target('EX-HN12', { positions: ['seated'] })]), [held(fits)], []);
    expect(first).toMatchObject({ level: 'caution', subject: 'EX-HN12' });
    expect(first?.do).toBe('Lying down. No other position is recorded for it here.');
  });

  test('warns where it is only usual, and names positions that nothing speaks against', () => {
    const [first] = checkPlan(plan([BL13]), [held(belly)], []);
    expect(first).toMatchObject({ level: 'caution', subject: 'not prone', codes: ['BL13'] });
    expect(first?.do).toContain('can be reached: seated.');
  });
});

describe('a rule on the whole treatment', () => {
  test('is said whatever is needled', () => {
    const low = state('neutropenia', { applies_to: 'treatment', match: 'any', level: 'avoid' });
    expect(said(plan([target('PC6')]), [held(low)], [])).toEqual(['avoid the whole treatment']);
  });
});

describe('a deliberate exception', () => {
  const breech = target('BL67', {
    cautions: [pregnancy],
    despite: [{ caution: 'pregnancy', reason: 'It is what was tested.', condition: 'the team agrees', sources: [] }],
  });

  test('excuses the point for the state that the protocol is meant for, and keeps its condition', () => {
    const [first] = checkPlan(plan([breech]), [held(PREGNANT)], ['pregnant']);
    expect(first).toMatchObject({ level: 'deliberate', subject: 'BL67', do: 'Only if: the team agrees' });
  });

  test('excuses nothing in a protocol that is not meant for that state', () => {
    expect(said(plan([breech]), [held(PREGNANT)], [])).toEqual(['avoid BL67']);
  });

  test('excuses no other point', () => {
    expect(said(plan([breech, LI4]), [held(PREGNANT)], ['pregnant'])).toEqual(['avoid LI4', 'deliberate BL67']);
  });
});
