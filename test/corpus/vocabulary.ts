import type { FileRecordOf } from '../../src/model/records.ts';
import { makeCaution } from './make-records.ts';

const rests = { basis: 'textbook' as const, sources: ['student-book'] };
const entry = { ...rests, agreement: null };

const lung: FileRecordOf['meridian'] = {
  code: 'LU',
  class: 'regular',
  names: {
    english: 'Lung meridian of hand greater yin',
    short: 'Lung',
    pinyin: 'Shǒu Tàiyīn Fèi Jīng',
    hans: '手太阴肺经',
    hant: '手太陰肺經',
    aliases: ['hand taiyin'],
    japanese: { kanji: '手の太陰肺経', romaji: 'Te no Taiin Haikei' },
    korean: { hangul: '수태음폐경', romanized: 'Sutaeeum Pyegyeong' },
    vietnamese: 'Thủ Thái Âm Phế Kinh',
  },
  organ: 'Lung',
  polarity: 'yin',
  element: 'metal',
  paired_with: 'LI',
  clock: { start: '03:00', end: '05:00' },
  opening_point: null,
  coupled_point: null,
  pathway: ['It begins in the middle burner.', 'It ends at the thumb.'],
  signs: ['cough', 'fullness of the chest'],
  standard_count: 11,
  complete: true,
  crossing_points: [],
  entry: 'LU1',
  exit: 'LU7',
  notes: null,
  provenance: { names: entry, clock: entry, pathway: entry, signs: entry, points: entry },
  sources: ['student-book'],
};

/** A complete meridian, one that is not, and a vessel without points of its own. */
export const MERIDIANS: readonly FileRecordOf['meridian'][] = [
  {
    ...lung,
    code: 'TV',
    class: 'extraordinary',
    names: { ...lung.names, english: 'Thoroughfare vessel', short: 'Thoroughfare Vessel', aliases: ['chong'] },
    organ: null,
    element: null,
    paired_with: 'YINLV',
    clock: null,
    opening_point: 'SP4',
    coupled_point: 'PC6',
    standard_count: 0,
    entry: null,
    exit: null,
    notes: 'The sea of blood.',
  },
  {
    ...lung,
    code: 'BL',
    names: { ...lung.names, english: 'Bladder meridian', short: 'Bladder', aliases: [] },
    organ: 'Bladder',
    polarity: 'yang',
    element: 'water',
    paired_with: 'KI',
    standard_count: 67,
    complete: false,
    crossing_points: ['GV14'],
  },
  lung,
];

const indication = (given: Partial<FileRecordOf['indication']> & { id: string; label: string }) => ({
  lay: [],
  synonyms: [],
  broader: null,
  group: 'chest',
  urgency: 'none' as const,
  urgent_text: null,
  ...rests,
  ...given,
});

export const INDICATIONS: readonly FileRecordOf['indication'][] = [
  indication({ id: 'cough', label: 'Cough', lay: ['tickle in the throat'], synonyms: ['tussis'] }),
  indication({ id: 'wheezing', label: 'Wheezing', urgency: 'same-day', urgent_text: 'See a doctor today.' }),
  indication({
    id: 'coughing-blood',
    label: 'Coughing blood',
    lay: ['blood in my spit'],
    broader: 'cough',
    urgency: 'emergency',
    urgent_text: 'More than a streak, or breathless: your emergency number (112, 911, 999 …).',
  }),
  indication({
    id: 'stale-dreams',
    label: 'Stale dreams',
    group: 'mind',
    urgency: 'see-a-doctor',
    urgent_text: 'Ask.',
  }),
];

export const PATTERNS: readonly FileRecordOf['pattern'][] = [
  {
    id: 'lung-heat',
    label: 'Lung Heat',
    pinyin: 'fèi rè',
    hans: '肺热',
    synonyms: ['heat in the Lung'],
    signs: ['cough', 'thirst'],
    principle: 'clear heat',
    ...rests,
  },
  {
    id: 'odd-wind',
    label: 'Odd Wind',
    pinyin: 'guài fēng',
    hans: '怪风',
    synonyms: [],
    signs: ['draught'],
    principle: 'shut the window',
    basis: 'textbook',
    sources: [],
  },
];

export const CATEGORIES: readonly FileRecordOf['category'][] = [
  {
    id: 'he-sea',
    name: 'He-sea points',
    hans: '合穴',
    pinyin: 'hé xué',
    group: 'five-shu',
    description: 'The fifth of the five shu.',
    expected_count: 12,
    variants: [{ source: 'student-book', members: ['LU5', 'LU6'] }],
    ...rests,
  },
  {
    id: 'back-shu',
    name: 'Back-shu points',
    hans: '背俞穴',
    pinyin: 'bèi shū xué',
    group: 'shu-mu',
    description: 'Where the qi of an organ reaches the back.',
    expected_count: 1,
    variants: [],
    basis: 'textbook',
    sources: [],
  },
  {
    id: 'command',
    name: 'Command points',
    hans: '总穴',
    pinyin: 'zǒng xué',
    group: null,
    description: 'One for each region.',
    expected_count: null,
    variants: [],
    ...rests,
  },
];

const region = (id: string, label: string, face: FileRecordOf['region']['face']) => ({ id, label, face, cautions: [] });

export const REGIONS: readonly FileRecordOf['region'][] = [
  region('elbow', 'Elbow', 'arm'),
  region('hand', 'Hand', 'hand'),
  region('head', 'Head', 'head'),
  region('upper-back', 'Upper back', 'back'),
  region('knee', 'Knee', 'leg'),
  {
    ...region('chest', 'Chest', 'front'),
    cautions: [
      makeCaution({ kind: 'pneumothorax', level: 'caution' }),
      makeCaution({ kind: 'heart', level: 'avoid', text: 'The heart lies beneath.' }),
    ],
  },
];

export const EAR_POINTS: readonly FileRecordOf['ear_point'][] = [
  { id: 'ear-lung', name: 'Lung (ear)', aliases: [], hans: '肺', zone: 'lower concha', place: null, ...rests },
];

const source = (given: Partial<FileRecordOf['source']> & { id: string; title: string }): FileRecordOf['source'] => ({
  type: 'book',
  authors: null,
  year: null,
  container: null,
  doi: null,
  pmid: null,
  url: null,
  interest: null,
  status: 'current',
  accessed: '2026-01-15',
  read: 'full',
  note: null,
  ...given,
});

export const SOURCES: readonly FileRecordOf['source'][] = [
  source({ id: 'book', title: 'A book', url: 'https://example.org/book', read: 'table' }),
  source({ id: 'student-book', title: 'Points for students', authors: ['A. Author', 'B. Author'], year: 2011 }),
  source({
    id: 'needle-trial',
    type: 'trial',
    title: 'Needles for cough',
    year: 2019,
    container: 'Journal of Needles',
    doi: '10.1000/182',
    pmid: '12345',
    url: 'https://example.org/trial',
    interest: 'vendor',
    read: 'abstract',
  }),
  source({
    id: 'stern-review',
    type: 'systematic-review',
    title: 'A stern review',
    interest: 'none',
    status: 'withdrawn',
    read: 'second-hand',
    note: 'Withdrawn for its figures.',
  }),
];
