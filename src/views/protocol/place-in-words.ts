import type { Spot } from '../../model/schema/place.ts';

const words = (id: string): string => id.replaceAll('-', ' ');

const ORDINALS: Readonly<Record<string, string>> = { 1: '1st', 2: '2nd', 3: '3rd' };

function level(name: string): string {
  const space = /^ics(?<number>\d+)$/.exec(name)?.groups?.['number'];
  return space === undefined ? words(name) : `${ORDINALS[space] ?? `${space}th`} intercostal space`;
}

/** Point codes keep their hyphens. */
const landmark = (from: string): string => (/^[a-z]/.test(from) ? words(from) : from);

const across = (lateral: number): string => (lateral === 0 ? 'midline' : `${lateral} cun lateral`);

/** How far from the midline, or from a vertical line and then forwards. */
function aside({ line, lateral_cun }: { line: string | null; lateral_cun: number | null }): string[] {
  if (line === null) return lateral_cun === null ? [] : [across(lateral_cun)];
  return [lateral_cun === null ? words(line) : `${lateral_cun} cun in front of ${words(line)}`];
}

/** A spot in a few words, for a table cell: `T3, 1.5 cun lateral`; `3 cun from wrist crease`. */
export function placeInWords(spot: Spot): string {
  switch (spot.frame) {
    case 'front':
    case 'back':
    case 'side': {
      const up = spot.up_cun === 0 ? '' : ` ${Math.abs(spot.up_cun)} cun ${spot.up_cun > 0 ? 'above' : 'below'}`;
      return [`${level(spot.level)}${up}`, ...aside(spot)].join(', ');
    }
    case 'upperarm':
    case 'forearm':
    case 'thigh':
    case 'shank':
      return spot.cun === 0 ? landmark(spot.from) : `${Math.abs(spot.cun)} cun from ${landmark(spot.from)}`;
    case 'head': {
      const behind = spot.behind_hairline_cun;
      const where = behind === 0 ? 'at' : `${Math.abs(behind)} cun ${behind > 0 ? 'behind' : 'before'}`;
      return `${where} the hairline, ${across(spot.lateral_cun)}`;
    }
    case 'trunk':
      return `between ${spot.landmarks.map(([name]) => landmark(name)).join(' and ')}`;
    case 'hand':
    case 'foot':
      return `${spot.frame}, ${spot.aspect}`;
    case 'face':
    case 'ear':
    case 'mouth':
    case 'nose':
      return spot.frame;
  }
}
