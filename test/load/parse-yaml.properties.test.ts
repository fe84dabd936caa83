import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import { runScript } from '../store/run-script.ts';

/** Pieces that YAML gives a meaning to, so that random texts reach deep into the parser. */
const piece = fc.constantFrom(
  ...[
    'a',
    'b: ',
    'key:',
    '- ',
    '? ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|',
    '>',
    '>-',
    '#',
    ' #',
    '\n',
    '\n  ',
    '\n    ',
    '\r\n',
    '\r',
    '\t',
  ],
  ...[
    '&a ',
    '*a',
    '!t ',
    '!!str ',
    '%YAML 1.1',
    '---\n',
    '...\n',
    '<<: ',
    '__proto__: ',
    '~',
    'null',
    '1e3',
    '0x1F',
    '.inf',
    '\\e',
    '\\',
    '肺',
    '\ufeff',
    '\0',
    '\ud800',
  ],
);
const yamlish = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const word = fc
  .stringMatching(/^[a-zé肺][a-z0-9 :#,[\]{}'"&*!|>%@`é肺-]{0,20}$/)
  .filter((text) => text === text.trim());
const key = fc.stringMatching(/^[a-z][a-z0-9_]{0,10}$/).filter((name) => !['constructor', 'prototype'].includes(name));
const { map: data } = fc.letrec<{ value: unknown; list: unknown[]; map: Record<string, unknown> }>((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, word, fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 5 }),
  map: fc.dictionary(key, tie('value'), { maxKeys: 5 }).map((map) => ({ ...map })),
}));

function checkShape(text: string): void {
  const { value, diagnostics, locate } = parseYaml(text, 'a.yaml');
  expect(diagnostics.length).toBeLessThanOrEqual(21);
  for (const { line, col, message, file } of diagnostics) {
    expect(file).toBe('a.yaml');
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(text.split('\n').length);
    expect(col).toBeGreaterThan(0);
    expect(message).not.toBe('');
  }
  if (value === undefined) expect(diagnostics).not.toEqual([]);
  expect(locate(['points', 0, 'x']).line).toBeGreaterThan(0);
}

describe('parseYaml, on any text', () => {
  test('never throws, and says why there is no value', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkShape), { numRuns: 500 });
  });

  test('never throws on pieces of YAML in any order', () => {
    fc.assert(fc.property(yamlish, checkShape), { numRuns: 500 });
  });

  test('never throws on bytes that were read as Latin-1', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => checkShape(String.fromCharCode(...bytes))),
      { numRuns: 250 },
    );
  });

  const textsIn = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, child]) => [...(Array.isArray(value) ? [] : [key]), ...textsIn(child)])
      : [];
  };
  test('never gives a value that reaches a prototype, or a character that drives a terminal', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        const texts = textsIn(parseYaml(text, 'a.yaml').value);
        expect(texts).not.toContain('__proto__');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
        expect(texts.join('')).not.toMatch(/[\u0000-\u0008\u000b-\u001f]|\p{Cs}/u);
      }),
      { numRuns: 250 },
    );
  });
});

describe('parseYaml, on data', () => {
  test('reads back what was written, in block style', () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(parseYaml(stringify({ value }, { aliasDuplicateObjects: false }), 'a.yaml')).toMatchObject({
          value: { value },
          diagnostics: [],
        });
      }),
    );
  });

  test('reads back what was written as JSON', () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(parseYaml(JSON.stringify({ value }), 'a.yaml')).toMatchObject({ value: { value }, diagnostics: [] });
      }),
    );
  });

  test('gives the same for LF, CRLF and a byte-order mark', () => {
    fc.assert(
      fc.property(data, (value) => {
        const text = stringify({ value }, { aliasDuplicateObjects: false });
        const plain = parseYaml(text, 'a.yaml');
        for (const variant of [text.replaceAll('\n', '\r\n'), `\ufeff${text}`]) {
          const parsed = parseYaml(variant, 'a.yaml');
          expect(parsed.value).toEqual(plain.value);
          expect(parsed.locate(['value'])).toEqual(plain.locate(['value']));
        }
      }),
    );
  });

  test('gives the same diagnostics for LF, CRLF and a byte-order mark', () => {
    const clean = yamlish.filter((text) => !/[\r\ufeff]/.test(text));
    fc.assert(
      fc.property(clean, (text) => {
        const plain = parseYaml(text, 'a.yaml').diagnostics.map(({ line, rule }) => `${line} ${rule}`);
        const marked = parseYaml(`\ufeff${text}`, 'a.yaml').diagnostics.map(({ line, rule }) => `${line} ${rule}`);
        expect(marked).toEqual(plain);
      }),
      { numRuns: 250 },
    );
  });
});

describe('a long list of records', () => {
  const record = (i: number) =>
    `  - code: P${i}\n    # a comment\n    text: >-\n      Some words on point ${i},\n      [and a bracket.\n    list: [1, ${i}, "x: y"]\n\n`;
  const count = 2500;
  const lines = record(0).split('\n').length - 1;
  const text = `# head\npoints:\n${Array.from({ length: count }, (_, i) => record(i)).join('')}regions:\n- id: a\n- id: b\n`;
  const parsed = parseYaml(text, 'a.yaml');

  test('is read in runs, and gives every record in its order', () => {
    expect(text.length).toBeGreaterThan(256 * 1024);
    expect(parsed.diagnostics).toEqual([]);
    expect(parsed.value).toEqual({
      points: Array.from({ length: count }, (_, i) => ({
        code: `P${i}`,
        text: `Some words on point ${i}, [and a bracket.`,
        list: [1, i, 'x: y'],
      })),
      regions: [{ id: 'a' }, { id: 'b' }],
    });
  });

  test('has its positions, in whatever order they are asked for', () => {
    const seen = fc.tuple(fc.nat(count - 1), fc.constantFrom('code', 'text', 'list', 'missing'));
    const offset = { code: 0, text: 2, list: 5, missing: 0 };
    fc.assert(
      fc.property(seen, ([i, name]) => {
        expect(parsed.locate(['points', i, name])).toEqual({ line: 3 + i * lines + offset[name], col: 5 });
      }),
      { numRuns: 15 },
    );
    expect(parsed.locate(['regions', 1, 'id'])).toEqual({ line: 3 + count * lines + 2, col: 3 });
  });

  test('tells the mistakes of every run with path and line', () => {
    const broken = text
      .replace('code: P7\n', 'code: P7\n    code: P8\n')
      .replace('code: P2400\n', 'code: P2400\n    "\\e": 1\n');
    expect(parseYaml(broken, 'a.yaml').diagnostics).toMatchObject([
      { rule: 'duplicate-key', line: 4 + 7 * lines, path: 'points[7]' },
      { rule: 'character', line: 5 + 2400 * lines, path: 'points[2400]' },
    ]);
  });

  test('is read in a fraction of the memory that its nodes would need', { timeout: 120_000 }, () => {
    const script = `
      const { parseYaml } = await import(src + 'load/parse-yaml.ts');
      const record = (i) => '  - code: P' + i + '\\n    list: [1, 2, 3, "x: y", {a: b, c: d}]\\n    text: words\\n';
      const text = 'points:\\n' + Array.from({ length: 8000 }, (_, i) => record(i)).join('');
      process.stdout.write(String(parseYaml(text, 'a.yaml').value.points.length));`;
    expect(runScript(script, '$NODE', '--max-old-space-size=64').stdout).toBe('8000');
  });
});
