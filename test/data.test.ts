import { join } from 'node:path';
import stringWidth from 'fast-string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintFiles } from '../src/lint/lint-files.ts';
import { corpusInMemory } from '../src/load/corpus-in-memory.ts';
import { deriveRecords } from '../src/load/derive-records.ts';
import { formatDiagnostic } from '../src/load/format-diagnostic.ts';
import { readDataFiles } from '../src/load/read-data-files.ts';
import type { Document } from '../src/model/document.ts';
import { KIND_NAMES } from '../src/model/kinds.ts';
import type { Point } from '../src/model/schema/point.ts';
import { SCHEMAS } from '../src/model/schema/schemas.ts';
import { shapeOf } from '../src/model/schema/shape-of.ts';
import { plainPaint } from '../src/render/paint.ts';
import { renderText } from '../src/render/render-text.ts';
import { viewPointBrief } from '../src/views/point/view-point-brief.ts';
import { viewPointCard } from '../src/views/point/view-point-card.ts';
import { viewPointFull } from '../src/views/point/view-point-full.ts';

/** A card that a student reads in one go, on the smallest usual screen. */
const CARD_LINES = 40;
const WIDTH = 80;

const read = readDataFiles(join(import.meta.dirname, '..', 'data'));
const records = deriveRecords(
  read.files.flatMap((file) => file.records),
  'built-in',
);
const corpus = corpusInMemory(records, '0.0.0', shapeOf);
const points = records.point.map((point) => [point.code, point] as const);

const VIEWS = { brief: viewPointBrief, default: viewPointCard, full: viewPointFull };
const print = (page: Document) => renderText(page, { width: WIDTH, ascii: false, paint: plainPaint });
const printed = new Map<string, string>();
const cardOf = (code: string, view: keyof typeof VIEWS): string => printed.get(`${view} ${code}`) ?? '';

beforeAll(async () => {
  for (const [code, point] of points) {
    for (const [name, view] of Object.entries(VIEWS)) printed.set(`${name} ${code}`, await print(view(point, corpus)));
  }
});

describe('the data is sound', () => {
  test('every file is read without a diagnostic', () => {
    expect(read.diagnostics.map(formatDiagnostic)).toEqual([]);
    expect(read.files.length).toBeGreaterThan(8);
  });

  test('no rule has a finding', () => {
    expect(lintFiles(read.files, null).map(formatDiagnostic)).toEqual([]);
  });

  test.each(KIND_NAMES)('every %s that is printed is what its schema says', (kind) => {
    const faults = corpus.ids(kind).flatMap((id) => {
      const { error } = SCHEMAS[kind].record.safeParse(corpus.get(kind, id));
      return error === undefined ? [] : [`${id}: ${error.message}`];
    });
    expect(faults).toEqual([]);
  });
});

describe('the data is as large as it should be', () => {
  const ofMeridian = (meridian: string) => records.point.filter((point) => point.meridian === meridian).length;

  test.each([
    ['LU', 11],
    ['LI', 20],
  ])('%s has the %i points of the standard', (meridian, count) => {
    expect(ofMeridian(meridian)).toBe(count);
    expect(records.meridian.find(({ code }) => code === meridian)?.complete).toBe(true);
  });

  test.each([
    ['meridian', 20],
    ['category', 19],
  ] as const)('of %s there are %i', (kind, count) => {
    expect(corpus.ids(kind)).toHaveLength(count);
  });

  test('every indication, pattern and region that a point names is a record', () => {
    const dangling = records.point.flatMap(({ code, indications, patterns, region }) => [
      ...[...indications.main, ...indications.other].filter((id) => !corpus.get('indication', id)),
      ...patterns.filter((id) => !corpus.get('pattern', id)),
      ...[region].filter((id) => !corpus.get('region', id)).map((id) => `${code}: ${id}`),
    ]);
    expect(dangling).toEqual([]);
  });

  test('every source of a point is a record, and is cited by it', () => {
    const uncited = records.point.flatMap(({ code, provenance }) =>
      Object.values(provenance)
        .flatMap((entry) => entry.sources)
        .filter((id) => !corpus.get('source', id)?.cited_by.includes(`point:${code}`)),
    );
    expect(uncited).toEqual([]);
  });
});

describe('every card of a point', () => {
  test.each(points)(`of %s is at most ${CARD_LINES} lines of ${WIDTH} columns`, (code) => {
    const lines = cardOf(code, 'default').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.length).toBeLessThanOrEqual(CARD_LINES);
    expect(lines.filter((line) => stringWidth(line) > WIDTH)).toEqual([]);
  });

  const flat = (text: string): string => text.replace(/\s+/g, ' ');
  const kindInWords = (kind: string): string => kind.replaceAll('-', ' ');

  test.each(points)('of %s says every caution whole, with its level', (_code, point: Point) => {
    for (const view of ['default', 'full'] as const) {
      const card = cardOf(point.code, view);
      for (const { level, kind, text, do: step } of point.cautions) {
        expect(card).toMatch(new RegExp(`^${level.toUpperCase()} +${kindInWords(kind)}\\b`, 'im'));
        expect(flat(card)).toContain(`${flat(text)} ${flat(step)}`);
      }
    }
  });

  test.each(points)('of %s names every caution also in brief', (_code, point: Point) => {
    const brief = flat(cardOf(point.code, 'brief'));
    for (const { level, kind } of point.cautions) {
      expect(brief).toMatch(new RegExp(`${level.toUpperCase()} [^·]*\\b${kind.replaceAll('-', ' ')}\\b`));
    }
    expect(brief.match(/\bAVOID\b|\bCAUTION\b/g)?.length ?? 0).toBe(new Set(point.cautions.map((at) => at.level)).size);
  });

  test.each(points)(
    'of %s gives no number of cun without its method, and no method where needling is forbidden',
    (_code, point: Point) => {
      const { advice, methods } = point.needling;
      const card = cardOf(point.code, 'default');
      if (advice === 'forbidden') expect(card).toMatch(/^NEEDLE +forbidden/m);
      else for (const { method } of methods) expect(flat(card)).toContain(method);
    },
  );
});

describe('the corpus is whole', () => {
  /** WHO (2008): 361 points on 14 channels; GV29 is counted by GB/T 12346 and is WHO's EX-HN3. */
  test.each([
    ['LU', 11],
    ['LI', 20],
    ['ST', 45],
    ['SP', 21],
    ['HT', 9],
    ['SI', 19],
    ['BL', 67],
    ['KI', 27],
    ['PC', 9],
    ['TE', 23],
    ['GB', 44],
    ['LR', 14],
    ['CV', 24],
    ['GV', 29],
  ])('%s has %i points, numbered without a gap', (meridian, count) => {
    const held = records.point.filter((point) => point.meridian === meridian).map(({ code }) => code);
    expect(held).toEqual(Array.from({ length: count }, (_, i) => `${meridian}${i + 1}`));
  });

  test('47 extra points of WHO stand beside them, EX-HN3 being GV29', () => {
    expect(records.point.filter(({ code }) => code.startsWith('EX-'))).toHaveLength(47);
    expect(corpus.get('point', 'GV29')?.same_as).toContain('EX-HN3');
  });

  test.each([
    ['jing-well', 12],
    ['ying-spring', 12],
    ['shu-stream', 12],
    ['jing-river', 12],
    ['he-sea', 12],
    ['yuan-source', 12],
    ['luo-connecting', 15],
    ['xi-cleft', 16],
    ['back-shu', 12],
    ['front-mu', 12],
    ['lower-he-sea', 6],
    ['hui-meeting', 8],
    ['confluent', 8],
    ['command', 6],
    ['four-seas', 11],
    ['window-of-sky', 10],
    ['ghost', 13],
    ['ma-danyang-12', 12],
  ])('the class %s has its %i points', (id, count) => {
    expect(corpus.get('category', id)?.members).toHaveLength(count);
  });
});
