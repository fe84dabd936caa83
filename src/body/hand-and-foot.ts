import type { Surface } from './surface.ts';
import { across, cross, minus, mix, plus, scaleVector, unit, type Vector } from './vector.ts';

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

/** The ways out of the hand: palm forward, thumb outward. */
export function handDirections(surface: Surface): Record<string, Vector> {
  const joint = (which: string): Vector => surface.joint(`l-${which}`);
  const axis = unit(minus(joint('finger-3-1'), joint('hand')));
  const radial = unit(across(minus(joint('finger-2-1'), joint('finger-5-1')), axis));
  const straight = cross(axis, radial);
  const palm = straight[2] > 0 ? straight : scaleVector(straight, -1);
  return { palm, dorsum: scaleVector(palm, -1), radial, ulnar: scaleVector(radial, -1), tip: axis };
}

/** The ways out of the foot. */
export function footDirections(surface: Surface): Record<string, Vector> {
  const joint = (which: string): Vector => surface.joint(`l-${which}`);
  const long = unit(minus(mix(joint('toe-2-1'), joint('toe-3-1'), 0.5), joint('ankle')));
  const level = unit([long[0], 0, long[2]]);
  const lateral = unit(cross([0, 1, 0], level));
  return {
    dorsum: unit(plus([0, 1, 0], scaleVector(level, 0.15))),
    sole: [0, -1, 0],
    lateral,
    medial: scaleVector(lateral, -1),
    tip: level,
  };
}
