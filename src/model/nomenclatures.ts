/**
 * How channels are abbreviated elsewhere: the spelling each nomenclature prints.
 * Compiled from several public tables; Russian is the least certain. `null` = none recorded, often the same as WHO's.
 */
export const NOMENCLATURES = ['en_old', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'pinyin'] as const;
type Nomenclature = (typeof NOMENCLATURES)[number];

type Prefixes = Readonly<Record<Nomenclature, string | null>>;

export const CHANNEL_PREFIXES: Readonly<Record<string, Prefixes>> = {
  LU: { en_old: null, de: 'Lu', fr: 'P', es: 'P', it: 'P', pt: 'P', nl: 'Lu', ru: 'P', pinyin: null },
  LI: { en_old: 'CO', de: 'Di', fr: 'GI', es: 'IG', it: 'IC', pt: 'IG', nl: 'Di', ru: 'GI', pinyin: null },
  ST: { en_old: 'S', de: 'Ma', fr: 'E', es: 'E', it: null, pt: 'E', nl: 'Ma', ru: 'E', pinyin: null },
  SP: { en_old: null, de: 'MP', fr: 'RP', es: 'BP', it: 'MP', pt: 'BP', nl: 'Mi', ru: 'RP', pinyin: null },
  HT: { en_old: 'H', de: 'He', fr: 'C', es: 'C', it: 'C', pt: 'C', nl: null, ru: 'C', pinyin: null },
  SI: { en_old: null, de: 'Dü', fr: 'IG', es: 'ID', it: 'IT', pt: 'ID', nl: 'Dd', ru: 'IG', pinyin: null },
  BL: { en_old: 'UB', de: 'Bl', fr: 'V', es: 'V', it: 'V', pt: null, nl: 'Bl', ru: 'V', pinyin: null },
  KI: { en_old: 'K', de: 'Ni', fr: 'R', es: 'R', it: 'R', pt: 'R', nl: 'Ni', ru: 'R', pinyin: null },
  PC: { en_old: 'P', de: 'Pe', fr: 'MC', es: 'MC', it: 'MC', pt: 'CS', nl: null, ru: 'MC', pinyin: null },
  TE: { en_old: 'SJ', de: '3E', fr: 'TR', es: 'TR', it: 'TR', pt: 'TA', nl: null, ru: 'TR', pinyin: 'SJ' },
  GB: { en_old: null, de: 'Gb', fr: 'VB', es: 'VB', it: 'VB', pt: 'VB', nl: 'Gb', ru: 'VB', pinyin: null },
  LR: { en_old: 'LIV', de: 'Le', fr: 'F', es: 'H', it: 'F', pt: 'F', nl: null, ru: 'F', pinyin: null },
  GV: { en_old: 'DU', de: 'LG', fr: 'VG', es: 'VG', it: 'VG', pt: 'VG', nl: null, ru: 'VG', pinyin: 'DU' },
  CV: { en_old: 'REN', de: 'KG', fr: 'VC', es: 'VC', it: 'VC', pt: 'VC', nl: null, ru: 'VC', pinyin: 'REN' },
};

/**
 * Spellings of a channel that a code may begin with when the nomenclature is English (the default), folded to lower
 * case without dots. A prefix another language reads differently is left out unless English itself uses it.
 */
export const ENGLISH_PREFIXES: Readonly<Record<string, string>> = {
  lu: 'LU',
  li: 'LI',
  co: 'LI',
  st: 'ST',
  s: 'ST',
  sp: 'SP',
  ht: 'HT',
  he: 'HT',
  h: 'HT',
  si: 'SI',
  bl: 'BL',
  ub: 'BL',
  b: 'BL',
  ki: 'KI',
  k: 'KI',
  kid: 'KI',
  kd: 'KI',
  pc: 'PC',
  p: 'PC',
  te: 'TE',
  sj: 'TE',
  tb: 'TE',
  tw: 'TE',
  th: 'TE',
  gb: 'GB',
  g: 'GB',
  lr: 'LR',
  lv: 'LR',
  liv: 'LR',
  gv: 'GV',
  du: 'GV',
  dm: 'GV',
  cv: 'CV',
  ren: 'CV',
  rn: 'CV',
  rm: 'CV',
};
