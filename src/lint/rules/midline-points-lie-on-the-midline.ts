import type { RecordRule } from '../rule.ts';

const MIDLINE_MERIDIANS = ['GV', 'CV'];

export const midlinePointsLieOnTheMidline: RecordRule<'point'> = {
  name: 'midline-points-lie-on-the-midline',
  about: 'Points of the Governor and Conception Vessels, and all midline points, lie 0 cun from the midline.',
  scope: 'record',
  kinds: ['point'],
  check(record, _context, report) {
    const { meridian, sides, location } = record.value;
    if (meridian && MIDLINE_MERIDIANS.includes(meridian) && sides !== 'midline')
      report(record, ['sides'], `${record.id} lies on the midline`);
    if (sides !== 'midline') return;
    for (const [i, spot] of location.place.entries())
      if ('lateral_cun' in spot && (spot.lateral_cun ?? 0) !== 0)
        report(record, ['location', 'place', i, 'lateral_cun'], 'a midline point lies 0 cun from the midline');
  },
};
