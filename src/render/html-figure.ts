import type { FigureBlock } from '../model/document.ts';
import { svgFigure } from './chart/svg-figure.ts';
import { svgStyle } from './chart/svg-style.ts';
import { escapeSvg } from './chart/svg-text.ts';
import { plainOf } from './text/lay-inline.ts';

/** A figure inside a page, drawn on the spot: nothing is loaded. `id` keeps the names of several figures apart. */
export function htmlFigure(block: FigureBlock, id: string): string {
  const { svg, width, height, unplaced } = svgFigure(block, id);
  const hues = [...new Set([...block.marks, ...block.trails].map(({ hue }) => hue))];
  const shades = [...new Set(block.figure.tones.map(({ shade }) => shade))];
  const caption = escapeSvg(plainOf(block.caption));
  const more = unplaced.length === 0 ? '' : ` Without a label: ${escapeSvg(unplaced.join(' '))}.`;
  return [
    '<figure>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" role="img" aria-label="${caption}">`,
    `<style>${svgStyle('auto', hues, shades)}</style>`,
    svg,
    '</svg>',
    `<figcaption>${caption}${more}</figcaption>`,
    '</figure>',
  ].join('\n');
}
