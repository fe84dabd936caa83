import type { Spot } from '../model/schema/place.ts';

/** Where a channel runs from one of its points to the next, when a straight line would leave the skin. */
export interface ChannelWay {
  from: string;
  to: string;
  /** Places on the way, in their order. */
  by: readonly Spot[];
}

const scalp = (...places: (readonly [behind: number, lateral: number])[]): Spot[] =>
  places.map(([behind_hairline_cun, lateral_cun]) => ({ frame: 'head', behind_hairline_cun, lateral_cun }));
const between = (from: string, to: string, ...shares: number[]): Spot[] =>
  shares.map((share) => ({
    frame: 'trunk',
    landmarks: [
      [from, 1 - share],
      [to, share],
    ],
  }));
const outerLine = (...levels: ('L3' | 'L4' | 'L5')[]): Spot[] =>
  levels.map((level) => ({ frame: 'back', level, up_cun: 0, lateral_cun: 3, line: null }));

export const CHANNEL_WAYS: readonly ChannelWay[] = [
  { from: 'BL8', to: 'BL9', by: scalp([6.5, 1.45], [7.5, 1.4], [8.5, 1.35]) },
  { from: 'BL52', to: 'BL53', by: outerLine('L3', 'L4', 'L5') },
  // From behind the ear the channel turns back over the side of the head to the forehead.
  {
    from: 'GB12',
    to: 'GB13',
    by: scalp([9.3, 3.8], [8.6, 3.7], [8, 3.6], [7, 3.6], [6, 3.5], [5, 3.4], [4, 3.3], [3, 3.2], [2, 3.1]),
  },
  { from: 'GB18', to: 'GB19', by: scalp([5.5, 2.25], [7, 2.25], [8.3, 2.25]) },
  { from: 'GB20', to: 'GB21', by: between('GB20', 'GB21', 0.25, 0.5, 0.75) },
];

/** The way behind the ear to its apex in the drawing of the ear, which does not cross the auricle. */
export const WAYS_AT_EAR: Readonly<Record<string, (readonly [x: number, y: number])[][]>> = {
  'TE19-TE20': [
    [
      [474, 296],
      [476, 220],
      [456, 140],
      [408, 74],
      [350, 36],
      [290, 22],
    ],
  ],
};
