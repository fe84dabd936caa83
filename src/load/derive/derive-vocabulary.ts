import { indicationWeight } from '../../model/indication-weight.ts';
import type { FileRecordOf, RecordOf } from '../../model/records.ts';
import type { FilePool } from './file-pool.ts';

type Origin = RecordOf['point']['origin'];
type PointFile = FileRecordOf['point'];

const codesWhere = (pool: FilePool, holds: (point: PointFile) => boolean) => {
  const points = pool
    .all('point')
    .filter(holds)
    .map((point) => point.code);
  return { points, point_count: points.length };
};

/** Members are the points that name the class, in standard order. */
export function deriveCategory(
  { id, ...rest }: FileRecordOf['category'],
  origin: Origin,
  pool: FilePool,
): RecordOf['category'] {
  const members = pool
    .all('point')
    .flatMap((point) =>
      point.categories
        .filter((category) => category.id === id)
        .map(({ id: _, ...membership }) => ({ code: point.code, ...membership })),
    );
  const point_count = new Set(members.map((member) => member.code)).size;
  return { kind: 'category', id, origin, ...rest, members, point_count };
}

/** Points are those named for it, the most characteristic first. */
export function deriveIndication(
  { id, ...rest }: FileRecordOf['indication'],
  origin: Origin,
  pool: FilePool,
): RecordOf['indication'] {
  const named = pool
    .all('point')
    .map((point) => ({ code: point.code, weight: indicationWeight(point, id) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return { kind: 'indication', id, origin, ...rest, points: named.map(({ code }) => code), point_count: named.length };
}

/** Points are those that name it, in standard order. */
export function derivePattern(
  { id, ...rest }: FileRecordOf['pattern'],
  origin: Origin,
  pool: FilePool,
): RecordOf['pattern'] {
  return { kind: 'pattern', id, origin, ...rest, ...codesWhere(pool, ({ patterns }) => patterns.includes(id)) };
}

/** Points are those that lie in it, in standard order. */
export function deriveRegion(
  { id, ...rest }: FileRecordOf['region'],
  origin: Origin,
  pool: FilePool,
): RecordOf['region'] {
  return { kind: 'region', id, origin, ...rest, ...codesWhere(pool, ({ region }) => region === id) };
}
