import { describe, expect, test } from 'vitest';
import { HAZARDS, MOXA_NOT_SUITABLE, NEVER_NEEDLED } from '../../src/lint/hazards.ts';
import { standardOf } from '../../src/lint/standard-codes.ts';

const kindsOf = (code: string): string[] =>
  HAZARDS.filter(({ points }) => points.includes(code)).map(
    ({ kinds, level }) => `${kinds.join('|')}${level ? '!' : ''}`,
  );

describe('the hazards of a point', () => {
  test.each([
    ['LU1', ['pneumothorax']],
    ['LU3', []],
    ['BL10', ['brainstem']],
    ['BL11', ['pneumothorax']],
    ['BL21', ['pneumothorax']],
    ['BL22', []],
    ['BL23', ['kidney']],
    ['BL27', ['pregnancy']],
    ['BL30', ['pregnancy']],
    ['BL31', ['pregnancy!']],
    ['BL34', ['pregnancy!']],
    ['BL40', ['artery|great-vessel']],
    ['BL41', ['pneumothorax']],
    ['BL50', ['pneumothorax']],
    ['BL51', []],
    ['ST11', []],
    ['ST12', ['pregnancy!', 'pneumothorax']],
    ['ST18', ['pneumothorax']],
    ['ST19', []],
    ['SP17', ['pneumothorax']],
    ['SP21', ['pneumothorax']],
    ['SI11', []],
    ['SI12', ['pneumothorax']],
    ['SI15', ['pneumothorax']],
    ['KI21', []],
    ['KI22', ['pneumothorax']],
    ['KI27', ['pneumothorax']],
    ['GB21', ['pregnancy!', 'pneumothorax']],
    ['GB24', ['pneumothorax', 'abdominal-organ']],
    ['GB25', []],
    ['LR14', ['pneumothorax', 'abdominal-organ']],
    ['CV3', ['pregnancy!', 'bladder']],
    ['CV7', ['pregnancy!']],
    ['CV8', ['pregnancy']],
    ['CV14', ['abdominal-organ|heart']],
    ['CV17', ['heart']],
    ['CV22', ['great-vessel']],
    ['GV8', []],
    ['GV9', ['spinal-canal']],
    ['GV12', ['spinal-canal']],
    ['GV16', ['brainstem']],
    ['GV22', ['fontanelle']],
    ['ST9', ['artery|great-vessel', 'artery|great-vessel|electro']],
    ['EX-B1', ['pneumothorax']],
    ['EX-CA1', ['pregnancy!']],
    ['EX-HN7', ['eye']],
    ['EX-LE5', ['joint']],
  ])('%s: %j', (code, kinds) => {
    expect(kindsOf(code)).toEqual(kinds);
  });
});

test('every listed point is a point of WHO, and stands once in its list', () => {
  for (const codes of [...HAZARDS.map(({ points }) => points), MOXA_NOT_SUITABLE, NEVER_NEEDLED]) {
    expect(codes.filter((code) => !standardOf(code).startsWith('who'))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  }
});

test('every hazard says where its list comes from', () => {
  for (const { source } of HAZARDS) expect(source.length).toBeGreaterThan(8);
});
