/**
 * The closed word lists of the contract: what a key may hold when it may hold only one of a few words.
 * Plain constants, so that the look-up can use them without loading a schema library.
 */

export const BASES = ['standard', 'textbook', 'trial', 'review', 'guideline', 'source-document'] as const;
export const ADVICE = ['suitable', 'caution', 'forbidden'] as const;
export const ORIGINS = ['built-in', 'user'] as const;

export const POINT_STANDARDS = ['who-2008', 'who-1991-extra', 'gb-2006', 'other'] as const;
export const SIDES = ['both', 'midline', 'set'] as const;
export const POSITIONS = ['supine', 'prone', 'side', 'seated', 'standing'] as const;
export const NEEDLE_METHODS = ['perpendicular', 'oblique', 'transverse', 'prick', 'through'] as const;

export const CAUTION_KINDS = [
  'pregnancy',
  'pneumothorax',
  'heart',
  'great-vessel',
  'artery',
  'nerve',
  'spinal-canal',
  'brainstem',
  'eye',
  'abdominal-organ',
  'kidney',
  'bladder',
  'joint',
  'infection',
  'fontanelle',
  'bleeding',
  'burn',
  'needling',
  'electro',
  'faint',
] as const;
export const CAUTION_LEVELS = ['avoid', 'caution'] as const;
export const TREATMENTS = ['needle', 'pressure', 'moxa', 'electro', 'bleeding', 'cupping', 'tack'] as const;

/** What a patient rule may ban or warn of: a treatment, or a way of doing it. */
export const TECHNIQUES = [
  ...TREATMENTS,
  'deep-needling',
  'joint-needling',
  'strong-stimulation',
  'wet-cupping',
  'direct-moxa',
  'heat',
] as const;
/** What may follow the id of a patient state after a colon. */
export const PATIENT_VALUES = ['none', 'weeks', 'side-region'] as const;
export const RULE_SUBJECTS = ['point', 'caution-kind', 'region', 'technique', 'position', 'treatment'] as const;
export const RULE_LEVELS = ['avoid', 'caution', 'inform'] as const;
/** In the order they are printed; `deliberate` is an AVOID that a prescription goes against on purpose, with its condition. */
export const FINDING_LEVELS = ['avoid', 'deliberate', 'caution', 'inform'] as const;

export const ELEMENTS = ['wood', 'fire', 'earth', 'metal', 'water'] as const;
export const MERIDIAN_CLASSES = ['regular', 'extraordinary'] as const;
export const POLARITIES = ['yin', 'yang'] as const;

/** The 14 channels that own points, in WHO's order, with the number of points WHO gives each (2008). */
export const POINT_COUNTS = {
  LU: 11,
  LI: 20,
  ST: 45,
  SP: 21,
  HT: 9,
  SI: 19,
  BL: 67,
  KI: 27,
  PC: 9,
  TE: 23,
  GB: 44,
  LR: 14,
  GV: 28,
  CV: 24,
} as const;
export const CHANNELS = Object.keys(POINT_COUNTS) as (keyof typeof POINT_COUNTS)[];
/** The six extraordinary vessels that borrow their points. */
export const BORROWING_VESSELS = ['TV', 'BV', 'YINHV', 'YANGHV', 'YINLV', 'YANGLV'] as const;
export const MERIDIANS = [...CHANNELS, ...BORROWING_VESSELS] as const;

/** WHO's 48 extra points by group (Standard Acupuncture Nomenclature, 1991 and 1993). */
export const EXTRA_COUNTS = { 'EX-HN': 15, 'EX-CA': 1, 'EX-B': 9, 'EX-UE': 11, 'EX-LE': 12 } as const;
export const EXTRA_GROUPS = Object.keys(EXTRA_COUNTS) as (keyof typeof EXTRA_COUNTS)[];

export const CATEGORIES = [
  'jing-well',
  'ying-spring',
  'shu-stream',
  'jing-river',
  'he-sea',
  'yuan-source',
  'luo-connecting',
  'xi-cleft',
  'back-shu',
  'front-mu',
  'lower-he-sea',
  'hui-meeting',
  'confluent',
  'command',
  'four-seas',
  'window-of-sky',
  'ghost',
  'ma-danyang-12',
  'crossing',
] as const;
export const FIVE_SHU = ['jing-well', 'ying-spring', 'shu-stream', 'jing-river', 'he-sea'] as const;

/** Group ids stand for several categories at once. */
export const CATEGORY_GROUPS = {
  'five-shu': FIVE_SHU,
  'shu-mu': ['back-shu', 'front-mu'],
  'yuan-luo': ['yuan-source', 'luo-connecting'],
  'eight-confluent': ['confluent'],
} as const;

/** The urgent ones, in the order they are printed. */
export const URGENT = ['emergency', 'same-day', 'see-a-doctor'] as const;
export const URGENCIES = [...URGENT, 'none'] as const;
export const FLAG_URGENCIES = ['emergency', 'same-day', 'doctor-first'] as const;

export const VERDICTS = ['better', 'slightly-better', 'no-difference', 'worse', 'unclear', 'not-studied'] as const;
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low', 'not-graded'] as const;
export const VERIFICATIONS = ['full', 'abstract', 'second-hand'] as const;
export const GUIDELINE_POSITIONS = ['for', 'against', 'consider', 'not-covered', 'covers'] as const;

export const SOURCE_TYPES = [
  'standard',
  'book',
  'trial',
  'protocol',
  'systematic-review',
  'review',
  'guideline',
  'survey',
  'case-reports',
  'registry',
  'coverage-policy',
  'web-page',
  'dataset',
  'source-document',
] as const;
export const INTERESTS = ['none', 'payer', 'clinic', 'association', 'vendor'] as const;
export const SOURCE_STATUSES = ['current', 'superseded', 'withdrawn'] as const;
export const READS = ['full', 'abstract', 'table', 'second-hand'] as const;

export const SAFETY_TOPICS = [
  'red-flags',
  'contraindications',
  'precautions',
  'pregnancy',
  'adverse-effects',
  'electro',
  'aftercare',
  'when-to-call',
  'emergencies',
] as const;
export const GUIDE_TOPICS = [
  'how-it-works',
  'evidence',
  'first-visit',
  'session',
  'course',
  'aftercare',
  'side-effects',
  'who-should-avoid',
  'red-flags',
  'practitioner',
  'cost-and-coverage',
  'acupressure',
  'alternatives',
  'worse-pain',
  'diary',
] as const;
