import type { PointFile } from '../../model/schema/point.ts';
import { type CATEGORIES, MERIDIANS } from '../../model/vocabularies.ts';
import type { RecordRule } from '../rule.ts';

type Membership = PointFile['categories'][number];
type Key = 'of' | 'element' | 'paired_with' | 'number';

const KEYS: readonly Key[] = ['of', 'element', 'paired_with', 'number'];
const OF: readonly Key[] = ['of'];
const SHU: readonly Key[] = ['of', 'element'];
/** The keys a membership has; the others are null. */
const KEYS_OF: Readonly<Record<(typeof CATEGORIES)[number], readonly Key[]>> = {
  'jing-well': SHU,
  'ying-spring': SHU,
  'shu-stream': SHU,
  'jing-river': SHU,
  'he-sea': SHU,
  'yuan-source': OF,
  'luo-connecting': OF,
  'xi-cleft': OF,
  'back-shu': OF,
  'front-mu': OF,
  'lower-he-sea': OF,
  'hui-meeting': OF,
  confluent: ['of', 'paired_with'],
  command: OF,
  'four-seas': OF,
  'window-of-sky': [],
  ghost: ['number'],
  'ma-danyang-12': [],
  crossing: OF,
};
const codes: readonly string[] = MERIDIANS;
const isMeridian = (of: string): boolean => codes.includes(of);

/** What `of` may be, where it is not a word of its own like the tissue of a meeting point. */
const OBJECTS: Readonly<Partial<Record<Membership['id'], (of: string) => boolean>>> = {
  ...Object.fromEntries(
    ['yuan-source', 'luo-connecting', 'xi-cleft', 'front-mu', 'lower-he-sea', 'confluent'].map((id) => [
      id,
      isMeridian,
    ]),
  ),
  crossing: (of) => of.split('+').every(isMeridian),
};

export const categoriesHaveTheirObjects: RecordRule<'point'> = {
  name: 'categories-have-their-objects',
  about: 'A category says of what the point is a member, and by which element, partner or number, as its kind counts.',
  scope: 'record',
  kinds: ['point'],
  check(record, _context, report) {
    const { categories } = record.value;
    for (const [i, membership] of categories.entries()) {
      const wanted = KEYS_OF[membership.id];
      for (const key of KEYS) {
        const isSaid = membership[key] !== null;
        if (wanted.includes(key) === isSaid) continue;
        report(record, ['categories', i, key], `${membership.id} ${isSaid ? 'has no' : 'needs its'} ${key}`);
      }
      const fits = OBJECTS[membership.id];
      if (fits && membership.of !== null && !fits(membership.of))
        report(record, ['categories', i, 'of'], `"${membership.of}" is not a meridian code`);
      const twin = categories.findIndex(({ id, of }) => id === membership.id && of === membership.of);
      if (twin < i) report(record, ['categories', i], `${membership.id} stands there twice`);
    }
  },
};
