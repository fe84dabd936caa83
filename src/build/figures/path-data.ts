import type { Point2 } from './trace-isolines.ts';

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** SVG path data of straight lines between points. */
export const pathData = (points: readonly Point2[], closed: boolean): string =>
  `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}${closed ? 'Z' : ''}`;
