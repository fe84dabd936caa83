import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atlasInMemory, readFigureTable, readSpotFile } from '../../src/load/open-atlas.ts';
import type { FigureBlock, Mark } from '../../src/model/document.ts';
import { inStandardOrder } from '../../src/model/standard-order.ts';
import { loadRaster } from '../../src/render/chart/load-raster.ts';
import { renderSvg } from '../../src/render/render-svg.ts';
import { hueOf } from '../../src/views/chart/hue-of.ts';
import { meridianTrails } from '../../src/views/chart/meridian-trails.ts';

/**
 * Every view with every point seen in it, to be looked at: `npm run charts -- FOLDER`. Writes an SVG and a PNG a view,
 * and all of them small on one sheet.
 */
const folder = process.argv[2];
if (folder === undefined) throw new Error('where to? npm run charts -- FOLDER');
mkdirSync(folder, { recursive: true });

const body = join(import.meta.dirname, '..', '..', 'data', 'body');
const spots = readSpotFile(body);
const atlas = atlasInMemory(readFigureTable(body), spots);
const codes = Object.keys(spots.points).sort(inStandardOrder);
const meridianOf = (code: string): string | null => /^([A-Z]{2})\d+$/.exec(code)?.[1] ?? null;
const meridians = [...new Set(codes.flatMap((code) => meridianOf(code) ?? []))];

const blocks = atlas.sizes().map(({ id, label }): FigureBlock => {
  const seen = codes.flatMap((code) => {
    const places = atlas.seen(code)?.[id];
    return places === undefined ? [] : [{ code, places }];
  });
  const figure = atlas.figure(id);
  const marks = seen.flatMap(({ code, places }) =>
    places.map(([x, y]): Mark => ({ x, y, code, hue: hueOf(meridianOf(code)), asked: true, label: code })),
  );
  const trails = meridians.flatMap((meridian) => {
    const own = seen.filter(({ code }) => meridianOf(code) === meridian);
    return meridianTrails(meridian, new Map(own.map(({ code, places }) => [code, places])), figure);
  });
  return {
    type: 'figure',
    figure,
    trails,
    marks,
    caption: `${label} (${id}): ${seen.length} points`,
    beside: false,
  };
});

const { draw } = await loadRaster();
async function write(name: string, figures: readonly FigureBlock[], scale: number, widest?: number): Promise<void> {
  const svg = await renderSvg({ language: 'en', blocks: figures }, 'light', widest);
  writeFileSync(join(folder ?? '.', `${name}.svg`), svg);
  writeFileSync(join(folder ?? '.', `${name}.png`), draw(svg, scale).png());
}
for (const block of blocks) await write(block.figure.id, [block], 1.5);
const small = blocks.map((block) => ({ ...block, marks: block.marks.map((mark) => ({ ...mark, label: null })) }));
await write('sheet', small, 0.5, 3600);
const missing = codes.filter((code) => Object.keys(atlas.seen(code) ?? {}).length === 0);
process.stdout.write(`${blocks.length} views in ${folder}; in no view: ${missing.join(' ') || 'none'}\n`);
