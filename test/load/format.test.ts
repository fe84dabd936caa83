import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/load/format-diagnostic.ts';
import { formatPath } from '../../src/model/format-path.ts';

describe('formatPath', () => {
  test.each<[string, (string | number)[], string]>([
    [
      'keys and entries',
      ['points', 3, 'needling', 'methods', 0, 'depth_cun_min'],
      'points[3].needling.methods[0].depth_cun_min',
    ],
    ['nothing', [], ''],
    ['an entry first', [2, 'code'], '[2].code'],
    ['a key that is no plain word', ['names', 'a b'], 'names["a b"]'],
    ['a key with a quote', ['say "x"'], '["say \\"x\\""]'],
  ])('%s', (_title, path, expected) => {
    expect(formatPath(path)).toBe(expected);
  });
});

describe('formatDiagnostic', () => {
  const diagnostic = {
    rule: 'schema',
    file: 'data/points/BL.yaml',
    line: 12,
    col: 5,
    path: 'points[3].sides',
    message: 'missing',
  };

  test('has file, line, column, path and message', () => {
    expect(formatDiagnostic(diagnostic)).toBe('data/points/BL.yaml:12:5: points[3].sides: missing');
  });

  test('leaves an empty path out', () => {
    expect(formatDiagnostic({ ...diagnostic, path: '' })).toBe('data/points/BL.yaml:12:5: missing');
  });
});
