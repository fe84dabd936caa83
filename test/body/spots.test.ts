import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EAR_ZONES } from '../../src/body/ear-zones.ts';
import { hashPlaces } from '../../src/body/hash-places.ts';
import { readDataFiles } from '../../src/load/read-data-files.ts';
import { isOf } from '../../src/model/authored.ts';
import type { FigureTable, Spot3, SpotFile, ViewId } from '../../src/model/figure.ts';

const read = <T>(file: string): T => JSON.parse(readFileSync(`data/body/${file}`, 'utf8')) as T;
const { figures, credit } = read<FigureTable>('figures.json');
const spots = read<SpotFile>('spots.json');
const records = readDataFiles('data/points').files.flatMap((file) => file.records);
const points = records.flatMap((record) => (isOf(record, 'point') ? [record.value] : []));
const places = points.map(({ code, location }) => ({ code, place: location.place }));

const leftOf = (code: string): Spot3 | undefined => spots.points[code]?.at.find(({ side }) => side !== 'right');
/** Cun of the part on which the two lie. */
const apart = (a: Spot3, b: Spot3): number =>
  Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z) / (((a.cun ?? 1) + (b.cun ?? 1)) / 2);

test('the figures were made from the places that the points have: else run `npm run figures`', () => {
  expect(spots.places).toBe(hashPlaces(places));
});

test('the figures carry the credit of their mesh', () => expect(credit).toMatch(/MakeHuman.*CC0/));

describe('every point is seen', () => {
  test('in at least one view', () => {
    const unseen = places.filter(({ code }) => Object.keys(spots.points[code]?.views ?? {}).length === 0);
    expect(unseen.map(({ code }) => code)).toEqual([]);
  });

  test('with every spot of its place, on both sides of the body or on the midline', () => {
    const wrong = points.filter(({ code, sides, location: { place } }) => {
      const at = spots.points[code]?.at ?? [];
      const isInset = place.every(({ frame }) => frame === 'mouth' || frame === 'nose');
      if (isInset) return at.length > 0;
      if (sides === 'midline') return at.length !== 1 || at[0]?.side !== 'midline' || at[0].x !== 0;
      const left = at.filter(({ side }) => side === 'left').length;
      const right = at.filter(({ side }) => side === 'right').length;
      return left !== right || new Set(at.map(({ spot }) => spot)).size !== place.length;
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  test('not from the far side of hand or foot', () => {
    const shown = (aspect: string, view: ViewId): string[] =>
      places
        .filter(({ place }) => place.every((spot) => 'aspect' in spot && spot.aspect === aspect))
        .flatMap(({ code }) => (spots.points[code]?.views[view] ? [`${code} in ${view}`] : []));
    expect([
      ...shown('lateral', 'foot-medial'),
      ...shown('medial', 'foot-lateral'),
      ...shown('sole', 'foot-dorsum'),
      ...shown('dorsum', 'foot-sole'),
      ...shown('palm', 'hand-dorsum'),
      ...shown('dorsum', 'hand-palm'),
    ]).toEqual([]);
  });

  test('inside the frame of the view', () => {
    const outside = Object.entries(spots.points).flatMap(([code, { views }]) =>
      figures
        .filter(({ id, width, height }) =>
          (views[id] ?? []).some(([x, y]) => x < 0 || y < 0 || x > width || y > height),
        )
        .map(({ id }) => `${code} in ${id}`),
    );
    expect(outside).toEqual([]);
  });

  test('ear points where their zone tells a place', () => {
    const known = records.filter(({ kind }) => kind === 'ear_point').map(({ id }) => id);
    expect(Object.keys(EAR_ZONES).filter((id) => !known.includes(id))).toEqual([]);
    expect(Object.keys(EAR_ZONES).filter((id) => !spots.points[id]?.views.ear)).toEqual([]);
  });
});

/** `3 cun below SP9`, `0.5 cun behind GB8`; GB14 counts from an eyebrow, so it is none. */
const STATED = /(\d+(?:\.\d+)?) cun (?:straight )?[a-z]+(?: (?:to|of))? ((?:EX-)?[A-Z]{1,2}\d+)/g;

describe('on the skin two points are as far apart as the text says', () => {
  const stated = points.flatMap(({ code, location }) =>
    [...location.text.matchAll(STATED)].map(([, cun = '', other = '']) => [code, Number(cun), other] as const),
  );

  test('there are such texts', () => expect(stated.length).toBeGreaterThan(15));

  test.each(stated)('%s: %d cun from %s', (code, cun, other) => {
    const [a, b] = [leftOf(code), leftOf(other)];
    expect(a && b && Math.abs(apart(a, b) - cun)).toBeLessThanOrEqual(0.3);
  });
});

test('what ships is small', () => {
  const bytes = ['figures.json', 'spots.json'].map((file) => readFileSync(`data/body/${file}`).length);
  expect(bytes.reduce((a, b) => a + b)).toBeLessThan(600_000);
});

describe('the five shu run from the tip inwards', () => {
  const ORDER = ['jing-well', 'ying-spring', 'shu-stream', 'jing-river', 'he-sea'];
  const channels = [
    ...new Set(
      points.flatMap(({ meridian, categories }) => (categories.some(({ id }) => id === 'jing-well') ? [meridian] : [])),
    ),
  ];

  test('on twelve channels', () => expect(channels).toHaveLength(12));

  test.each(channels)('%s', (channel) => {
    const own = ORDER.map((id) =>
      points.find(
        ({ meridian, categories }) => meridian === channel && categories.some((category) => category.id === id),
      ),
    );
    const at = own.map((point) => leftOf(point?.code ?? ''));
    const tip = at[0];
    if (tip === undefined) throw new Error(`${channel} has no well point`);
    const fromTip = at.map((spot) =>
      spot === undefined ? -1 : Math.hypot(spot.x - tip.x, spot.y - tip.y, spot.z - tip.z),
    );
    expect(fromTip).toEqual([...fromTip].sort((a, b) => a - b));
    expect(new Set(fromTip).size).toBe(ORDER.length);
  });
});
