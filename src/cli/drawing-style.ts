import type { Document } from '../model/document.ts';
import { AcuError, EXIT } from '../model/errors.ts';
import type { TerminalImage } from '../render/formats.ts';
import { loadBrush, plainBrush } from '../render/paint.ts';
import type { DrawingStyle } from '../render/text/lay-figures.ts';
import type { Settings } from './settings.ts';

/** What a picture in pixels needs and does not find is said with the way round it. */
async function withRaster<T>(draw: () => Promise<T>): Promise<T> {
  const { NoRaster } = await import('../render/chart/load-raster.ts');
  try {
    return await draw();
  } catch (error) {
    if (!(error instanceof NoRaster)) throw error;
    throw new AcuError(
      EXIT.cannotCreate,
      `cannot draw a picture in pixels: ${error.message}`,
      'Write SVG, which needs neither: -o chart.svg. For PNG: npm install @resvg/resvg-js beside acu, and a font such as DejaVu Sans.',
    );
  }
}

/** A document as a file that is a picture. */
export const drawPicture = async (document: Document, as: 'svg' | 'png'): Promise<string | Uint8Array> =>
  as === 'svg'
    ? (await import('../render/render-svg.ts')).renderSvg(document)
    : withRaster(async () => (await import('../render/render-png.ts')).renderPng(document));

/** How this terminal, or a pipe, draws. */
export async function drawingStyle(
  { colour, depth, rows }: Pick<Settings, 'colour' | 'depth' | 'rows'>,
  image: TerminalImage | null,
): Promise<DrawingStyle> {
  const brush = colour ? await loadBrush(depth) : plainBrush;
  const style: DrawingStyle = { rows, brush, filled: colour && depth > 1, picture: null };
  if (image === null) return style;
  return withRaster(async () => {
    const { loadTerminalImage } = await import('../render/chart/load-terminal-image.ts');
    return { ...style, picture: await loadTerminalImage(image) };
  });
}
