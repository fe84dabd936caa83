import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderJson, renderNdjson } from '../../src/render/render-json.ts';
import { smallRecords } from '../corpus/small-corpus.ts';

const value = fc.jsonValue({ stringUnit: 'binary' });

describe('renderJson', () => {
  test.each([
    ['no records are an empty list', [], '[]\n'],
    ['other scripts are not escaped', '肺俞', '"肺俞"\n'],
    ['control and bidirectional characters are', 'a\u009b\u202e\u007f', '"a\\u009b\\u202e\\u007f"\n'],
    ['keys are indented by two', { a: null }, '{\n  "a": null\n}\n'],
  ])('%s', (_title, input, text) => {
    expect(renderJson(input)).toBe(text);
  });

  test('parses back to what went in', () => {
    fc.assert(
      fc.property(value, (input) => {
        expect(JSON.parse(renderJson(input))).toEqual(JSON.parse(JSON.stringify(input)));
      }),
      { numRuns: 500 },
    );
    expect(JSON.parse(renderJson(smallRecords))).toEqual(smallRecords);
  });
});

describe('renderNdjson', () => {
  test('is nothing for no records', () => {
    expect(renderNdjson([])).toBe('');
  });

  test('is a value a line that parses back', () => {
    fc.assert(
      fc.property(fc.array(value), (inputs) => {
        const text = renderNdjson(inputs);
        const lines = text.split('\n');
        expect(lines.pop()).toBe('');
        expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(inputs)));
      }),
      { numRuns: 500 },
    );
  });
});
