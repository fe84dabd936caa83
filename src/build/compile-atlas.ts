import { join } from 'node:path';
import { ATLAS_FILES, type AtlasPlaces, type AtlasSeen, sizeOf, viewFile } from '../load/open-atlas.ts';
import type { FigureTable, SpotFile } from '../model/figure.ts';
import { writeFileAtomic } from '../store/write-file.ts';

/** Writes the figures as the folder that the shipped program opens: one file a view, so that a chart reads its own. */
export function compileAtlas({ figures }: FigureTable, { points }: SpotFile, folder: string): void {
  const write = (file: string, value: unknown) =>
    writeFileAtomic(join(folder, file), JSON.stringify(value), { force: true });
  for (const figure of figures) write(viewFile(figure.id), figure);
  const entries = Object.entries(points);
  const seen: AtlasSeen = {
    sizes: figures.map(sizeOf),
    seen: Object.fromEntries(entries.map(([code, { views }]) => [code, views])),
  };
  const places: AtlasPlaces = Object.fromEntries(entries.map(([code, { at }]) => [code, at]));
  write(ATLAS_FILES.seen, seen);
  write(ATLAS_FILES.places, places);
}
