/**
 * The words a `place` is written in: the landmarks, levels and lines that WHO's location texts count from.
 * `body/` turns them into coordinates; lint compares them with the words of the location text.
 */

export const VERTEBRAE = [
  ...['C2', 'C3', 'C4', 'C5', 'C6', 'C7'],
  ...['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12'],
  ...['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3', 'S4'],
] as const;
export const RIB_SPACES = [
  'ics1',
  'ics2',
  'ics3',
  'ics4',
  'ics5',
  'ics6',
  'ics7',
  'ics8',
  'ics9',
  'ics10',
  'ics11',
] as const;
export const TRUNK_LANDMARKS = [
  'external-occipital-protuberance',
  'posterior-hairline',
  'laryngeal-prominence',
  'cricoid',
  'hyoid',
  'notch',
  'clavicle-upper',
  'clavicle-lower',
  'acromion',
  'scapular-spine',
  'axilla',
  'axillary-fold',
  'sternal-angle',
  'xiphisternal-junction',
  'rib11-tip',
  'rib12-tip',
  'umbilicus',
  'pubis',
  'asis',
  'greater-trochanter',
  'sacral-hiatus',
  'coccyx',
  'gluteal-fold',
  'perineum',
] as const;
export const TRUNK_FACES = ['front', 'back', 'side'] as const;
export const TRUNK_LINES = [
  'midline',
  'mammillary',
  'anterior-axillary',
  'midaxillary',
  'posterior-axillary',
  'scapular-border',
  'scapular-spine',
  'sternocleidomastoid-anterior',
  'sternocleidomastoid-between-heads',
  'sternocleidomastoid-posterior',
  'acromion-anterior',
  'acromion-posterior',
  'acromioclavicular',
  'deltopectoral',
  'inguinal-artery',
] as const;

export const LIMB_SEGMENTS = ['upperarm', 'forearm', 'thigh', 'shank'] as const;
export const LIMB_LANDMARKS = [
  'acromion',
  'axillary-fold-anterior',
  'axillary-fold-posterior',
  'elbow-crease',
  'lateral-epicondyle',
  'medial-epicondyle',
  'olecranon',
  'wrist-crease',
  'wrist-dorsal-crease',
  'radial-styloid',
  'ulnar-head',
  'greater-trochanter',
  'pubis',
  'gluteal-fold',
  'patella-base',
  'patella-apex',
  'popliteal-crease',
  'tibial-condyle-medial',
  'fibular-head',
  'lateral-malleolus',
  'medial-malleolus',
] as const;

const FINGER_JOINTS = ['mcp', 'pip', 'dip', 'tip'] as const;
export const HAND_JOINTS = [
  'wrist',
  'thumb-cmc',
  'thumb-mcp',
  'thumb-ip',
  'thumb-tip',
  ...FINGER_JOINTS.map((joint) => `index-${joint}` as const),
  ...FINGER_JOINTS.map((joint) => `middle-${joint}` as const),
  ...FINGER_JOINTS.map((joint) => `ring-${joint}` as const),
  ...FINGER_JOINTS.map((joint) => `little-${joint}` as const),
] as const;

const TOE_JOINTS = ['mtp', 'pip', 'dip', 'tip'] as const;
export const FOOT_JOINTS = [
  'ankle',
  'heel',
  'navicular',
  'fifth-metatarsal-base',
  'great-toe-mtp',
  'great-toe-ip',
  'great-toe-tip',
  ...TOE_JOINTS.map((joint) => `second-toe-${joint}` as const),
  ...TOE_JOINTS.map((joint) => `third-toe-${joint}` as const),
  ...TOE_JOINTS.map((joint) => `fourth-toe-${joint}` as const),
  ...TOE_JOINTS.map((joint) => `fifth-toe-${joint}` as const),
] as const;
export const HAND_ASPECTS = ['palm', 'dorsum', 'radial', 'ulnar', 'tip'] as const;
export const FOOT_ASPECTS = ['sole', 'dorsum', 'medial', 'lateral', 'tip'] as const;

export const FACE_LANDMARKS = [
  'glabella',
  'eyebrow-inner-end',
  'eyebrow-middle',
  'eyebrow-outer-end',
  'eye-inner-corner',
  'eye-outer-corner',
  'pupil',
  'orbit-lower-rim',
  'orbit-outer-rim',
  'nose-root',
  'nose-tip',
  'ala-nasi',
  'nostril',
  'nasolabial-fold',
  'philtrum-top',
  'philtrum-bottom',
  'lip-upper',
  'lip-lower',
  'mouth-corner',
  'chin-groove',
  'chin',
  'zygomatic-arch',
  'zygomatic-bone-lower',
  'mandible-angle',
  'masseter-front',
  'mandibular-notch',
  'temple-hairline',
  'forehead-corner',
] as const;
export const EAR_LANDMARKS = [
  'ear-apex',
  'ear-root-upper',
  'ear-root-back',
  'ear-lobe-back',
  'tragus-front',
  'tragus-above',
  'tragus-below',
  'mastoid-tip',
  'mastoid-back',
  'ear-triangular-fossa',
  'ear-concha-upper',
  'ear-concha-lower',
  'ear-helix-root',
  'ear-antihelix',
  'ear-antitragus',
  'ear-lobe',
] as const;
export const INSET_PARTS = [
  'upper-frenulum',
  'tongue-centre',
  'tongue-vein-left',
  'tongue-vein-right',
  'uvula-base',
  'nasal-mucosa',
] as const;
