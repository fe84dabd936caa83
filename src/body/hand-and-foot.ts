import type { Spot } from '../model/schema/place.ts';
import type { Surface } from './surface.ts';
import { across, cross, minus, mix, plus, scaleVector, unit, type Vector } from './vector.ts';

type HandSpot = Extract<Spot, { frame: 'hand' }>;
type FootSpot = Extract<Spot, { frame: 'foot' }>;

const FINGERS = ['thumb', 'index', 'middle', 'ring', 'little'] as const;
const TOES = ['great-toe', 'second-toe', 'third-toe', 'fourth-toe', 'fifth-toe'] as const;

/** Joints of the foot that the mesh does not name, in decimetres. */
const FOOT_PLACES: Readonly<Record<string, Vector>> = {
  heel: [1.79, -7.95, -0.22],
  navicular: [1.62, -7.72, 0.75],
  'fifth-metatarsal-base': [2.08, -7.98, 0.68],
};

/** A joint of hand or foot by its name, inside the body. */
export function jointPlace(name: string, surface: Surface): Vector {
  const joint = (which: string): Vector => surface.joint(`l-${which}`);
  if (name === 'wrist') return joint('hand');
  if (name === 'ankle') return joint('ankle');
  const place = FOOT_PLACES[name];
  if (place) return place;
  const digit = [...FINGERS, ...TOES].find((known) => name.startsWith(`${known}-`));
  if (digit === undefined) throw new Error(`no joint ${name}`);
  const part = name.slice(digit.length + 1);
  const finger = FINGERS.indexOf(digit as (typeof FINGERS)[number]);
  const toe = TOES.indexOf(digit as (typeof TOES)[number]);
  const order =
    digit === 'thumb'
      ? ['cmc', 'mcp', 'ip', 'tip']
      : digit === 'great-toe'
        ? ['mtp', 'ip', 'tip']
        : finger >= 0
          ? ['mcp', 'pip', 'dip', 'tip']
          : ['mtp', 'pip', 'dip', 'tip'];
  return joint(`${finger >= 0 ? `finger-${finger + 1}` : `toe-${toe + 1}`}-${order.indexOf(part) + 1}`);
}

/** Corners of nails lie on the last phalanx, between its side and its back. */
const isAtNail = ({ joints }: { joints: readonly (readonly [string, number])[] }): boolean =>
  joints.some(([name]) => name.endsWith('-tip'));

/** The way out of the left hand to one of its sides, of length 1. The thumb lies a quarter turn from the fingers. */
export function handWay(spot: HandSpot, surface: Surface): Vector {
  const joint = (which: string): Vector => surface.joint(`l-${which}`);
  const axis = unit(minus(joint('finger-3-1'), joint('hand')));
  const radial = unit(across(minus(joint('finger-2-1'), joint('finger-5-1')), axis));
  const straight = cross(axis, radial);
  const palm = straight[2] > 0 ? straight : scaleVector(straight, -1);
  const isThumb = spot.joints.every(([name]) => name.startsWith('thumb-'));
  const ways = {
    palm,
    dorsum: isThumb ? unit(minus(scaleVector(radial, 0.9), palm)) : scaleVector(palm, -1),
    radial: isThumb ? unit(plus(radial, scaleVector(palm, 0.8))) : radial,
    ulnar: scaleVector(radial, -1),
    tip: axis,
  };
  const isSide = spot.aspect === 'radial' || spot.aspect === 'ulnar';
  if (!isAtNail(spot) || !isSide) return ways[spot.aspect];
  return unit(plus(ways[spot.aspect], scaleVector(ways.dorsum, isThumb ? 0.4 : 0.8)));
}

/** The joints of the great toe lie near its back: straight aside from there the corners of its nail are met. */
const NAIL_RISE = { great: 0, other: 0.25 } as const;
const nailRise = ({ joints }: FootSpot): number =>
  joints.every(([name]) => name.startsWith('great-toe')) ? NAIL_RISE.great : NAIL_RISE.other;

/** In front of the ankle the points of the sides lie where the skin of the sole begins, below the middle of the bones. */
const isForefoot = ({ joints }: FootSpot): boolean => !joints.some(([name]) => name === 'ankle' || name === 'heel');
const BORDER_OF_SKIN = { medial: -1.2, lateral: -0.6 } as const;

/** The way out of the left foot to one of its sides, of length 1. Over the ankle the back of the foot faces forward. */
export function footWay(spot: FootSpot, surface: Surface): Vector {
  const joint = (which: string): Vector => surface.joint(`l-${which}`);
  const long = minus(mix(joint('toe-2-1'), joint('toe-3-1'), 0.5), joint('ankle'));
  const forward = unit([long[0], 0, long[2]]);
  const lateral = unit(cross([0, 1, 0], forward));
  const ankle = spot.joints.find(([name]) => name === 'ankle')?.[1] ?? 0;
  const ways = {
    dorsum: unit(plus([0, 1, 0], scaleVector(forward, 0.15 + ankle))),
    sole: [0, -1, 0] as Vector,
    lateral,
    medial: scaleVector(lateral, -1),
    rear: scaleVector(forward, -1),
    tip: unit(plus(forward, [0, 0.25, 0])),
  };
  const { aspect } = spot;
  if (aspect !== 'lateral' && aspect !== 'medial') return ways[aspect];
  return unit(
    plus(ways[aspect], [0, isAtNail(spot) ? nailRise(spot) : isForefoot(spot) ? BORDER_OF_SKIN[aspect] : 0, 0]),
  );
}
