import type { RecordRule } from '../rule.ts';

interface Row {
  meridian: string;
  from: number;
  to: number;
  /** Cun from the midline. */
  lateral: number;
}

/** The rows of points that run beside the midline, by WHO 2008; a point on a named line of its own is not measured. */
const ROWS: readonly Row[] = [
  { meridian: 'BL', from: 4, to: 8, lateral: 1.5 },
  { meridian: 'BL', from: 11, to: 30, lateral: 1.5 },
  { meridian: 'BL', from: 41, to: 54, lateral: 3 },
  { meridian: 'KI', from: 11, to: 21, lateral: 0.5 },
  { meridian: 'KI', from: 22, to: 27, lateral: 2 },
  { meridian: 'ST', from: 12, to: 18, lateral: 4 },
  { meridian: 'ST', from: 19, to: 30, lateral: 2 },
  { meridian: 'SP', from: 13, to: 16, lateral: 4 },
  { meridian: 'SP', from: 17, to: 20, lateral: 6 },
  { meridian: 'GB', from: 15, to: 20, lateral: 2.25 },
  { meridian: 'LU', from: 1, to: 2, lateral: 6 },
];

export const rowsKeepTheirDistance: RecordRule<'point'> = {
  name: 'rows-keep-their-distance',
  about: 'Points of a row beside the midline lie at its distance: the inner Bladder line at 1.5 cun, the outer at 3.',
  scope: 'record',
  kinds: ['point'],
  check(record, _context, report) {
    const { meridian, number, location } = record.value;
    const row = ROWS.find(
      ({ meridian: own, from, to }) => own === meridian && number !== null && number >= from && number <= to,
    );
    if (!row) return;
    for (const [i, spot] of location.place.entries()) {
      if (!('lateral_cun' in spot) || spot.lateral_cun === null || spot.lateral_cun === row.lateral) continue;
      const message = `${row.meridian}${row.from} to ${row.meridian}${row.to} lie ${row.lateral} cun from the midline`;
      report(record, ['location', 'place', i, 'lateral_cun'], message);
    }
  },
};
