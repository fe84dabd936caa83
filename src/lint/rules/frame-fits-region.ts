import type { Spot } from '../../model/schema/place.ts';
import type { RecordRule } from '../rule.ts';

type Frame = Spot['frame'];

/** Frames in which a region can be drawn; where two meet, both. */
const FRAMES_OF: Readonly<Record<string, readonly Frame[]>> = {
  head: ['head', 'face', 'ear', 'back', 'trunk'],
  face: ['face', 'head', 'ear', 'nose', 'mouth'],
  ear: ['ear', 'face', 'head'],
  mouth: ['mouth', 'face'],
  nose: ['nose', 'face'],
  neck: ['front', 'back', 'side', 'head', 'ear', 'face', 'trunk'],
  shoulder: ['front', 'back', 'side', 'upperarm', 'trunk'],
  chest: ['front', 'side', 'trunk'],
  'side-of-trunk': ['side', 'front', 'back', 'trunk'],
  'upper-abdomen': ['front', 'side', 'trunk'],
  'lower-abdomen': ['front', 'side', 'trunk'],
  'upper-back': ['back', 'side', 'trunk'],
  'lower-back': ['back', 'side', 'trunk'],
  sacrum: ['back', 'trunk'],
  perineum: ['front', 'back', 'trunk'],
  'upper-arm': ['upperarm', 'front', 'side', 'trunk'],
  elbow: ['upperarm', 'forearm'],
  forearm: ['forearm'],
  wrist: ['forearm', 'hand'],
  hand: ['hand'],
  hip: ['side', 'back', 'front', 'thigh', 'trunk'],
  thigh: ['thigh', 'front', 'side', 'back', 'trunk'],
  knee: ['thigh', 'shank'],
  'lower-leg': ['shank'],
  ankle: ['shank', 'foot'],
  foot: ['foot'],
};

/** A region that is not of the built-in list is the user's own, and may lie anywhere. */
export const frameFitsRegion: RecordRule<'point'> = {
  name: 'frame-fits-region',
  about: 'The frame of a place belongs to the region of the point.',
  scope: 'record',
  kinds: ['point'],
  check(record, _context, report) {
    const { region, location } = record.value;
    const frames = FRAMES_OF[region];
    for (const [i, { frame }] of location.place.entries())
      if (frames && !frames.includes(frame))
        report(
          record,
          ['location', 'place', i, 'frame'],
          `${region} is not drawn on ${frame}; use ${frames.join(' or ')}`,
        );
  },
};
