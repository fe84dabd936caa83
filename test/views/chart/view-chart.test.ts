import { describe, expect, test } from 'vitest';
import type { BodyAtlas, SeenIn, ViewSize } from '../../../src/model/body-atlas.ts';
import type { FigureBlock } from '../../../src/model/document.ts';
import type { ViewId } from '../../../src/model/figure.ts';
import type { Point } from '../../../src/model/schema/point.ts';
import { askedBy } from '../../../src/views/chart/asked-by.ts';
import type { ChartRequest } from '../../../src/views/chart/chart-request.ts';
import { chooseViews } from '../../../src/views/chart/choose-views.ts';
import { meridianTrails } from '../../../src/views/chart/meridian-trails.ts';
import { runOfCodes } from '../../../src/views/chart/run-of-codes.ts';
import { viewChart } from '../../../src/views/chart/view-chart.ts';
import { atlas, spotFile, squareFigure } from '../../body-atlas.ts';
import { small, smallCorpus } from '../../corpus/small-corpus.ts';
import { told } from '../as-text.ts';

const size = (id: ViewId, cun: number): ViewSize => ({ id, label: id, width: 100, height: 100, cun });
const SIZES = [size('front', 1), size('torso-front', 3), size('hand-palm', 8), size('hand-dorsum', 8)];
const middle = (spot = 0): [number, number, number, number] => [50, 50, 0, spot];

describe('views are as few as show every point', () => {
  test.each<[string, SeenIn[], ViewId[]]>([
    ['no point, no view', [], []],
    ['of two views, the closer one', [{ front: [middle()], 'torso-front': [middle()] }], ['torso-front']],
    ['not one where the point lies at the edge', [{ front: [middle()], 'hand-palm': [[99, 50, 0, 0]] }], ['hand-palm']],
    [
      'one view for both, though each has a closer one',
      [
        { front: [middle()], 'torso-front': [middle()] },
        { front: [middle()], 'hand-palm': [middle()] },
      ],
      ['front'],
    ],
    [
      'two views where no one shows both',
      [{ 'hand-palm': [middle()] }, { 'hand-dorsum': [middle()] }],
      ['hand-palm', 'hand-dorsum'],
    ],
    ['every spot of a set', [{ 'hand-palm': [middle(0)], 'hand-dorsum': [middle(1)] }], ['hand-palm', 'hand-dorsum']],
    [
      'a side is enough of a pair',
      [
        {
          'hand-palm': [middle()],
          front: [
            [40, 50, 1, 0],
            [60, 50, 0, 0],
          ],
        },
      ],
      ['hand-palm'],
    ],
  ])('%s', (_, seen, views) => expect(chooseViews(seen, SIZES)).toEqual(views));

  test('a whole body with many labels gives way to its parts', () => {
    const seen = Array.from({ length: 30 }, (): SeenIn => ({ front: [middle()], 'torso-front': [middle()] }));
    expect(chooseViews([...seen, { front: [middle()], 'hand-palm': [middle()] }], SIZES)).toEqual([
      'torso-front',
      'hand-palm',
    ]);
  });

  test('all points that are seen at all are seen in the views chosen for all', () => {
    const seen = Object.values(spotFile.points).map(({ views }) => views);
    const chosen = chooseViews(seen, atlas.sizes());
    const missed = seen.filter((views) => Object.keys(views).length > 0 && !chosen.some((view) => views[view]));
    expect(missed).toEqual([]);
  });
});

test.each([
  [
    ['BL11', 'BL12', 'BL13', 'BL17'],
    ['BL11–BL13', 'BL17'],
  ],
  [
    ['BL11', 'BL12'],
    ['BL11', 'BL12'],
  ],
  [
    ['LU11', 'LI12', 'LI13', 'LI14'],
    ['LU11', 'LI12–LI14'],
  ],
  [
    ['EX-HN1', 'EX-HN2', 'EX-HN3', 'EX-B2'],
    ['EX-HN1–EX-HN3', 'EX-B2'],
  ],
])('%j is said as %j', (codes, runs) => expect(runOfCodes(codes)).toEqual(runs));

test('the line of a meridian joins neighbours of one side, and no others', () => {
  const spots = new Map([
    ['BL10', [[50, 10, 0, 0]]],
    [
      'BL9',
      [
        [40, 5, 0, 0],
        [30, 5, 1, 0],
      ],
    ],
    [
      'BL11',
      [
        [50, 20, 0, 0],
        [20, 20, 1, 0],
      ],
    ],
    ['BL13', [[50, 40, 0, 0]]],
    ['BL14', [[50, 999, 0, 0]]],
  ] as [string, [number, number, number, number][]][]);
  expect(meridianTrails('BL', spots, { cun: 10 })).toEqual([
    {
      hue: 'BL',
      path: [
        [40, 5],
        [50, 10],
        [50, 20],
      ],
    },
  ]);
});

test.each([
  [
    'the neck is reached from the jaw, not from the forehead',
    'ST',
    ['ST5', 'ST6', 'ST8', 'ST9'],
    ['ST5-ST6', 'ST5-ST9'],
  ],
  ['ST40 stands beside the row', 'ST', ['ST38', 'ST39', 'ST40', 'ST41'], ['ST38-ST39', 'ST38-ST40', 'ST39-ST41']],
  ['the calf is reached from the hollow of the knee', 'BL', ['BL40', 'BL41', 'BL54', 'BL55'], ['BL40-BL55']],
  ['nothing leads through the armpit', 'PC', ['PC1', 'PC2', 'PC3'], ['PC2-PC3']],
  ['nothing leads through the ear', 'TE', ['TE19', 'TE20', 'TE21', 'TE22'], ['TE19-TE20', 'TE21-TE22']],
  ['nothing leads across the midline', 'LI', ['LI18', 'LI19', 'LI20'], ['LI19-LI20']],
])('%s', (_, meridian, codes, joined) => {
  const spots = new Map(codes.map((code, i): [string, [number, number, number, number][]] => [code, [[i, 0, 0, 0]]]));
  const pairs = meridianTrails(meridian, spots, { cun: 10 }).flatMap(({ path }) =>
    path.slice(1).map(([x], i) => `${codes[path[i]?.[0] ?? -1]}-${codes[x]}`),
  );
  expect(pairs.sort()).toEqual(joined);
});

test('where the figure knows the way over the skin, the line takes it, as far as it is seen', () => {
  const ways = {
    'GB18-GB19': [
      [
        [10, 0],
        [15, 5],
      ],
    ],
    'GB20-GB21': [],
  } as const;
  const spots = new Map<string, [number, number, number, number][]>([
    ['GB18', [[10, 0, 0, 0]]],
    ['GB20', [[10, 20, 0, 0]]],
    ['GB21', [[10, 30, 0, 0]]],
  ]);
  expect(meridianTrails('GB', spots, { cun: 10, ways })).toEqual([{ hue: 'GB', path: ways['GB18-GB19'][0] }]);
});

const request = (points: readonly Point[], more: Partial<ChartRequest> = {}): ChartRequest => ({
  title: 'A chart',
  points,
  ears: [],
  meridians: [],
  labels: 'code',
  view: null,
  leftOut: [],
  rest: [],
  restLeftOut: [],
  notDrawn: [],
  notes: [],
  opening: [],
  ...more,
});
const square: BodyAtlas = {
  sizes: () => [squareFigure],
  seen: (code) =>
    code === 'LI4'
      ? { 'hand-dorsum': [middle()] }
      : {
          front: [
            [40, 50, 1, 0],
            [60, 50, 0, 0],
          ],
        },
  figure: () => squareFigure,
  places: () => ({}),
};
const BL13 = small('point', 'BL13');
const LI4 = small('point', 'LI4');
const view = (asked: ChartRequest) => viewChart(asked, ['front'], square, smallCorpus);
const figureOf = (asked: ChartRequest) =>
  view(asked).blocks.find((block): block is FigureBlock => block.type === 'figure');

describe('a chart', () => {
  test('marks every spot of what was asked for, with its label', () => {
    const marks = figureOf(request([BL13]))?.marks.filter(({ asked }) => asked);
    expect(marks?.map(({ x, code, label, hue }) => [x, code, label, hue])).toEqual([
      [40, 'BL13', 'BL13', 'BL'],
      [60, 'BL13', 'BL13', 'BL'],
    ]);
    expect(figureOf(request([BL13], { labels: 'name' }))?.marks.at(-1)?.label).toBe('BL13 Fèishū');
    expect(figureOf(request([BL13], { labels: 'none' }))?.marks.at(-1)?.label).toBe(null);
  });

  test('says every caution: whole for a few points, by kind for many', async () => {
    const few = await told(view(request([BL13])));
    for (const caution of BL13.cautions) expect(few).toContain(caution.do);
    const points = smallCorpus.all('point');
    const many = await told(view(request(points)));
    for (const { code, cautions } of points) {
      for (const { level, kind } of cautions) {
        const line = new RegExp(`^${level.toUpperCase()} ${kind.replaceAll('-', ' ')}: .*\\b${code}\\b`, 'im');
        expect(
          many.replaceAll(/(\b[A-Z]+)(\d+)–[A-Z]+(\d+)/g, (_, letters: string, from: string, to: string) =>
            Array.from({ length: Number(to) - Number(from) + 1 }, (__, i) => `${letters}${Number(from) + i}`).join(' '),
          ),
        ).toMatch(line);
      }
    }
  });

  test('does not draw what is left out for a patient, and says why', async () => {
    const asked = request([LI4], { leftOut: [{ code: 'BL13', reason: 'anticoagulants: deep needling' }] });
    expect(await told(view(asked))).toContain('LEFT OUT BL13: anticoagulants: deep needling');
    const reason = { reason: 'no needle at all' };
    const many = request([], { leftOut: ['BL13', 'ear:lung', 'LI4'].map((code) => ({ code, ...reason })) });
    expect(await told(view(many))).toContain('LEFT OUT BL13 LI4, ear:lung: no needle at all');
    const small = request([LI4], { leftOut: [{ code: 'BL13', reason: 'so' }], meridians: ['BL'] });
    expect(figureOf(small)?.marks.map(({ code }) => code)).not.toContain('BL13');
  });

  test('leaves points to avoid out of the rest of a meridian, says so, and draws its line through them', async () => {
    const asked = request([BL13], { meridians: ['BL'], rest: ['BL15'], restLeftOut: ['BL14', 'BL16'] });
    const figure = figureOf(asked);
    expect(figure?.marks.map(({ code }) => code)).toEqual(['BL15', 'BL15', 'BL13', 'BL13']);
    expect(figure?.trails.map(({ path }) => path.length)).toEqual([4, 4]);
    expect(await told(view(asked))).toContain('Also left out of the rest of the meridian: BL14 BL16.');
    expect(await told(view(request([BL13])))).not.toContain('Also left out');
  });

  test('says what is not on it', async () => {
    const asked = request([BL13, LI4], { view: 'front', notDrawn: ['most tender spot'] });
    const text = await told(view(asked));
    expect(text).toContain('Not seen in this view: LI4.');
    expect(text).toContain('Not drawn, because no figure shows it: most tender spot.');
  });

  test('draws a point of the ear by its name', () => {
    const figure = figureOf(request([], { ears: [{ id: 'lung', name: 'Lung (ear)' }] }));
    expect(figure?.marks.map(({ code, label }) => [code, label])).toContainEqual(['lung', 'Lung (ear)']);
  });
});

describe('what a word asks to see', () => {
  const asked = (kind: Parameters<typeof small>[0], id: string) =>
    askedBy(small(kind, id) as Parameters<typeof askedBy>[0], smallCorpus, { evenWithoutBenefit: true });

  test('a meridian asks for its line', () => {
    const { meridians, codes } = asked('meridian', 'LU');
    expect(meridians).toEqual(['LU']);
    expect(codes).toEqual(small('meridian', 'LU').points);
  });

  test('a protocol asks for the points of its first prescription, and names what has no place', () => {
    const protocol = smallCorpus.all('protocol')[0];
    const { codes, ears, areas, notes } = asked('protocol', protocol?.id ?? '');
    expect(codes).toContain('BL13');
    expect(ears.map(({ name }) => name)).toEqual(['Lung (ear)']);
    expect(areas.map(({ label }) => label)).toEqual(['most tender spot']);
    expect(notes.join(' ')).toContain(`acu protocol ${protocol?.id}`);
  });
});
