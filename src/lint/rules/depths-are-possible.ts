import type { AuthoredRecord } from '../../model/authored.ts';
import type { Caution, PointFile } from '../../model/schema/point.ts';
import type { RecordRule, Report } from '../rule.ts';

/** The deepest that textbooks go in a region, in cun; a misplaced decimal point stands out against it. */
const DEEPEST_IN: Readonly<Record<string, number>> = {
  head: 1.5,
  face: 1.5,
  ear: 1.5,
  mouth: 0.5,
  nose: 1,
  neck: 1.5,
  shoulder: 2,
  chest: 1,
  'side-of-trunk': 1.5,
  'upper-abdomen': 2,
  'lower-abdomen': 2,
  'upper-back': 1,
  'lower-back': 1.5,
  sacrum: 2,
  perineum: 1,
  'upper-arm': 2,
  elbow: 1.5,
  forearm: 1.5,
  wrist: 1,
  hand: 1.5,
  hip: 3,
  thigh: 2.5,
  knee: 2,
  'lower-leg': 2,
  ankle: 1,
  foot: 1.5,
};
/** Where something vital lies beneath, the region's depth is not to be had. */
const DEEPEST_OVER: Readonly<Partial<Record<Caution['kind'], number>>> = {
  pneumothorax: 1,
  heart: 1,
  'spinal-canal': 1,
  brainstem: 1.2,
  eye: 1,
  kidney: 1.2,
};
/** From one point under the skin to another, along the limb. */
const DEEPEST_THROUGH = 3;
const PRICK = { min: 0.1, max: 0.2 };

function deepest({ region, cautions }: PointFile): number {
  const over = cautions
    .filter(({ applies_to }) => applies_to.includes('needle'))
    .map(({ kind }) => DEEPEST_OVER[kind] ?? Number.POSITIVE_INFINITY);
  return Math.min(DEEPEST_IN[region] ?? Number.POSITIVE_INFINITY, ...over);
}

function checkMethod(record: AuthoredRecord<'point'>, index: number, report: Report): void {
  const method = record.value.needling.methods[index];
  if (!method) return;
  const { depth_cun_min: min, depth_cun_max: max } = method;
  const tell = (key: string, message: string) => report(record, ['needling', 'methods', index, key], message);
  if (min <= 0) tell('depth_cun_min', 'a needle goes deeper than 0 cun; a prick 0.1');
  if (min > max) tell('depth_cun_min', `${min} cun is more than the maximum, ${max}`);
  if (method.method === 'prick') {
    if (min < PRICK.min || max > PRICK.max)
      tell('depth_cun_max', `a prick is ${PRICK.min} to ${PRICK.max} cun deep, not ${min} to ${max}`);
    return;
  }
  const limit = method.method === 'through' ? DEEPEST_THROUGH : deepest(record.value);
  if (max > limit) tell('depth_cun_max', `${max} cun; what its region and cautions allow is ${limit}`);
}

export const depthsArePossible: RecordRule<'point'> = {
  name: 'depths-are-possible',
  about: 'A needling depth is a range above 0 that the region and what lies beneath allow.',
  scope: 'record',
  kinds: ['point'],
  check(record, _context, report) {
    for (const index of record.value.needling.methods.keys()) checkMethod(record, index, report);
  },
};
