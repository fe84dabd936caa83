import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import { POINT_COUNTS } from '../../src/model/vocabularies.ts';
import { meridianTrails } from '../../src/views/chart/meridian-trails.ts';
import { figureTable, spotFile } from '../body-atlas.ts';

type Place = readonly [x: number, y: number];

/** The corners of a closed path of straight pieces. */
const rings = (path: string): Place[][] =>
  path
    .split('M')
    .filter((part) => part !== '')
    .map((part) =>
      part
        .replaceAll('Z', '')
        .split('L')
        .map((corner) => corner.trim().split(/[ ,]+/).map(Number) as [number, number]),
    );

const edgesOf = (path: string): [Place, Place][] =>
  rings(path).flatMap((ring) => ring.map((corner, i): [Place, Place] => [ring.at(i - 1) as Place, corner]));

const isWithin = (edges: readonly [Place, Place][], [x, y]: Place): boolean =>
  edges.filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax).length %
    2 ===
  1;

function distanceTo([[ax, ay], [bx, by]]: [Place, Place], [x, y]: Place): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** How far outside the drawn body a place lies, in cun of the trunk. */
function outside({ outline, cun }: Figure, place: Place): number {
  const parts = outline.map(edgesOf);
  if (parts.some((edges) => isWithin(edges, place))) return 0;
  return Math.min(...parts.flat().map((edge) => distanceTo(edge, place))) / cun;
}

const trailsIn = (figure: Figure) =>
  Object.keys(POINT_COUNTS).flatMap((meridian) => {
    const own = Object.entries(spotFile.points).flatMap(([code, { views }]) => {
      const seen = views[figure.id];
      return seen !== undefined && new RegExp(`^${meridian}\\d+$`).test(code) ? [[code, seen] as const] : [];
    });
    return meridianTrails(meridian, new Map(own), figure);
  });

const alongOf = (path: readonly Place[]): Place[] =>
  path.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = path[i] as Place;
    return [0, 0.25, 0.5, 0.75, 1].map((t): Place => [fromX + t * (x - fromX), fromY + t * (y - fromY)]);
  });

describe('the lines of the channels stay on the body', () => {
  const onBody = figureTable.figures.filter(({ id }) => id !== 'ear' && id !== 'mouth-nose');

  test.each(onBody.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
    const far = trailsIn(figure).filter(({ path }) => alongOf(path).some((place) => outside(figure, place) > 0.1));
    expect(far).toEqual([]);
  });

  test('and in the drawing of the ear they lead around the auricle', () => {
    const ear = figureTable.figures.find(({ id }) => id === 'ear') as Figure;
    const over = trailsIn(ear).filter(({ path }) => alongOf(path).some((place) => outside(ear, place) === 0));
    expect(over).toEqual([]);
  });
});
