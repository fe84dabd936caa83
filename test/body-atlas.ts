import { join } from 'node:path';
import { atlasInMemory, readFigureTable, readSpotFile } from '../src/load/open-atlas.ts';
import type { BodyAtlas } from '../src/model/body-atlas.ts';
import type { FigureBlock, Mark } from '../src/model/document.ts';
import type { Figure, ViewId } from '../src/model/figure.ts';

const folder = join(import.meta.dirname, '..', 'data', 'body');

/** The figures as they are committed. */
export const figureTable = readFigureTable(folder);
export const spotFile = readSpotFile(folder);
export const atlas: BodyAtlas = atlasInMemory(figureTable, spotFile);

/** A view with every point that is seen in it, all asked for and labelled: the hardest chart there is. */
export function crowdedBlock(view: ViewId): FigureBlock {
  const marks = Object.entries(spotFile.points).flatMap(([code, { views }]) =>
    (views[view] ?? []).map(([x, y]): Mark => ({ x, y, code, hue: 'extra', asked: true, label: code })),
  );
  return { type: 'figure', figure: atlas.figure(view), trails: [], marks, caption: view, beside: false };
}

/** A square body of 100 units with a shadow at its right. */
export const squareFigure: Figure = {
  id: 'front',
  label: 'Body, front',
  width: 100,
  height: 100,
  cun: 10,
  outline: ['M20 10L80 10L80 90L20 90Z'],
  lines: ['M40 50L60 50'],
  tones: [{ shade: 0.5, path: 'M60 10L80 10L80 90L60 90Z' }],
};

export const makeMark = (code: string, x: number, y: number, more: Partial<Mark> = {}): Mark => ({
  x,
  y,
  code,
  hue: 'BL',
  asked: true,
  label: code,
  ...more,
});

export const makeFigureBlock = (marks: readonly Mark[], more: Partial<FigureBlock> = {}): FigureBlock => ({
  type: 'figure',
  figure: squareFigure,
  trails: [],
  marks,
  caption: 'Body, front: BL13',
  beside: false,
  ...more,
});
