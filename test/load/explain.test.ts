import { describe, expect, test } from 'vitest';
import { YAMLParseError } from 'yaml';
import { z } from 'zod';
import { explainValue } from '../../src/load/explain-value.ts';
import { explainYamlError } from '../../src/load/explain-yaml-error.ts';

describe('an error that has no words of its own', () => {
  test('of the parser, still says where to look', () => {
    const error = new YAMLParseError([0, 1], 'IMPOSSIBLE', 'Map comment with trailing content');
    expect(explainYamlError(error)).toBe('not valid YAML here; check quotes and indentation');
  });

  test('of a schema, keeps what the schema says', () => {
    const schema = z.string().refine((text) => text === text.trim(), 'Must not begin with a space');
    const issue = schema.safeParse(' a').error?.issues[0];
    expect(issue && explainValue(issue, ' a', [schema])).toBe('must not begin with a space');
  });

  test('of a type that no schema had so far, names the type', () => {
    const issue = z.bigint().safeParse('a').error?.issues[0];
    expect(issue && explainValue(issue, 'a', [])).toBe('must be bigint, not "a"');
  });
});
