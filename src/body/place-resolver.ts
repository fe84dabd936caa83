import type { Spot } from '../model/schema/place.ts';
import { faceLandmark } from './face-landmarks.ts';
import { footWay, handWay, jointPlace } from './hand-and-foot.ts';
import { type HeadFrame, headFrame } from './head-frame.ts';
import { alongLimb, type LimbFrame, type LimbName, limbDirections, limbFrame, sectionCentre } from './limb-frames.ts';
import { resolveTrunk, trunkLandmark } from './resolve-trunk.ts';
import type { SkinSpot, Surface } from './surface.ts';
import { blendVectors, plus, scaleVector, unit, type Vector } from './vector.ts';

type InsetSpot = Extract<Spot, { frame: 'mouth' | 'nose' }>;
type BlendSpot = Extract<Spot, { frame: 'trunk' | 'face' | 'ear' }>;
/** Deep enough to start below every fold of the face, in decimetres. */
const INSIDE = 0.25;

type LimbSpot = Extract<Spot, { frame: LimbName }>;
type JointSpot = Extract<Spot, { frame: 'hand' | 'foot' }>;

/** Turns the words of places into spots on the skin of the left side of a body. */
export class PlaceResolver {
  readonly #surface: Surface;
  readonly #placeOf: (code: string) => readonly Spot[];
  readonly #head: HeadFrame;
  readonly #points = new Map<string, SkinSpot>();

  constructor(surface: Surface, placeOf: (code: string) => readonly Spot[]) {
    this.#surface = surface;
    this.#placeOf = placeOf;
    this.#head = headFrame(surface);
  }

  /** The spot of a place on the left or the midline; undefined in the insets. Throws for a place that misses the skin. */
  resolve(spot: Spot): SkinSpot | undefined {
    if (isInset(spot)) return undefined;
    const found = this.#find(spot);
    if (found === undefined) throw new Error(`no skin at ${JSON.stringify(spot)}`);
    return found;
  }

  #find(spot: Exclude<Spot, InsetSpot>): SkinSpot | undefined {
    switch (spot.frame) {
      case 'front':
      case 'back':
      case 'side':
        if (spot.level === 'external-occipital-protuberance' || spot.level === 'posterior-hairline')
          return this.#backOfHead(spot);
        return resolveTrunk(spot, this.#surface);
      case 'head':
        return this.#head.at(spot.behind_hairline_cun, spot.lateral_cun);
      case 'trunk':
      case 'face':
      case 'ear':
        return this.#blend(spot);
      case 'hand':
      case 'foot':
        return this.#joint(spot);
      default:
        return this.#limb(spot);
    }
  }

  /** Levels of the back of the head count along the scalp. */
  #backOfHead(spot: Extract<Spot, { frame: 'front' | 'back' | 'side' }>): SkinSpot | undefined {
    const level = spot.level === 'posterior-hairline' ? 12 : 9.5;
    return this.#head.at(level - spot.up_cun, spot.lateral_cun ?? 0);
  }

  /** Between landmarks the straight line runs under the skin or over it: the spot lies straight out from there. */
  #blend(spot: BlendSpot): SkinSpot {
    const found = spot.landmarks.map(([name, weight]) => ({ ...this.#landmark(name), weight }));
    const at = blendVectors(found.map((landmark): [Vector, number] => [landmark.at, landmark.weight]));
    if (spot.frame === 'trunk') return this.#surface.nearest(at, 'shoulder');
    const out = unit(
      blendVectors(found.map((landmark): [Vector, number] => [landmark.normal, Math.abs(landmark.weight)])),
    );
    const inside = plus(at, scaleVector(out, -INSIDE));
    return this.#surface.cast(inside, out, 'head', 'last') ?? this.#surface.nearest(at, 'head');
  }

  #landmark(name: string): SkinSpot {
    const found = trunkLandmark(name, this.#surface) ?? faceLandmark(name, this.#surface) ?? this.#point(name);
    if (found === undefined) throw new Error(`no landmark ${name}`);
    return found;
  }

  #point(code: string): SkinSpot | undefined {
    const known = this.#points.get(code);
    if (known) return known;
    const first = this.#placeOf(code)[0];
    const found = first === undefined ? undefined : this.resolve(first);
    if (found) this.#points.set(code, found);
    return found;
  }

  #limb(spot: LimbSpot): SkinSpot | undefined {
    const frame = limbFrame(spot.frame, this.#surface);
    const mark = frame.marks[spot.from] ?? this.#markOfPoint(frame, spot.frame, spot.from);
    const along = mark.at + spot.cun * mark.cun;
    const centre = sectionCentre(frame, along, this.#surface);
    const { forward, outward } = limbDirections(frame.axis);
    const angle = (spot.around_deg * Math.PI) / 180;
    const way = plus(scaleVector(forward, Math.cos(angle)), scaleVector(outward, Math.sin(angle)));
    return this.#surface.cast(centre, unit(way), frame.part, 'first');
  }

  /** A limb point may count from another point; then its measure is the other's own. */
  #markOfPoint(frame: LimbFrame, name: LimbName, code: string): { at: number; cun: number } {
    const first = this.#placeOf(code)[0];
    const spot = this.#point(code);
    if (first === undefined || spot === undefined) throw new Error(`no landmark ${code}`);
    const from = 'from' in first && first.frame === name ? frame.marks[first.from] : undefined;
    const own =
      from ??
      ('from' in first && first.frame === name
        ? this.#markOfPoint(frame, name, first.from)
        : Object.values(frame.marks).at(-1));
    return { at: alongLimb(frame, spot.at), cun: own?.cun ?? 0.2 };
  }

  #joint(spot: JointSpot): SkinSpot | undefined {
    const joints = spot.joints.map(([name, weight]): [Vector, number] => [jointPlace(name, this.#surface), weight]);
    const inside = blendVectors(joints);
    const part = spot.frame === 'hand' ? 'arm' : 'leg';
    const way = spot.frame === 'hand' ? handWay(spot, this.#surface) : footWay(spot, this.#surface);
    return this.#surface.cast(inside, way, part, 'first') ?? this.#surface.nearest(inside, part);
  }
}

const isInset = (spot: Spot): spot is InsetSpot => spot.frame === 'mouth' || spot.frame === 'nose';
