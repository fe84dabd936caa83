/** A picture in pixels. */
export interface Raster {
  width: number;
  height: number;
  /** Red, green, blue and opacity, 0 … 255, row by row. */
  pixels: Uint8Array;
  png(): Uint8Array;
}

/** Said when pictures in pixels cannot be made; the caller turns it into the program's own error. */
export class NoRaster extends Error {
  override name = 'NoRaster';
}

const FONTS = ['DejaVu Sans', 'Noto Sans', 'Verdana', 'Arial', 'Liberation Sans', 'Helvetica'];
/** Text that a machine without any font would leave out in silence. */
const PROBE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="15" font-size="15">LI4</text></svg>';

/** The home of @resvg/resvg-js: an optional dependency, which some machines do not have. */
export async function loadRaster(): Promise<{ draw(svg: string, scale: number): Raster }> {
  const library = await import('@resvg/resvg-js').catch(() => {
    throw new NoRaster('@resvg/resvg-js is not installed');
  });
  const font = { loadSystemFonts: true, defaultFontFamily: FONTS[0] ?? '', sansSerifFamily: FONTS[0] ?? '' };
  const make = (svg: string, scale: number) =>
    new library.Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render();
  if (!make(PROBE, 1).pixels.some((value) => value !== 0)) throw new NoRaster('no font was found for the labels');
  return {
    draw(svg, scale) {
      const image = make(svg, scale);
      return { width: image.width, height: image.height, pixels: image.pixels, png: () => image.asPng() };
    },
  };
}
