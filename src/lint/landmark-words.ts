import type { LIMB_LANDMARKS, RIB_SPACES, TRUNK_LANDMARKS, VERTEBRAE } from '../model/body-words.ts';

type TrunkLevel = (typeof VERTEBRAE)[number] | (typeof RIB_SPACES)[number] | (typeof TRUNK_LANDMARKS)[number];
type TrunkLandmark = (typeof TRUNK_LANDMARKS)[number];
type LimbLandmark = (typeof LIMB_LANDMARKS)[number];

/** Words of which a location text holds at least one, all of whose parts stand in it, when it counts from there. */
const TRUNK: Readonly<Record<TrunkLandmark, readonly string[]>> = {
  'external-occipital-protuberance': ['occipital protuberance'],
  'posterior-hairline': ['posterior hairline'],
  'laryngeal-prominence': ['laryngeal prominence', "adam's apple", 'thyroid cartilage'],
  cricoid: ['cricoid'],
  hyoid: ['hyoid'],
  notch: ['suprasternal', 'jugular notch', 'sternal notch'],
  'clavicle-upper': ['clavic'],
  'clavicle-lower': ['clavic'],
  acromion: ['acromi'],
  'scapular-spine': ['spine of the scapula', 'scapular spine', 'supraspinous fossa'],
  'scapula-inferior-angle': ['inferior angle of the scapula', 'lower angle of the scapula'],
  axilla: ['axilla', 'armpit'],
  'axillary-fold': ['axillary fold'],
  'sternal-angle': ['sternal angle'],
  'xiphisternal-junction': ['xiphisternal', 'xiphoid'],
  'rib11-tip': ['11th rib'],
  'rib12-tip': ['12th rib'],
  umbilicus: ['umbilicus', 'navel'],
  pubis: ['pubic', 'pubis'],
  'iliac-crest': ['iliac crest', 'hip bone'],
  asis: ['anterior superior iliac spine', 'asis'],
  'greater-trochanter': ['greater trochanter'],
  'sacral-hiatus': ['sacral hiatus'],
  coccyx: ['coccyx', 'tailbone'],
  'gluteal-fold': ['gluteal fold'],
  perineum: ['perineum', 'anus', 'scrotum'],
};
const LIMB: Readonly<Record<LimbLandmark, readonly string[]>> = {
  acromion: ['acromi'],
  'axillary-fold-anterior': ['anterior axillary fold', 'axillary fold'],
  'axillary-fold-posterior': ['posterior axillary fold', 'axillary fold'],
  'elbow-crease': ['cubital crease', 'elbow crease', 'crease of the elbow', 'cubital fossa'],
  'lateral-epicondyle': ['lateral epicondyle', 'lateral supracondylar', 'epicondyle of the humerus'],
  'medial-epicondyle': ['medial epicondyle', 'epicondyle of the humerus'],
  olecranon: ['olecranon', 'tip of the elbow', 'point of the elbow'],
  'wrist-crease': ['wrist crease', 'crease of the wrist'],
  'wrist-dorsal-crease': ['dorsal wrist crease', 'dorsal crease', 'crease of the back of the wrist', 'wrist crease'],
  'radial-styloid': ['styloid process of the radius', 'radial styloid', 'styloid of the radius'],
  'ulnar-head': ['head of the ulna', 'ulnar head', 'styloid process of the ulna', 'ulnar styloid'],
  'greater-trochanter': ['greater trochanter'],
  pubis: ['pubic', 'pubis'],
  'gluteal-fold': ['gluteal fold'],
  'patella-base': ['base of the patella', 'upper border of the patella', 'superior border of the patella', 'patella'],
  'patella-apex': ['apex of the patella', 'lower border of the patella', 'patella', 'patellar ligament'],
  'popliteal-crease': ['popliteal'],
  'tibial-condyle-medial': ['medial condyle of the tibia', 'medial tibial condyle', 'condyle of the tibia'],
  'fibular-head': ['head of the fibula', 'fibular head', 'fibula head'],
  'lateral-malleolus': ['lateral malleolus'],
  'medial-malleolus': ['medial malleolus'],
};

/** `4th`, from `ics4` or `S4`. */
const ordinal = (n: number): string => `${n}${['th', 'st', 'nd', 'rd'][n] ?? 'th'}`;

const wordsOfLevel = (level: string): readonly string[] => {
  const number = Number(level.replace(/\D/g, ''));
  if (level.startsWith('ics')) return [`${ordinal(number)} intercostal space`];
  return level.startsWith('S') ? [level, `${ordinal(number)} posterior sacral foramen`] : [level];
};

/** Whether a text holds a code or a number with its unit, not as the end or the beginning of a longer one. */
function holdsWhole(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[A-Za-z\d.]/.test(text.charAt(at - 1)) && !/[A-Za-z\d]/.test(text.charAt(at + word.length))) return true;
  return false;
}

const holdsWord = (text: string, word: string): boolean =>
  /^[A-Z]/.test(word) ? holdsWhole(text, word) : text.toLowerCase().includes(word);

const isKey = <K extends string>(table: Readonly<Record<K, unknown>>, key: string): key is K =>
  Object.hasOwn(table, key);

/** Whether a location text names the trunk level that a place counts from. */
export function namesLevel(text: string, level: TrunkLevel): boolean {
  return (isKey(TRUNK, level) ? TRUNK[level] : wordsOfLevel(level)).some((word) => holdsWord(text, word));
}

/** Whether a location text names the limb landmark, or the point, that a place counts from. */
export function namesLandmark(text: string, from: string): boolean {
  return (isKey(LIMB, from) ? LIMB[from] : [from]).some((word) => holdsWord(text, word));
}

/** Whether a text holds a distance; 0 needs no words. */
export function namesCun(text: string, cun: number): boolean {
  return cun === 0 || holdsWhole(text, `${Math.abs(cun)} cun`);
}
