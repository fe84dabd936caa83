import type { CAUTION_KINDS, TREATMENTS } from '../model/vocabularies.ts';

type CautionKind = (typeof CAUTION_KINDS)[number];
type Treatment = (typeof TREATMENTS)[number];

/** What a point can hurt, and the caution that must say so. */
export interface Hazard {
  /** Where the list comes from, in words. */
  source: string;
  points: readonly string[];
  /** Regions whose points all share the hazard. */
  regions: readonly string[];
  /** Caution kinds any one of which names the hazard. */
  kinds: readonly CautionKind[];
  /** The level it must have; null = either. */
  level: 'avoid' | null;
  /** Treatments the caution must cover. */
  appliesTo: readonly Treatment[];
}

/** `run('BL', 11, 21)` → BL11, BL12 … BL21. */
const run = (group: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${group}${from + i}`);

const hazard = (source: string, kinds: readonly CautionKind[], points: readonly string[]): Hazard => ({
  source,
  points,
  regions: [],
  kinds,
  level: null,
  appliesTo: ['needle'],
});

const VESSEL = ['artery', 'great-vessel'] as const;
const ANATOMY = 'the anatomy of the point, as textbooks and case reports give it';
/** Traditional cautions of pregnancy cover pressing and moxa as well as needling. */
const PREGNANCY = ['needle', 'pressure', 'moxa'] as const;

const pregnancy: readonly Hazard[] = [
  {
    ...hazard('points that most sources avoid in pregnancy', ['pregnancy'], []),
    points: ['LI4', 'SP6', 'BL60', 'BL67', 'GB21', 'BL31', 'BL32', 'CV3', 'CV4', 'CV5'],
    level: 'avoid',
    appliesTo: PREGNANCY,
  },
  {
    ...hazard('points that fewer sources avoid in pregnancy', ['pregnancy'], []),
    points: ['BL33', 'BL34', 'CV1', 'CV2', 'CV6', 'CV7', 'ST12', 'EX-CA1'],
    level: 'avoid',
    appliesTo: PREGNANCY,
  },
  {
    ...hazard('the rule of Chinese textbooks for the abdomen and the lumbosacral region', ['pregnancy'], []),
    points: [...run('BL', 27, 30), ...run('CV', 8, 13)],
    regions: ['lower-abdomen', 'upper-abdomen', 'lower-back', 'sacrum'],
    appliesTo: PREGNANCY,
  },
];

const lung = hazard(
  'points from which textbooks and case reports say a needle can reach the lung',
  ['pneumothorax'],
  [
    ...['LU1', 'LU2', 'LI16', 'PC1', 'TE15', 'LR14', 'EX-B1', 'EX-B3'],
    ...[...run('ST', 12, 18), ...run('SP', 17, 21), ...run('SI', 12, 15), ...run('BL', 11, 21), ...run('BL', 41, 50)],
    ...[...run('KI', 22, 27), ...run('GB', 21, 24)],
  ],
);

const beneath: readonly Hazard[] = [
  hazard('a hidden hole in the breastbone (Acupuncture in Medicine 2010;28:62)', ['heart'], run('CV', 17, 21)),
  hazard(ANATOMY, ['spinal-canal'], run('GV', 9, 12)),
  hazard('the trachea and the great vessels behind the notch', ['great-vessel'], ['CV22']),
  hazard(ANATOMY, ['brainstem'], ['GV15', 'GV16', 'GB20', 'BL10']),
  hazard('the median nerve', ['nerve'], ['PC6', 'PC7']),
  hazard('the peroneal nerve', ['nerve'], ['GB34', 'BL39']),
  hazard('the sciatic nerve', ['nerve'], ['GB30']),
  hazard('the carotid artery', VESSEL, ['ST9', 'SI17', 'LI18']),
  { ...hazard('the carotid sinus', [...VESSEL, 'electro'], ['ST9']), appliesTo: ['electro'] },
  hazard('the femoral vessels', VESSEL, ['LR12', 'SP12', 'ST30', 'SP11']),
  hazard('the popliteal vessels', VESSEL, ['BL40']),
  hazard('the axillary vessels', VESSEL, ['HT1']),
  hazard('the artery beneath the point', VESSEL, ['LU9', 'ST42']),
  hazard('the eyeball', ['eye'], ['BL1', 'ST1', 'EX-HN7']),
  hazard('the kidney', ['kidney'], ['BL23', 'BL52']),
  hazard('the bladder, when it is full', ['bladder'], ['CV3', 'CV4']),
  hazard('the liver and the gallbladder', ['abdominal-organ'], ['GB24', 'LR14']),
  hazard('the liver and the heart', ['abdominal-organ', 'heart'], ['CV14']),
  hazard('the knee joint', ['joint'], ['ST35', 'EX-LE4', 'EX-LE5']),
  hazard("the infant's open fontanelle", ['fontanelle'], ['GV21', 'GV22', 'GV23']),
];

export const HAZARDS: readonly Hazard[] = [...pregnancy, lung, ...beneath];

/** Needling forbidden today in every textbook; the longer classical list is history. */
export const NEVER_NEEDLED: readonly string[] = ['CV8', 'ST17'];

/** Moxa forbidden, strongly or moderately cautioned, by textbooks; many of the bans hold for scarring moxa only. */
export const MOXA_NOT_SUITABLE: readonly string[] = [
  ...['LU3', 'LU8', 'LI19', 'LI20', 'ST1', 'ST2', 'ST8', 'ST9', 'ST17', 'SI18', 'BL1', 'BL2', 'BL40', 'TE23', 'GB1'],
  ...['GB22', 'GB42', 'GV15', 'GV16', 'GV25', 'GV27', 'GV28', 'CV15', 'EX-HN4', 'EX-HN12', 'EX-HN13'],
  ...['LU10', 'LU11', 'SP7', 'BL3', 'BL6', 'BL30', 'GB33', 'GV6', 'GV17', 'EX-HN7'],
];
