import { join } from 'node:path';
import type { BodyAtlas, SeenIn, ViewSize } from '../model/body-atlas.ts';
import { AcuError, EXIT } from '../model/errors.ts';
import type { Figure, FigureTable, Spot3, SpotFile, ViewId } from '../model/figure.ts';
import { readOwnFile } from '../store/read-own-file.ts';

/**
 * The compiled figures are a folder of files: `seen.json` with the size of every view and where each point is seen,
 * opened by every chart; one file a view; `places.json`, opened by `near`.
 */
export const ATLAS_FILES = { seen: 'seen.json', places: 'places.json' } as const;
export const viewFile = (view: ViewId): string => `${view}.json`;

export interface AtlasSeen {
  sizes: ViewSize[];
  seen: Record<string, SeenIn>;
}
export type AtlasPlaces = Record<string, Spot3[]>;

function read<T>(path: string): T {
  try {
    return JSON.parse(readOwnFile(path)) as T;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AcuError(EXIT.internal, `the figures of the body cannot be read: ${reason}`, 'Install acu again.');
  }
}

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const unknown = (view: string): AcuError =>
  new AcuError(EXIT.internal, `there is no figure of ${view}`, 'Install acu again.');

export const sizeOf = ({ id, label, width, height, cun }: Figure): ViewSize => ({ id, label, width, height, cun });

/** The folder `body` of the shipped program. */
function openCompiled(folder: string): BodyAtlas {
  const seen = once(() => read<AtlasSeen>(join(folder, ATLAS_FILES.seen)));
  const places = once(() => read<AtlasPlaces>(join(folder, ATLAS_FILES.places)));
  return {
    sizes: () => seen().sizes,
    seen: (code) => (Object.hasOwn(seen().seen, code) ? seen().seen[code] : undefined),
    figure: (view) => read<Figure>(join(folder, viewFile(view))),
    places,
  };
}

/** The two tables as they are committed. */
export function atlasInMemory({ figures }: FigureTable, { points }: SpotFile): BodyAtlas {
  const places = Object.fromEntries(Object.entries(points).map(([code, { at }]) => [code, at]));
  return {
    sizes: () => figures.map(sizeOf),
    seen: (code) => (Object.hasOwn(points, code) ? points[code]?.views : undefined),
    figure(view) {
      const found = figures.find(({ id }) => id === view);
      if (found === undefined) throw unknown(view);
      return found;
    },
    places: () => places,
  };
}

export const readFigureTable = (folder: string): FigureTable => read(join(folder, 'figures.json'));
export const readSpotFile = (folder: string): SpotFile => read(join(folder, 'spots.json'));

/** Opens the figures beside the corpus, compiled or as they are committed. Throws AcuError (70) when they are damaged. */
export function openAtlas(home: { form: 'compiled' | 'yaml'; path: string }): BodyAtlas {
  const folder = join(home.path, 'body');
  return home.form === 'compiled' ? openCompiled(folder) : atlasInMemory(readFigureTable(folder), readSpotFile(folder));
}
