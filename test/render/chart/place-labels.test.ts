import { describe, expect, test } from 'vitest';
import { leadersCross } from '../../../src/render/chart/leader-line.ts';
import { type LabelFrame, placeLabels } from '../../../src/render/chart/place-labels.ts';
import { atlas, crowdedBlock, makeMark } from '../../body-atlas.ts';

const frame: LabelFrame = { left: -20, right: 120, top: 5, bottom: 95, row: 10, whole: false, clear: 4 };

describe('labels', () => {
  test('a point has one label, however many spots it has', () => {
    const { placed, unplaced } = placeLabels([makeMark('BL13', 40, 30), makeMark('BL13', 60, 30)], frame);
    expect(placed.map(({ label }) => label)).toEqual(['BL13']);
    expect(unplaced).toEqual([]);
  });

  test('points on the midline take turns', () => {
    const marks = [1, 2, 3, 4].map((i) => makeMark(`GV${i}`, 50, i * 20));
    const { placed } = placeLabels(marks, frame);
    expect(placed.filter(({ side }) => side === 'left').map(({ code }) => code)).toEqual(['GV1', 'GV3']);
    expect(placed.filter(({ side }) => side === 'right').map(({ code }) => code)).toEqual(['GV2', 'GV4']);
  });

  test('what has no label is only a mark', () => {
    expect(placeLabels([makeMark('BL13', 40, 30, { label: null })], frame)).toEqual({ placed: [], unplaced: [] });
  });

  test('what has no room is returned', () => {
    const marks = Array.from({ length: 30 }, (_, i) => makeMark(`GV${i}`, 50, i * 3));
    const { placed, unplaced } = placeLabels(marks, frame);
    expect(placed).toHaveLength(20);
    expect(unplaced).toHaveLength(10);
    expect(new Set([...placed.map(({ label }) => label), ...unplaced]).size).toBe(30);
  });

  test('leaders lead between the marks of other points where there is room', () => {
    const marks = [30, 60].flatMap((y, i) => [
      makeMark(`A${i}`, 40, y),
      makeMark(`B${i}`, 20, y),
      makeMark(`B${i}`, 95, y),
    ]);
    const { placed } = placeLabels(marks, frame);
    const rows = placed.map(({ y }) => y).sort((a, b) => a - b);
    expect(rows.every((y, i) => i === 0 || y !== rows[i - 1] || placed.length > 2)).toBe(true);
  });
});

describe.each(atlas.sizes().map(({ id }) => id))('%s with every point in it', (id) => {
  const { figure, marks } = crowdedBlock(id);
  const frames = {
    'in a picture': { scale: 720 / figure.height, row: 16, whole: false, clear: 6 },
    'in a terminal': { scale: 152 / figure.height, row: 4, whole: true, clear: 2 },
  };
  test.each(Object.entries(frames))(
    '%s: leaders never cross, labels never cover one another',
    (_, { scale, ...rest }) => {
      const [wide, high] = [figure.width * scale, figure.height * scale];
      const { placed, unplaced } = placeLabels(
        marks.map((mark) => ({ ...mark, x: mark.x * scale, y: mark.y * scale })),
        { left: -20, right: wide + 20, top: rest.row / 2, bottom: high - rest.row / 2, ...rest },
      );
      expect(placed.length + unplaced.length).toBe(new Set(marks.map(({ code }) => code)).size);
      const crossing = placed.flatMap((one, i) =>
        placed
          .slice(i + 1)
          .flatMap((other) => (leadersCross(one.leader, other.leader) ? [`${one.code} ${other.code}`] : [])),
      );
      expect(crossing).toEqual([]);
      for (const side of ['left', 'right']) {
        const ys = placed
          .filter((label) => label.side === side)
          .map(({ y }) => y)
          .sort((a, b) => a - b);
        expect(ys.filter((y, i) => i > 0 && y - (ys[i - 1] ?? 0) < rest.row - 1e-6)).toEqual([]);
      }
    },
  );
});

const MERIDIANS = ['LU', 'LI', 'ST', 'SP', 'HT', 'SI', 'BL', 'KI', 'PC', 'TE', 'GB', 'LR', 'GV', 'CV'];
test.each(MERIDIANS)('leaders of %s never cross in a small terminal, in any view', (meridian) => {
  const crossing = atlas.sizes().flatMap(({ id, width, height }) => {
    const scale = 88 / height;
    const marks = crowdedBlock(id)
      .marks.filter(({ code }) => code.startsWith(meridian))
      .map((mark) => ({
        ...mark,
        x: Math.floor((mark.x * scale) / 2) * 2 + 1,
        y: Math.floor((mark.y * scale) / 4) * 4 + 2,
      }));
    const frame = { left: -3, right: width * scale + 3, top: 2, bottom: 86, row: 4, whole: true, clear: 2 };
    const { placed } = placeLabels(marks, frame);
    return placed.flatMap((one, i) =>
      placed
        .slice(i + 1)
        .flatMap((other) => (leadersCross(one.leader, other.leader) ? [`${id} ${one.code} ${other.code}`] : [])),
    );
  });
  expect(crossing).toEqual([]);
});
