import type { Spot } from '../model/schema/place.ts';

/** 32 bits of FNV-1a twice over, as 16 hex digits: enough to see that a place changed, and it needs no library. */
function hashText(text: string): string {
  const parts = [0x811c9dc5, 0x9747b28c].map((seed) => {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return parts.join('');
}

/** A hash of the codes and places that figures are made from: it changes when a place does. */
export function hashPlaces(points: readonly { code: string; place: readonly Spot[] }[]): string {
  const lines = points.map(({ code, place }) => `${code} ${JSON.stringify(place)}`);
  return hashText(lines.sort().join('\n'));
}
