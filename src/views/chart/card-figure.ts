import type { BodyAtlas } from '../../model/body-atlas.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { FigureBlock } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';
import { chooseViews } from './choose-views.ts';
import { figureBlocks } from './figure-blocks.ts';

/** The picture beside the card of a point: its best view, and the rest of its meridian small. Its cautions are on the card. */
export function cardFigure(point: Point, atlas: BodyAtlas, corpus: Pick<Corpus, 'get'>): FigureBlock | null {
  const seen = atlas.seen(point.code);
  const [view] = seen === undefined ? [] : chooseViews([seen], atlas.sizes());
  if (view === undefined) return null;
  const request = { points: [point], ears: [], leftOut: [], labels: 'code', meridians: [] } as const;
  const [figure] = figureBlocks(request, [view], atlas, (meridian) => corpus.get('meridian', meridian)?.points ?? []);
  return figure === undefined ? null : { ...figure, beside: true };
}
