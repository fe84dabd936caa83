import type { Tone } from '../model/document.ts';

/** Colours a text by its meaning. Without colour it returns the text: words carry the meaning, colour only helps. */
export type Paint = (tone: Tone, text: string) => string;

export const plainPaint: Paint = (_, text) => text;

/** How a part of a drawing looks; colours as `#rrggbb`, null for the terminal's own. */
export interface Stroke {
  ink: string | null;
  ground: string | null;
  bold: boolean;
}

/** Colours a part of a drawing. */
export type Brush = (stroke: Stroke, text: string) => string;

export const plainBrush: Brush = (_, text) => text;

/** 1: the 16 colours of every terminal; 2: 256; 3: all. */
export type ColourDepth = 1 | 2 | 3;

/** The home of chalk, loaded only when colour is on: it costs a look-up 6 % of its time. */
export async function loadPaint(): Promise<Paint> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const theme: Record<Tone, (text: string) => string> = {
    plain: (text) => text,
    strong: chalk.bold,
    dim: chalk.dim,
    code: chalk.cyan,
    name: chalk.bold.cyan,
    heading: chalk.bold.underline,
    avoid: chalk.bold.red,
    caution: chalk.bold.yellow,
    emergency: chalk.bold.white.bgRed,
  };
  return (tone, text) => theme[tone](text);
}

/** Of 256 colours the calm ones are grey: the nearest to a dark brown would be a bright grey. */
function calmGround(hex: string): string {
  const sum = [1, 3, 5].reduce((total, at) => total + Number.parseInt(hex.slice(at, at + 2), 16), 0);
  return `#${Math.round(sum / 3)
    .toString(16)
    .padStart(2, '0')
    .repeat(3)}`;
}

/** Of 16 colours there is one near to a full one only; what is nearly grey keeps the terminal's own. */
function isFull(hex: string): boolean {
  const values = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return Math.max(...values) - Math.min(...values) > 0.45 * Math.max(...values);
}

/** Stands for a text that chalk paints, to see what it puts before it and after it. */
const PLACE = '.';

/**
 * The same for drawings. A ground needs more than 16 colours: none of those is a calm one. A drawing has thousands of
 * runs in few strokes, so chalk is asked once for each stroke, which is known again as the same object.
 */
export async function loadBrush(depth: ColourDepth): Promise<Brush> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: depth });
  const opening = (style: (text: string) => string): string => style(PLACE).split(PLACE)[0] ?? '';
  const inkOf = (ink: string | null) => (ink !== null && (depth > 1 || isFull(ink)) ? opening(chalk.hex(ink)) : '');
  const groundOf = (ground: string | null) =>
    ground !== null && depth > 1 ? opening(chalk.bgHex(depth === 2 ? calmGround(ground) : ground)) : '';
  const reset = opening(chalk.reset);
  const openings = new Map<Stroke, string>();
  return (stroke, text) => {
    let opened = openings.get(stroke);
    if (opened === undefined) {
      opened = inkOf(stroke.ink) + groundOf(stroke.ground) + (stroke.bold ? opening(chalk.bold) : '');
      openings.set(stroke, opened);
    }
    return opened === '' ? text : opened + text + reset;
  };
}
