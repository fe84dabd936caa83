import { dotted } from './dotted.ts';

/**
 * The first of many on one line, and how many more there are; a single one more is printed, it takes no more room. None
 * at all is only counted.
 */
export function cutList(items: readonly string[], most: number): string {
  const more = items.length - most;
  if (more <= 0 || (more === 1 && most > 0)) return dotted(items);
  return dotted([...items.slice(0, most), `${more} more`]);
}
