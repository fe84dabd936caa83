import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import type { Hit } from '../../../src/model/schema/answers.ts';
import type { Point } from '../../../src/model/schema/point.ts';
import { renderMarkdown } from '../../../src/render/render-markdown.ts';
import { findHits } from '../../../src/search/find-hits.ts';
import { viewPointBrief } from '../../../src/views/point/view-point-brief.ts';
import { viewPointCard } from '../../../src/views/point/view-point-card.ts';
import { viewPointFull } from '../../../src/views/point/view-point-full.ts';
import { viewPointList } from '../../../src/views/point/view-point-list.ts';
import { viewHits } from '../../../src/views/view-hits.ts';
import { smallCorpus, smallRecords, smallSearched } from '../../corpus/small-corpus.ts';
import { asText } from '../as-text.ts';

const found = new Map<string, readonly Hit[]>();
for (const { code } of smallRecords.point) {
  const { hits } = await findHits(code, smallSearched, { limit: 5 });
  expect(hits[0]?.id).toBe(code);
  found.set(code, hits);
}
const hitsOf = (point: Point): readonly Hit[] => found.get(point.code) ?? [];

const VIEWS: Readonly<Record<string, (point: Point) => Document>> = {
  brief: (point) => viewPointBrief(point, smallCorpus),
  card: (point) => viewPointCard(point, smallCorpus),
  full: (point) => viewPointFull(point, smallCorpus),
  list: (point) => viewPointList([point], smallCorpus),
  'list of all': () => viewPointList(smallRecords.point, smallCorpus),
  'list for an indication': (point) =>
    viewPointList([point], smallCorpus, { covers: new Map([[point.code, 'cough']]) }),
  hits: (point) => viewHits(hitsOf(point), smallCorpus, { explain: false }),
  'hits with reasons': (point) => viewHits(hitsOf(point), smallCorpus, { explain: true }),
};

const points = smallRecords.point.filter(({ cautions }) => cautions.length > 0);
const cases = Object.keys(VIEWS).flatMap((view) => [20, 40, 80, 120].map((width) => [view, width] as const));

/** Cards write a kind with spaces; a narrow screen breaks it anywhere, a wider one only between words. */
const holds = (text: string, kind: string, width: number): boolean => {
  const words = kind.replaceAll('-', ' ');
  const [seen, wanted] =
    width < 40 ? [text.replace(/\s+/g, ''), words.replace(/\s+/g, '')] : [text.replace(/\s+/g, ' '), words];
  return seen
    .replaceAll('-', width < 40 ? '' : ' ')
    .toLowerCase()
    .includes(wanted);
};

describe('cautions survive', () => {
  test.each(cases)('in the %s of every point at %i columns', async (view, width) => {
    for (const point of points) {
      const text = await asText(VIEWS[view]?.(point) ?? { language: 'en', blocks: [] }, width);
      for (const { kind, level } of point.cautions) {
        expect(text).toContain(level.toUpperCase());
        expect(holds(text, kind, width), `${kind} in ${text}`).toBe(true);
      }
    }
  });

  test.each(Object.keys(VIEWS))('in the %s of every point as Markdown', (view) => {
    for (const point of points) {
      const text = renderMarkdown(VIEWS[view]?.(point) ?? { language: 'en', blocks: [] });
      for (const { kind, level } of point.cautions) {
        expect(text).toContain(`**${level.toUpperCase()}**`);
        expect(holds(text, kind, 80), `${kind} in ${text}`).toBe(true);
      }
    }
  });

  test.each(['card', 'full'])('in the %s word by word, with what to do', async (view) => {
    for (const point of points) {
      const text = (await asText(VIEWS[view]?.(point) ?? { language: 'en', blocks: [] }, 80)).replace(/\s+/g, ' ');
      for (const caution of point.cautions) expect(text).toContain(`${caution.text} ${caution.do}`);
    }
  });
});
