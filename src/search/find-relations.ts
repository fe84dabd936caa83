import type { CATEGORIES } from '../model/vocabularies.ts';
import { ELEMENTS, FIVE_SHU } from '../model/vocabularies.ts';
import type { Found } from './found.ts';
import type { Searched } from './searched.ts';
import { unorderedKey, wordsOf } from './vocabulary-key.ts';

type Category = (typeof CATEGORIES)[number];
/** What a meridian has one of, besides the points of its classes. */
type Role = 'mother' | 'child' | 'horary' | 'entry' | 'exit' | 'opening_point' | 'coupled_point';

interface Asked {
  categories?: readonly Category[];
  role?: Role;
}

/** The phrases by which each class is asked for, words joined. A phrase of two classes lists both. */
const CLASSES: Readonly<Record<Category, string>> = {
  'jing-well': 'jingwell well jing ting wellpoint 井 井穴',
  'ying-spring': 'yingspring spring ying rong brook 荥 荥穴 滎 滎穴',
  'shu-stream': 'shustream stream shu transporting 输 输穴 輸 輸穴',
  'jing-river': 'jingriver river jing traversing 经穴 經穴',
  'he-sea': 'hesea sea he uniting 合 合穴',
  'yuan-source': 'yuansource yuan source original primary 原 原穴',
  'luo-connecting': 'luoconnecting luo connecting connection network passage 络 络穴 絡 絡穴',
  'xi-cleft': 'xicleft xi cleft accumulating accumulation 郄 郄穴',
  'back-shu': 'backshu backtransport backtransporting backtransporter shu associated assenting 背俞 背俞穴 背兪',
  'front-mu': 'frontmu mu alarm frontcollecting collecting 募 募穴',
  'lower-he-sea': 'lowerhesea lowerhe lowersea lowerconfluent inferiorhe 下合 下合穴',
  'hui-meeting':
    'huimeeting hui meeting influential gathering eightmeeting eightinfluential eighthui 会 会穴 會穴 八会穴 八會穴',
  confluent:
    'confluent eightconfluent master opening eightmaster eightopening mastercoupled 八脉交会穴 八脈交會穴 交会八穴',
  command: 'command general fourcommand sixcommand fourgeneral sixgeneral 四总穴 四總穴',
  'four-seas': 'sea seaof fourseas fourseasof 四海',
  'window-of-sky':
    'windowofsky windowofthesky windowofheaven windowsofsky windowsofthesky windowsofheaven skywindow 天牖 天窗穴',
  ghost: 'ghost thirteenghost sunsimiaoghost 鬼 鬼穴 十三鬼穴',
  'ma-danyang-12': 'madanyang madanyang12 heavenlystar starofheaven twelveheavenlystar 马丹阳 馬丹陽',
  crossing: 'crossing intersection intersecting crossingmeeting 交会 交会穴 交會穴',
};
/** Groups and pairs that go by a name of their own. */
const GROUPS: Readonly<Record<string, readonly Category[]>> = {
  fiveshu: FIVE_SHU,
  fivetransporting: FIVE_SHU,
  antique: FIVE_SHU,
  fiveelement: FIVE_SHU,
  fivephase: FIVE_SHU,
  element: FIVE_SHU,
  五输: FIVE_SHU,
  五输穴: FIVE_SHU,
  五輸穴: FIVE_SHU,
  shumu: ['back-shu', 'front-mu'],
  mushu: ['back-shu', 'front-mu'],
  yuanluo: ['yuan-source', 'luo-connecting'],
};
const ROLES: Readonly<Record<Role, string>> = {
  mother: 'mother tonification tonifying tonify reinforcing supplementing supplementation',
  child: 'child son sedation sedating sedate dispersing reducing draining',
  horary: 'horary hour phase ownelement',
  entry: 'entry entrance beginning',
  exit: 'exit leaving',
  opening_point: 'master opening confluent',
  coupled_point: 'coupled coupling paired couple',
};
/** Points that are known together. Source: the combinations of the records themselves carry their own citations. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  fourgates: ['LI4', 'LR3'],
  fourgate: ['LI4', 'LR3'],
  四关: ['LI4', 'LR3'],
  四關: ['LI4', 'LR3'],
};
const NOISE = new Set([
  'point',
  'points',
  'acupoint',
  'acupoints',
  'of',
  'the',
  'for',
  'on',
  'in',
  'channel',
  'meridian',
  'what',
  'which',
  'is',
  'are',
  'all',
  'list',
]);

/** Words that mean a class of points even alone; `well`, `sea` and `source` mean other things. */
const LONE = /^(?:luo|xi|mu|shu|jing|hui|yuan|ghost|\p{Script=Han}+)$/u;

const has = (phrases: string, phrase: string): boolean => phrases.split(' ').includes(phrase);
const singular = (word: string): string => (word.length > 3 ? word.replace(/(?<=[^su])s$/, '') : word);

/** What a phrase asks for: classes, a role of a meridian, or both readings of a word. */
function askedBy(phrase: string): Asked[] {
  const forms = [phrase, singular(phrase)];
  const classes = (Object.keys(CLASSES) as Category[]).filter((id) => forms.some((form) => has(CLASSES[id], form)));
  const group = forms.map((form) => (Object.hasOwn(GROUPS, form) ? GROUPS[form] : undefined)).find((ids) => ids);
  const roles = (Object.keys(ROLES) as Role[]).filter((role) => forms.some((form) => has(ROLES[role], form)));
  return [
    ...classes.map((id) => ({ categories: [id] })),
    ...(group === undefined ? [] : [{ categories: group }]),
    ...roles.map((role) => ({ role })),
  ];
}

/** What a phrase names as the owner: a meridian, an element, or the words of a tissue or region. */
interface Owner {
  meridian: string | null;
  element: string | null;
  words: string;
}

function ownerOf(words: readonly string[], searched: Searched): Owner {
  const phrase = words.join('');
  const forms = [phrase, singular(phrase), unorderedKey(words)];
  const named = forms.flatMap((form) => searched.index.named(form));
  const meridian = named.find((ref) => ref.kind === 'meridian')?.id ?? null;
  const element = ELEMENTS.find((name) => words.length === 1 && name === words[0]) ?? null;
  return { meridian, element, words: phrase };
}

const memberFits = (
  member: { of: string | null; element: string | null },
  { meridian, element, words }: Owner,
): boolean => {
  if (element !== null) return member.element === element;
  if (member.of === null) return false;
  if (meridian !== null) return member.of.split('+').includes(meridian);
  const ofWords = wordsOf(member.of).map(singular);
  const of = ofWords.join('');
  const asked = singular(words);
  return (
    asked.length > 1 &&
    (of === asked || ofWords.includes(asked) || (Object.hasOwn(TISSUES, asked) && TISSUES[asked] === of))
  );
};

/** Other words for what the meeting, command and sea points are of. */
const TISSUES: Readonly<Record<string, string>> = {
  ...{
    bone: 'bone',
    tendon: 'sinew',
    tendonsinew: 'sinew',
    muscle: 'sinew',
    vessel: 'vessel',
    artery: 'vessel',
    pulse: 'vessel',
  },
  ...{
    zangorgan: 'zangorgan',
    fuorgan: 'fuorgan',
    yinorgan: 'zangorgan',
    yangorgan: 'fuorgan',
    back: 'lowerback',
    food: 'waterandgrain',
  },
  ...{
    nourishment: 'waterandgrain',
    grain: 'waterandgrain',
    brain: 'marrow',
    neck: 'headandneck',
    head: 'headandneck',
    face: 'faceandmouth',
  },
};

/** The points that answer one reading of the question. */
function answers(asked: Asked, owners: readonly Owner[], { corpus }: Searched): string[] {
  if (asked.role !== undefined) {
    const { role } = asked;
    if (owners.some(({ meridian }) => meridian === null)) return [];
    return owners.flatMap(({ meridian }) => {
      const record = meridian === null ? undefined : corpus.get('meridian', meridian);
      if (record === undefined) return [];
      if (role === 'mother' || role === 'child' || role === 'horary') return record.special[role] ?? [];
      const code = record[role];
      return code === null ? [] : [code];
    });
  }
  return (asked.categories ?? []).flatMap((id) =>
    (corpus.get('category', id)?.members ?? [])
      .filter((member) => owners.length > 0 && owners.every((owner) => memberFits(member, owner)))
      .map((member) => member.code),
  );
}

/** Every way to split words into owner, class and owner again: `lung luo`, `luo of lung`, `metal point on heart`. */
function* splits(words: readonly string[]): Generator<{ type: string[]; owners: string[][] }> {
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--) {
      const [before, after] = [words.slice(0, from), words.slice(to)];
      yield { type: words.slice(from, to), owners: [before, after].filter((part) => part.length > 0) };
    }
}

/**
 * Classes and relations of points: `he sea of stomach`, `jing well points`, `mother point of lung`, `metal point on
 * heart`, `influential point of blood`, `four gates`. null when the query asks for none. A class alone lists the class
 * and its members; a word with two readings (`jing`: well and river) lists both.
 */
export function findRelations(query: string, searched: Searched): Found[] | null {
  const spaced = wordsOf(query);
  // Han is written without spaces: 胃合穴 is 胃 and 合.
  const [phrase = ''] = spaced;
  const all =
    spaced.length === 1 && /^\p{Script=Han}+$/u.test(phrase) && askedBy(phrase).length === 0 ? [...phrase] : spaced;
  const words = all.filter((word) => !NOISE.has(word));
  const set = [words.join(''), all.join('')]
    .map((name) => (Object.hasOwn(SETS, name) ? SETS[name] : undefined))
    .find((codes) => codes);
  if (set !== undefined)
    return set.map((id) => ({ kind: 'point', id, score: 0.98, matched: [{ field: 'combinations', text: query }] }));
  if (words.length === 0 || words.length > 8) return null;

  const matched = [{ field: 'categories', text: query }];
  const whole = [...askedBy(all.join('')), ...askedBy(words.join(''))].flatMap(({ categories }) => categories ?? []);
  const lone = all.length === 1 ? (all[0] ?? '') : null;
  if (whole.length > 0 && (lone === null || LONE.test(lone))) {
    return [...new Set(whole)].map((id): Found => ({ kind: 'category', id, score: 0.98, matched }));
  }
  const element = ELEMENTS.find((name) => words.includes(name));
  if (element !== undefined) {
    const owner = ownerOf(
      words.filter((word) => word !== element),
      searched,
    );
    const codes = answers({ categories: FIVE_SHU }, [owner, { meridian: null, element, words: element }], searched);
    if (owner.meridian !== null && codes.length > 0)
      return codes.map((id): Found => ({ kind: 'point', id, score: 0.98, matched }));
  }
  for (const { type, owners } of splits(words)) {
    const asked = askedBy(type.join(''));
    if (asked.length === 0 || owners.length === 0) continue;
    const named = owners.map((part) => ownerOf(part, searched));
    const codes = [...new Set(asked.flatMap((reading) => answers(reading, named, searched)))];
    if (codes.length > 0) return codes.map((id): Found => ({ kind: 'point', id, score: 0.98, matched }));
  }
  return null;
}
