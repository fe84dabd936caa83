/**
 * How characteristic an indication is for a point, 0 to 2: a main one counts double, an early one more than a late one;
 * 0 = not named for it.
 */
export function indicationWeight(
  { indications: { main, other } }: { indications: { main: readonly string[]; other: readonly string[] } },
  id: string,
): number {
  const early = (list: readonly string[]) => 1 - list.indexOf(id) / (2 * list.length);
  if (main.includes(id)) return 2 * early(main);
  return other.includes(id) ? early(other) : 0;
}
