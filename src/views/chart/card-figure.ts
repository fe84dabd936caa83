import type { BodyAtlas } from '../../model/body-atlas.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { FigureBlock } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';
import { chooseViews } from './choose-views.ts';
import { figureBlocks, restOfMeridians } from './figure-blocks.ts';

/** The picture beside the card of a point: its best view, and the rest of its meridian small. Its cautions are on the card. */
export function cardFigure(point: Point, atlas: BodyAtlas, corpus: Pick<Corpus, 'get'>): FigureBlock | null {
  const seen = atlas.seen(point.code);
  const [view] = seen === undefined ? [] : chooseViews([seen], atlas.sizes());
  if (view === undefined) return null;
  const rest = restOfMeridians([point], corpus);
  const request = {
    points: [point],
    ears: [],
    labels: 'code',
    meridians: [],
    rest,
    leftOut: [],
    restLeftOut: [],
  } as const;
  const [figure] = figureBlocks(request, [view], atlas);
  return figure === undefined ? null : { ...figure, beside: true };
}
