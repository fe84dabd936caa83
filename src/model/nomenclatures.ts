import { CHANNELS } from './vocabularies.ts';

/**
 * How channels are abbreviated elsewhere: the spelling each nomenclature prints.
 * Compiled from several public tables; Russian is the least certain. `null` = none recorded, often the same as WHO's.
 */
export const NOMENCLATURES = ['en_old', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'pinyin'] as const;
type Nomenclature = (typeof NOMENCLATURES)[number];
type Channel = (typeof CHANNELS)[number];

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

/** Spellings that are read besides the printed ones, as the same tables have them; `en` is English of any age. */
const ALSO_READ: Readonly<Record<Channel, Partial<Record<Nomenclature | 'en', string>>>> = {
  LU: { en_old: 'L', fr: 'PO' },
  LI: { de: 'Dk D', nl: 'Dk' },
  ST: { de: 'M Mg', fr: 'ES', it: 'S' },
  SP: { de: 'Mi', fr: 'RA', es: 'B' },
  HT: { en: 'HE', de: 'H', fr: 'CO' },
  SI: { de: 'Due Dn' },
  BL: { en: 'B', fr: 'VE', pt: 'B V' },
  KI: { en: 'KID KD', de: 'N', fr: 'RE', es: 'Rn' },
  PC: { en: 'HC HP CX XB', de: 'Pc PK KS Hk', fr: 'MH EC', es: 'CS', ru: 'EC' },
  TE: { en: 'TB TW TH', de: 'EEE DE 3W', es: 'TF' },
  GB: { en: 'G', de: 'G VU' },
  LR: { en: 'LV', de: 'Lb', fr: 'FO' },
  GV: { en: 'DM GOV', fr: 'TM T', ru: 'T' },
  CV: { en: 'RN RM', fr: 'JM J', ru: 'J' },
};

/** What `--from` and `--to` may be: WHO's codes, English old or new, the other languages, and the old Bladder numbers. */
export const CODE_SYSTEMS = [
  'who',
  'en',
  'en-old',
  'fr',
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'ru',
  'pinyin',
  'bl-old',
] as const;
export type CodeSystem = (typeof CODE_SYSTEMS)[number];

/** What an English reader may write without saying so. */
const ENGLISH: readonly CodeSystem[] = ['who', 'en', 'en-old', 'pinyin'];

/** The key of `codes` that holds a system's codes; null where they are WHO's own. */
export const keyOf = (system: CodeSystem): Nomenclature | null =>
  system === 'en-old' ? 'en_old' : (NOMENCLATURES.find((name) => name === system) ?? null);

/** Letters without case, dots and spaces; `ü` stays, because German Dü is not Du. */
const plain = (spelling: string): string =>
  spelling
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');

/** Letters that mean other things to an English reader (T3 and L5 are vertebrae): read only by who asks for their system. */
const ONLY_ASKED = ['t', 'j', 'l', 'm', 'n', 'd'];

export interface PrefixReading {
  channel: Channel;
  /** The systems that read the letters so. */
  systems: readonly CodeSystem[];
}

function spellingsIn(channel: Channel, system: CodeSystem): string[] {
  const key = keyOf(system);
  const printed = key === null ? channel : CHANNEL_PREFIXES[channel]?.[key];
  const also = ALSO_READ[channel][key ?? 'en']?.split(' ') ?? [];
  return [...(printed ? [printed] : []), ...also].map(plain);
}

let table: ReadonlyMap<string, readonly PrefixReading[]> | null = null;

/** Letters → the channels they stand for, each with the systems that read them so. */
function readingsTable(): ReadonlyMap<string, readonly PrefixReading[]> {
  const readings = new Map<string, { channel: Channel; systems: CodeSystem[] }[]>();
  for (const channel of CHANNELS)
    for (const system of CODE_SYSTEMS)
      for (const spelling of system === 'bl-old' ? [] : spellingsIn(channel, system)) {
        const known = readings.get(spelling) ?? [];
        readings.set(spelling, known);
        const own = known.find((reading) => reading.channel === channel);
        if (own === undefined) known.push({ channel, systems: [system] });
        else if (!own.systems.includes(system)) own.systems.push(system);
      }
  return readings;
}

/**
 * How letters before a number are read: by the chosen system first, then as English, then by whoever has them. The other
 * readings follow. The first is the answer only if `decided`: `IG4` is the Large Intestine's in Spanish and the Small
 * Intestine's in French, and English has no such letters.
 */
export function readPrefix(
  letters: string,
  from: CodeSystem,
): { readings: readonly PrefixReading[]; decided: boolean } {
  table ??= readingsTable();
  const wanted = plain(letters);
  const known = table.get(wanted) ?? [];
  const readings = ONLY_ASKED.includes(wanted) ? known.filter(({ systems }) => systems.includes(from)) : known;
  for (const systems of [[from], ENGLISH]) {
    const own = readings.filter((reading) => reading.systems.some((system) => systems.includes(system)));
    const [first] = own;
    if (first !== undefined && own.length === 1) {
      return { readings: [first, ...readings.filter((reading) => reading !== first)], decided: true };
    }
  }
  return { readings, decided: readings.length === 1 };
}

/**
 * Today's number of an old one of the Bladder channel, before 36 to 54 were counted by the inner and outer line as today: 36 to 49 were
 * the outer line, 50 to 54 the back of the thigh. Source: the numbering of Soulié de Morant's charts.
 */
export function fromOldBladder(number: number): number {
  if (number >= 36 && number <= 49) return number + 5;
  return number >= 50 && number <= 54 ? number - 14 : number;
}

/** The same back: the old number of one of today. */
export function toOldBladder(number: number): number {
  if (number >= 41 && number <= 54) return number - 5;
  return number >= 36 && number <= 40 ? number + 14 : number;
}
