import { usesOf } from '../../model/list-uses.ts';
import type { FileRecordOf, RecordOf } from '../../model/records.ts';
import { BORROWING_VESSELS, ELEMENTS, FIVE_SHU } from '../../model/vocabularies.ts';
import type { FilePool } from './file-pool.ts';

type Meridian = RecordOf['meridian'];
type Category = FileRecordOf['point']['categories'][number];

/** The generating cycle: each element is the mother of the next. */
const shift = (element: Meridian['element'], steps: number) =>
  element === null ? null : (ELEMENTS[(ELEMENTS.indexOf(element) + steps + ELEMENTS.length) % ELEMENTS.length] ?? null);

/** Authored meridian → printed record: its points, five-shu and special points, and the protocols that use them. */
export function deriveMeridian(
  meridian: FileRecordOf['meridian'],
  origin: Meridian['origin'],
  pool: FilePool,
): Meridian {
  const points = pool.all('point');
  const own = points.filter((point) => point.meridian === meridian.code);
  const corpusComplete = pool.all('meridian').every((other) => other.complete);
  const ownsPoints = !(BORROWING_VESSELS as readonly string[]).includes(meridian.code);

  /** `[]` may be said only when all points that could be meant are in the data. */
  const ofThisMeridian = (id: Category['id']): string[] | null => {
    const found = points.filter((point) =>
      point.categories.some((category) => category.id === id && category.of === meridian.code),
    );
    return found.length > 0 || corpusComplete ? found.map((point) => point.code) : null;
  };

  const shuPoints = FIVE_SHU.flatMap((id) =>
    own.flatMap((point) =>
      point.categories
        .filter((category) => category.id === id)
        .map((category) => ({ id, code: point.code, element: category.element })),
    ),
  );
  const fiveShu = meridian.complete ? shuPoints : null;
  const withElement = (element: Meridian['element']): string[] | null =>
    fiveShu?.filter((shu) => element !== null && shu.element === element).map((shu) => shu.code) ?? null;

  const codes = new Set(own.map((point) => point.code));
  const usedBy = pool
    .all('protocol')
    .filter((protocol) =>
      protocol.prescriptions.some((prescription) =>
        usesOf(prescription).some((use) => 'code' in use && codes.has(use.code)),
      ),
    )
    .map((protocol) => protocol.id);

  const { code, ...rest } = meridian;
  return {
    kind: 'meridian',
    code,
    origin,
    ...rest,
    points: ownsPoints ? own.map((point) => point.code) : [],
    point_count: own.length,
    five_shu: fiveShu,
    special: {
      yuan: ofThisMeridian('yuan-source'),
      luo: ofThisMeridian('luo-connecting'),
      xi: ofThisMeridian('xi-cleft'),
      shu: ofThisMeridian('back-shu'),
      mu: ofThisMeridian('front-mu'),
      // Only the six yang organs have a lower he-sea point.
      lower_he: meridian.polarity === 'yin' ? [] : ofThisMeridian('lower-he-sea'),
      mother: withElement(shift(meridian.element, -1)),
      child: withElement(shift(meridian.element, 1)),
      horary: withElement(meridian.element),
    },
    used_by: usedBy,
  };
}
