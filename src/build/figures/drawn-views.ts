import { EAR_DRAWING } from '../../body/ear-zones.ts';
import { INSET_DRAWING } from '../../body/inset-parts.ts';
import type { Figure } from '../../model/figure.ts';
import { EAR_WAYS } from './draw-ways.ts';
import { pathData } from './path-data.ts';
import { smoothLine } from './smooth-line.ts';
import type { Point2 } from './trace-isolines.ts';

const closed = (...points: Point2[]): string => pathData(smoothLine(points, true), true);
const open = (...points: Point2[]): string => pathData(smoothLine(points, false), false);
const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  closed(
    ...Array.from(
      { length: 12 },
      (_, k): Point2 => [x + rx * Math.cos((k * Math.PI) / 6), y + ry * Math.sin((k * Math.PI) / 6)],
    ),
  );

/** The mesh is too coarse for the folds of the ear, so they are drawn. */
const EAR: Figure = {
  id: 'ear',
  label: 'Ear',
  ...EAR_DRAWING,
  ways: EAR_WAYS,
  outline: [
    closed(
      [172, 250],
      [160, 190],
      [176, 120],
      [226, 70],
      [296, 54],
      [366, 78],
      [414, 140],
      [432, 220],
      [428, 310],
      [404, 396],
      [370, 462],
      [340, 528],
      [318, 594],
      [282, 646],
      [232, 660],
      [192, 628],
      [178, 568],
      [182, 520],
      [174, 480],
      [170, 440],
      [160, 392],
      [164, 346],
      [176, 300],
    ),
  ],
  lines: [
    // Rim of the helix, from its root in the concha round to the lobe.
    open(
      [268, 348],
      [236, 330],
      [206, 300],
      [192, 252],
      [196, 196],
      [220, 144],
      [268, 108],
      [326, 112],
      [370, 158],
      [390, 224],
      [388, 304],
      [370, 378],
      [346, 432],
      [328, 470],
    ),
    // Antihelix: its body, its upper and its lower crus.
    open([264, 512], [300, 476], [328, 416], [338, 350], [326, 286], [306, 236], [296, 190], [298, 150]),
    open([316, 262], [290, 236], [254, 228], [206, 236]),
    open([298, 424], [312, 366], [302, 306], [272, 256], [228, 254]),
    // Tragus, the notch below it, antitragus.
    open(
      [172, 350],
      [196, 378],
      [208, 416],
      [200, 456],
      [190, 482],
      [200, 506],
      [222, 512],
      [240, 496],
      [262, 492],
      [284, 462],
    ),
    // Entrance of the ear canal, and the crease of the lobe.
    open([208, 392], [222, 402], [226, 424], [212, 442]),
    open([224, 566], [252, 576], [282, 566]),
  ],
  tones: [
    {
      shade: 0.3,
      path: closed(
        [236, 334],
        [206, 300],
        [200, 256],
        [254, 240],
        [296, 262],
        [318, 320],
        [318, 390],
        [292, 452],
        [258, 488],
        [226, 500],
        [204, 470],
        [214, 420],
        [204, 376],
        [190, 346],
      ),
    },
    { shade: 0.3, path: closed([214, 222], [216, 176], [246, 136], [284, 134], [288, 176], [296, 222], [256, 216]) },
    { shade: 0.6, path: closed([212, 384], [236, 396], [240, 430], [220, 456], [206, 440]) },
    {
      shade: 0.6,
      path: closed([346, 142], [372, 190], [380, 260], [372, 330], [350, 396], [340, 380], [356, 310], [354, 230]),
    },
  ],
};

const TONGUE = closed(
  [96, 246],
  [104, 204],
  [132, 190],
  [160, 194],
  [188, 190],
  [216, 204],
  [224, 246],
  [196, 276],
  [160, 282],
  [124, 276],
);
const UNDERSIDE = closed(
  [418, 222],
  [424, 150],
  [452, 110],
  [480, 102],
  [508, 110],
  [536, 150],
  [542, 222],
  [514, 262],
  [480, 270],
  [446, 262],
);
const NOSTRILS = [ellipse(762, 220, 30, 22), ellipse(838, 220, 30, 22)];

const INSET: Figure = {
  id: 'mouth-nose',
  label: 'Mouth and nose',
  ...INSET_DRAWING,
  outline: [
    // The open mouth; the tongue raised; the nose from below.
    closed(
      [40, 170],
      [90, 60],
      [130, 40],
      [160, 52],
      [190, 40],
      [230, 60],
      [280, 170],
      [240, 280],
      [160, 320],
      [80, 280],
    ),
    closed(
      [370, 170],
      [410, 60],
      [450, 40],
      [480, 48],
      [510, 40],
      [550, 60],
      [590, 170],
      [560, 280],
      [480, 320],
      [400, 280],
    ),
    closed(
      [800, 60],
      [850, 90],
      [880, 160],
      [908, 220],
      [890, 262],
      [838, 262],
      [800, 280],
      [762, 262],
      [710, 262],
      [692, 220],
      [720, 160],
      [750, 90],
    ),
  ],
  lines: [
    closed([62, 170], [100, 84], [160, 74], [220, 84], [258, 170], [226, 258], [160, 290], [94, 258]),
    // Upper gum with the frenulum, teeth, palate and uvula, tongue with its groove.
    open([84, 128], [120, 112], [160, 108], [200, 112], [236, 128]),
    open([160, 74], [160, 108]),
    ...[100, 130, 160, 190, 220].map((x) => open([x, 112 + Math.abs(x - 160) / 8], [x, 136 + Math.abs(x - 160) / 10])),
    open([92, 146], [126, 134], [160, 132], [194, 134], [228, 146]),
    open([132, 160], [150, 156], [160, 176], [170, 156], [188, 160]),
    TONGUE,
    open([160, 206], [160, 262]),
    closed([392, 170], [428, 84], [480, 74], [532, 84], [568, 170], [540, 258], [480, 290], [420, 258]),
    // The underside of the tongue: frenulum, and a vein on each side.
    UNDERSIDE,
    open([480, 150], [480, 190], [480, 252]),
    open([450, 150], [446, 186], [452, 222], [462, 248]),
    open([510, 150], [514, 186], [508, 222], [498, 248]),
    ...NOSTRILS,
    open([800, 150], [800, 240]),
  ],
  tones: [
    {
      shade: 1,
      path: closed([84, 170], [104, 150], [160, 142], [216, 150], [236, 170], [216, 200], [160, 190], [104, 200]),
    },
    {
      shade: 0.3,
      path: TONGUE,
    },
    {
      shade: 0.3,
      path: UNDERSIDE,
    },
    ...NOSTRILS.map((path) => ({ shade: 0.6, path })),
  ],
};

/** The views that are drawn by hand. */
export const DRAWN_VIEWS: readonly Figure[] = [EAR, INSET];
