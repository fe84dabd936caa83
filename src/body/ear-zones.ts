/** Size of the drawing of the ear: the left ear from the side, the face to the left. */
export const EAR_DRAWING = { width: 520, height: 720, cun: 190 } as const;

type Place = readonly [x: number, y: number];

/**
 * Ear points in the drawing, where the words of their zone tell it. Points whose sources describe no zone are left out.
 */
export const EAR_ZONES: Readonly<Record<string, Place>> = {
  shenmen: [296, 214],
  sympathetic: [210, 232],
  kidney: [272, 268],
  liver: [306, 326],
  lung: [258, 412],
  stomach: [274, 346],
  trachea: [226, 416],
  subcortex: [244, 484],
  'point-zero': [216, 312],
};

/** Body points at the ear, in the same drawing. */
export const POINTS_AT_EAR: Readonly<Record<string, Place>> = {
  'EX-HN6': [292, 56],
  TE20: [290, 22],
  TE21: [142, 334],
  SI19: [138, 412],
  GB2: [146, 496],
  TE22: [128, 232],
  TE17: [340, 622],
  TE18: [440, 476],
  TE19: [474, 296],
};
