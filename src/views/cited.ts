import { type Inline, span } from '../model/document.ts';

/** A statement with what it rests on behind it. */
export const cited = (text: string, sources: readonly string[]): Inline =>
  sources.length === 0 ? text : [`${text} `, span('dim', `[${sources.join('; ')}]`)];
