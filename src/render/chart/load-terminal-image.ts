import type { FigureBlock } from '../../model/document.ts';
import type { TerminalImage } from '../formats.ts';
import { renderSvg } from '../render-svg.ts';
import { encodeSixel } from './encode-sixel.ts';
import { loadRaster, type Raster } from './load-raster.ts';

/** A kitty terminal takes pictures in pieces of this many characters. */
const PIECE = 4096;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

function kitty(raster: Raster): string {
  const pieces = base64(raster.png()).match(new RegExp(`.{1,${PIECE}}`, 'g')) ?? [];
  return pieces
    .map((piece, i) => `\u001b_G${i === 0 ? 'a=T,f=100,' : ''}m=${i + 1 < pieces.length ? 1 : 0};${piece}\u001b\\`)
    .join('');
}

function iterm(raster: Raster): string {
  const png = raster.png();
  return `\u001b]1337;File=inline=1;size=${png.length};width=${raster.width}px:${base64(png)}\u0007`;
}

const ENCODERS: Readonly<Record<TerminalImage, (raster: Raster) => string>> = { kitty, iterm, sixel: encodeSixel };

/** Shows figures in the way of a terminal's own pictures. Throws NoRaster where they cannot be made. */
export async function loadTerminalImage(image: TerminalImage): Promise<(block: FigureBlock) => Promise<string>> {
  const { draw } = await loadRaster();
  return async (block) => {
    const svg = await renderSvg({ language: 'en', blocks: [{ ...block, caption: '' }] }, 'light');
    return ENCODERS[image](draw(svg, 1));
  };
}
