import type { Hue } from '../../model/document.ts';
import { DARK, LIGHT, mixColours, type Palette } from './palette.ts';

/** `auto`: as the reader's screen is set, for one file that looks right on both. */
export type Theme = 'auto' | 'light' | 'dark';

/** A class for each tone: the share of shadow in hundredths. */
export const toneClass = (shade: number): string => `t${Math.round(shade * 100)}`;

function rules(palette: Palette, hues: readonly Hue[], shades: readonly number[]): string {
  const [lit, shadow] = palette.skin;
  return [
    `.page{fill:${palette.page}}`,
    `.text,.title{fill:${palette.text}}`,
    `.quiet{fill:${palette.quiet}}`,
    `.avoid{fill:${palette.avoid}}`,
    `.caution{fill:${palette.caution}}`,
    `.skin{fill:${lit};stroke:${palette.outline}}`,
    `.edge{stroke:${palette.outline}}`,
    `.fold{stroke:${palette.line}}`,
    `.guide{stroke:${palette.guide}}`,
    `.mark{stroke:${lit}}.halo{fill:${lit}}`,
    ...shades.map((shade) => `.${toneClass(shade)}{fill:${mixColours(lit, shadow, shade)}}`),
    ...hues.map((hue) => `.${hue}{fill:${palette.hue(hue)}}.${hue}-line{stroke:${palette.hue(hue)}}`),
  ].join('');
}

/** The style sheet of a chart; only colours differ between light and dark. */
export function svgStyle(theme: Theme, hues: readonly Hue[], shades: readonly number[]): string {
  const light = rules(LIGHT, hues, shades);
  const dark = rules(DARK, hues, shades);
  const fixed = '.edge,.fold,.guide,.trail,.leader{fill:none;stroke-linecap:round;stroke-linejoin:round}';
  if (theme === 'light') return fixed + light;
  if (theme === 'dark') return fixed + dark;
  return `${fixed}${light}@media (prefers-color-scheme:dark){${dark}}`;
}
