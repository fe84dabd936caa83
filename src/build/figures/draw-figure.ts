import type { Figure } from '../../model/figure.ts';
import { blurGrid } from './blur-grid.ts';
import type { Triangle } from './build-body.ts';
import { pathData } from './path-data.ts';
import type { Raster } from './rasterise.ts';
import { simplifyLine, simplifyLoop } from './simplify-line.ts';
import { traceContours } from './trace-contours.ts';
import { type Point2, traceIsolines } from './trace-isolines.ts';

/** How dark each tone is, and the light below which it begins. */
const TONES = [
  { shade: 0.3, below: 0.86 },
  { shade: 0.6, below: 0.7 },
  { shade: 1, below: 0.5 },
] as const;

/** Contours shorter than this are specks, in pixels. */
const SHORTEST = 14;

const lengthOfLine = (line: readonly Point2[]): number =>
  line.slice(1).reduce((sum, [x, y], index) => {
    const [px, py] = line[index] as Point2;
    return sum + Math.hypot(x - px, y - py);
  }, 0);

/** Silhouette, contours and tones of one view, as simplified paths moved by `margin` pixels. */
export function drawFigure(
  raster: Raster,
  triangles: readonly Triangle[],
  margin: number,
): Pick<Figure, 'outline' | 'lines' | 'tones'> {
  const { width, height, depth, light } = raster;
  const mask = Float32Array.from(depth, (near) => (near > Number.NEGATIVE_INFINITY ? 1 : 0));
  const moved = (line: readonly Point2[]): Point2[] => line.map(([x, y]) => [x - margin, y - margin]);
  const outline = traceIsolines(width, height, blurGrid(mask, width, height, 2), 0.5)
    .filter((loop) => loop.length > 40)
    .map((loop) => pathData(moved(simplifyLoop(loop, 0.35)), true));

  const onEdge = ([x, y]: Point2): boolean =>
    [
      [3, 0],
      [-3, 0],
      [0, 3],
      [0, -3],
    ].some(([dx = 0, dy = 0]) => {
      const [px, py] = [Math.floor(x + dx), Math.floor(y + dy)];
      return px < 0 || py < 0 || px >= width || py >= height || !mask[py * width + px];
    });
  const lines = traceContours(raster, triangles)
    .filter((line) => lengthOfLine(line) > SHORTEST && line.filter(onEdge).length < line.length * 0.75)
    .map((line) => pathData(moved(simplifyLine(line, 0.4)), false));

  // Outside counts as light, so that a tone keeps off the silhouette only where the body is lit there.
  const soft = blurGrid(light, width, height, Math.max(3, Math.round(height / 220)), mask);
  const dark = soft.map((value, at) => (mask[at] ? 1 - value : 0));
  const tones = TONES.map(({ shade, below }) => ({
    shade,
    path: traceIsolines(width, height, dark, 1 - below)
      .filter((loop) => loop.length > 60)
      .map((loop) => pathData(moved(simplifyLoop(loop, 1)), true))
      .join(''),
  })).filter(({ path }) => path !== '');
  return { outline, lines, tones };
}
