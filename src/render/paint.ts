import type { Tone } from '../model/document.ts';

/** Colours a text by its meaning. Without colour it returns the text: words carry the meaning, colour only helps. */
export type Paint = (tone: Tone, text: string) => string;

export const plainPaint: Paint = (_, text) => text;

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
