import { describe, expect, test } from 'vitest';
import { readArea } from '../../src/safety/read-area.ts';

const REGIONS = ['knee', 'hand', 'chest', 'upper-arm'];

describe('readArea', () => {
  test.each([
    ['left-arm', 'left', 'upper-arm'],
    ['left arm', 'left', 'hand'],
    ['RIGHT-KNEE', 'right', 'knee'],
    ['knee', null, 'knee'],
    ['both-knees', null, 'knee'],
    ['legs', null, 'foot'],
    ['right-breast', 'right', 'chest'],
    ['left-upper-arm', 'left', 'upper-arm'],
  ])('%s is on side %s and holds the %s', (value, side, region) => {
    const area = readArea(value, REGIONS);
    expect(area?.side).toBe(side);
    expect(area?.regions).toContain(region);
  });

  test('counts the shoulder with the arm and the hip with the leg', () => {
    expect(readArea('left-arm', REGIONS)?.regions).toContain('shoulder');
    expect(readArea('left-leg', REGIONS)?.regions).toContain('hip');
  });

  test.each(['left', 'left-', '', 'moon', 'left-moon', 'constructor'])('%j is no part of the body', (value) => {
    expect(readArea(value, REGIONS)).toBeNull();
  });
});
