import { dotted } from './dotted.ts';

/** The first of many on one line, and how many more there are; a single one more is printed, it takes no more room. */
export function cutList(items: readonly string[], most: number): string {
  const more = items.length - most;
  return more <= 1 ? dotted(items) : `${dotted(items.slice(0, most))} · ${more} more`;
}
