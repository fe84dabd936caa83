import { usesOf } from '../../model/list-uses.ts';
import { CHANNEL_PREFIXES, NOMENCLATURES } from '../../model/nomenclatures.ts';
import type { FileRecordOf, RecordOf } from '../../model/records.ts';
import { inStandardOrder } from '../../model/standard-order.ts';
import type { FilePool } from './file-pool.ts';

type PointFile = FileRecordOf['point'];
type Point = RecordOf['point'];

/** Removes tone marks but keeps ü, the way names are typed: Lǘxì → Lüxi. */
const withoutTones = (pinyin: string): string =>
  pinyin
    .normalize('NFD')
    .replace(/u\u0308/g, 'ü')
    .replace(/U\u0308/g, 'Ü')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');

const codesOf = (point: PointFile): Point['codes'] => {
  const prefixes = point.meridian === null ? undefined : CHANNEL_PREFIXES[point.meridian];
  const number = point.number;
  const code = (prefix: string | null | undefined) => (prefix && number !== null ? `${prefix}${number}` : null);
  return Object.fromEntries(NOMENCLATURES.map((name) => [name, code(prefixes?.[name])])) as Point['codes'];
};

/** Level and distance of the spots that a horizontal line can be drawn through. */
const levelsOf = (point: PointFile) =>
  point.location.place.flatMap((spot) =>
    'level' in spot && spot.line === null && spot.lateral_cun !== null
      ? [{ key: `${spot.frame}/${spot.level}/${spot.up_cun}`, lateral: spot.lateral_cun }]
      : [],
  );

const levelWith = (point: PointFile, pool: FilePool): Point['level_with'] => {
  const own = new Set(levelsOf(point).map((level) => level.key));
  // A row of spots, like seventeen along the spine, has no level of its own.
  if (own.size > 1) return [];
  return pool
    .all('point')
    .filter((other) => other.code !== point.code)
    .flatMap((other) =>
      levelsOf(other)
        .filter((level) => own.has(level.key))
        .slice(0, 1)
        .map((level) => ({ code: other.code, lateral_cun: level.lateral })),
    )
    .sort((a, b) => a.lateral_cun - b.lateral_cun || inStandardOrder(a.code, b.code));
};

const usedIn = (code: string, pool: FilePool): Point['used_in'] =>
  pool.all('protocol').flatMap((protocol) =>
    protocol.prescriptions.flatMap((prescription) =>
      usesOf(prescription)
        .filter((use) => 'code' in use && use.code === code)
        .slice(0, 1)
        .map((use) => ({
          protocol: protocol.id,
          prescription: prescription.id,
          basis: prescription.basis,
          role: use.role,
        })),
    ),
  );

/** Authored point → printed record: plain pinyin, other codes, points of the same level, prescriptions. */
export function derivePoint(point: PointFile, origin: Point['origin'], pool: FilePool): Point {
  const { code, ...rest } = point;
  return {
    kind: 'point',
    code,
    origin,
    ...rest,
    names: { ...point.names, pinyin_plain: withoutTones(point.names.pinyin) },
    codes: codesOf(point),
    level_with: levelWith(point, pool),
    used_in: usedIn(code, pool),
  };
}
