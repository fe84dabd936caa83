import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderYaml } from '../../src/render/render-yaml.ts';
import { smallRecords } from '../corpus/small-corpus.ts';
import { anyText } from './any-text.ts';

const value = fc.oneof(
  fc.jsonValue({ stringUnit: 'binary' }),
  fc.array(fc.dictionary(fc.stringMatching(/^[a-z_]{1,9}$/), fc.oneof(anyText, fc.integer(), fc.constant(null)))),
);

describe('renderYaml', () => {
  test.each([
    ['no records are an empty list', [], '[]\n'],
    ['other scripts are not escaped', { hans: '肺俞' }, 'hans: 肺俞\n'],
    ['words that YAML 1.1 takes for a boolean are quoted', ['no', 'on', 'y'], '- "no"\n- "on"\n- "y"\n'],
    ['numbers in text are quoted', ['012', '1:30', '1e3'], '- "012"\n- "1:30"\n- "1e3"\n'],
    [
      'what a terminal acts on is escaped in quotes',
      ['a\u202eb', 'a\tb', '\u009b'],
      '- "a\\u202eb"\n- "a\\tb"\n- "\\u009b"\n',
    ],
    ['a list that is there twice is printed twice', ((list) => ({ a: list, b: list }))([1]), 'a:\n  - 1\nb:\n  - 1\n'],
  ])('%s', (_title, input, text) => {
    expect(renderYaml(input)).toBe(text);
  });

  test('parses back to the JSON', () => {
    fc.assert(
      fc.property(value, (input) => {
        const json = JSON.parse(JSON.stringify(input));
        expect(parse(renderYaml(json))).toEqual(json);
      }),
      { numRuns: 100 },
    );
  });

  test('the records of a corpus parse back', () => {
    expect(parse(renderYaml(smallRecords))).toEqual(smallRecords);
  });
});
