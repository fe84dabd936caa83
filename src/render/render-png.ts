import type { Document } from '../model/document.ts';
import { loadRaster } from './chart/load-raster.ts';
import { renderSvg } from './render-svg.ts';

/** Twice the size of the SVG, so that it is sharp on paper and on dense screens. */
const SCALE = 2;

/** A document as a PNG picture. Throws AcuError where the library or a font is missing. */
export async function renderPng(document: Document): Promise<Uint8Array> {
  const { draw } = await loadRaster();
  return draw(await renderSvg(document, 'light'), SCALE).png();
}
