import { describe, expect, test } from 'vitest';
import type { ViewId } from '../../../src/model/figure.ts';
import { ANSWER_SCHEMAS } from '../../../src/model/schema/answers.ts';
import { listCharts } from '../../../src/views/chart/list-charts.ts';
import { atlas } from '../../body-atlas.ts';
import { makeCaution } from '../../corpus/make-records.ts';
import { corpusWith, small, smallCorpus } from '../../corpus/small-corpus.ts';

type Asked = Parameters<typeof listCharts>[0];
const nothing: Asked = { points: [], ears: [], leftOut: [], notDrawn: [] };
const BL13 = small('point', 'BL13');
const LI4 = small('point', 'LI4');
const ear = { id: 'shenmen', name: 'Shenmen' };
const [region] = smallCorpus.all('region');
if (region === undefined) throw new Error('the small corpus has no region');
const { kind, origin, points, point_count, ...authored } = region as typeof region & { point_count?: number };
const corpus = corpusWith({
  region: [{ ...authored, id: 'ear', cautions: [makeCaution({ kind: 'infection', level: 'caution' })] }],
});
const chart = (asked: Partial<Asked>, views: ViewId[]) => listCharts({ ...nothing, ...asked }, views, atlas, corpus);

describe('a chart as data', () => {
  test('has an entry a view, with spots as parts of its size', () => {
    const [first, ...others] = chart({ points: [BL13], notDrawn: ['most tender spot'] }, ['torso-back']);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      kind: 'chart',
      view: 'torso-back',
      codes: ['BL13'],
      not_drawn: ['most tender spot'],
    });
    expect(first?.marks.map(({ side }) => side).sort()).toEqual(['left', 'right']);
    expect(first?.marks.every(({ x, y }) => x > 0 && x < 1 && y > 0 && y < 1)).toBe(true);
    expect(first?.cautions).toContain('BL13 caution pneumothorax');
  });

  test.each<[string, Partial<Asked>, ViewId[], object[]]>([
    ['nothing asked: no entry', {}, [], []],
    [
      'an ear point has the cautions of its region',
      { ears: [ear] },
      ['ear'],
      [{ cautions: ['ear:shenmen caution infection'] }],
    ],
    [
      'all left out: one entry without a view',
      { leftOut: [{ code: 'LI4', reason: 'pregnant' }] },
      [],
      [{ view: null, label: null, codes: [], marks: [], left_out: [{ code: 'LI4', reason: 'pregnant' }] }],
    ],
    [
      'on no figure: one entry, with its cautions',
      { ears: [{ id: 'no-such', name: 'No such' }] },
      [],
      [{ view: null, not_drawn: ['ear No such'], cautions: ['ear:no-such caution infection'] }],
    ],
    [
      'a point that the view does not show is named, with its cautions',
      { points: [BL13, LI4] },
      ['torso-back'],
      [{ codes: ['BL13'], not_drawn: ['LI4'], cautions: expect.arrayContaining(['LI4 avoid pregnancy']) }],
    ],
  ])('%s', (_, asked, views, expected) => {
    const charts = chart(asked, views);
    expect(charts).toMatchObject(expected);
    expect(charts).toHaveLength(expected.length);
    for (const each of charts) expect(ANSWER_SCHEMAS.chart.safeParse(each).error).toBeUndefined();
  });
});
