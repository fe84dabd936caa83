import type { SkinSpot, Surface } from './surface.ts';
import { VERTEBRA_HEIGHTS } from './trunk-levels.ts';
import { distanceOf, type Vector } from './vector.ts';

/** The middle of the skull: rays from there meet the scalp once. */
const CENTRE: Vector = [0, 7.35, 0.45];
const GLABELLA = 7.47;
/** The anterior hairline lies so far above the glabella along the skin, in decimetres: 3 cun. */
const FOREHEAD = 0.62;
/** How far in front of the mesh's own middle the tip of the ear is: GV20 lies over it, 5 cun behind the hairline. */
const OVER_EARS = 0.43;
/** Heights of the upper border of the external occipital protuberance and of the posterior hairline. */
const OCCIPUT = 7.17;
const NAPE = 6.58;
const OCCIPUT_CUN = 9.5;
/** The corner of the forehead lies 4.5 cun from the midline; so does the mastoid process. Decimetres along the skin. */
const CORNER_CUN = 0.147;
const MASTOID_CUN = 0.19;

interface Mark {
  angle: number;
  /** Decimetres along the skin from the glabella. */
  along: number;
}

/** The scalp measured along the skin. */
export interface HeadFrame {
  /** The spot so many cun behind the anterior hairline and so many beside the midline, both along the skin. */
  at(behindHairline: number, lateral: number): SkinSpot | undefined;
}

const direction = (angle: number): Vector => [0, Math.sin(angle), Math.cos(angle)];

/** Measures this scalp along the midline, from the glabella to the nape, each stretch in the cun of WHO, -3 to 15. */
export function headFrame(surface: Surface): HeadFrame {
  const marks: (Mark & { at: Vector })[] = [];
  for (let step = 0; step <= 400; step += 1) {
    const angle = -0.1 + (step * 4.6) / 400;
    const hit = surface.cast(CENTRE, direction(angle), 'head', 'last');
    if (!hit || (hit.at[2] > 0.6 && hit.at[1] < GLABELLA)) continue;
    const before = marks.at(-1);
    marks.push({ angle, at: hit.at, along: before ? before.along + distanceOf(before.at, hit.at) : 0 });
    if (hit.at[2] < 0.3 && hit.at[1] < VERTEBRA_HEIGHTS.C7) break;
  }
  const alongWhere = (is: (at: Vector) => boolean): number => marks.find(({ at }) => is(at))?.along ?? 0;
  // WHO's measures are proportions: every stretch between two landmarks has a cun of its own.
  const anchors: [cun: number, along: number][] = [
    [-3, 0],
    [0, FOREHEAD],
    [5, alongWhere(([, y, z]) => y > 8 && z < OVER_EARS)],
    [OCCIPUT_CUN, alongWhere(([, y, z]) => z < OVER_EARS && y < OCCIPUT)],
    [12, alongWhere(([, y, z]) => z < OVER_EARS && y < NAPE)],
    [15, marks.at(-1)?.along ?? 0],
  ];
  const alongAt = (cun: number): number => {
    const after = Math.max(
      1,
      anchors.findIndex(([at]) => at >= cun),
    );
    const [[a, from], [b, to]] = [anchors[after - 1], anchors[after]] as [[number, number], [number, number]];
    return from + ((cun - a) / (b - a)) * (to - from);
  };
  const angleAt = (along: number): number => {
    const after = Math.max(
      1,
      marks.findIndex((mark) => mark.along >= along),
    );
    const [a, b] = [marks[after - 1] as Mark, marks[after] as Mark];
    return a.angle + ((along - a.along) / (b.along - a.along)) * (b.angle - a.angle);
  };
  return {
    at(behindHairline, lateral) {
      const angle = angleAt(alongAt(behindHairline));
      if (lateral === 0) return surface.cast(CENTRE, direction(angle), 'head', 'last');
      const share = Math.min(1, Math.max(0, behindHairline / 11));
      const far = lateral * (CORNER_CUN + (MASTOID_CUN - CORNER_CUN) * share);
      if (behindHairline < OCCIPUT_CUN) return besideMidline(surface, CENTRE, direction(angle), far);
      // On the back of the head "level with" means the same height.
      const height = surface.cast(CENTRE, direction(angle), 'head', 'last')?.at[1] ?? OCCIPUT;
      return besideMidline(surface, [0, height, 0.3], [0, 0, -1], far);
    },
  };
}

/** Goes `far` decimetres along the skin from the midline, in the plane of a direction and the ear-to-ear axis. */
function besideMidline(surface: Surface, centre: Vector, forward: Vector, far: number): SkinSpot | undefined {
  let before = surface.cast(centre, forward, 'head', 'last');
  let gone = 0;
  for (let step = 1; before && step < 160; step += 1) {
    const turn = step * 0.0125;
    const way: Vector = [Math.sin(turn), forward[1] * Math.cos(turn), forward[2] * Math.cos(turn)];
    const hit = surface.cast(centre, way, 'head', 'last');
    if (!hit) return before;
    gone += distanceOf(before.at, hit.at);
    before = hit;
    if (gone >= far) return hit;
  }
  return before;
}
