import type { SeenIn, ViewSize } from '../../model/body-atlas.ts';
import { VIEW_IDS, type ViewId, type ViewSpot } from '../../model/figure.ts';

/** A whole body with more labels than this is a thicket: its parts are drawn instead. */
const MOST_ON_WHOLE_BODY = 20;
const WHOLE_BODY: readonly ViewId[] = ['front', 'back', 'side'];
/** A spot this near to the edge of a picture lacks its surroundings. */
const EDGE = 0.1;

/** One spot of one point, and how well each view shows it: 0 … 1, larger is closer and further from the edge. */
interface Wanted {
  shownBy: Map<ViewId, number>;
}

const near = (at: number, size: number): boolean => at < size * EDGE || at > size * (1 - EDGE);

function worthOf([x, y]: ViewSpot, { width, height, cun }: ViewSize): number {
  const zoom = cun / Math.max(width, height);
  return near(x, width) || near(y, height) ? zoom / 3 : zoom;
}

function wantedSpots(seen: SeenIn, sizes: ReadonlyMap<ViewId, ViewSize>): Wanted[] {
  const spots = new Map<number, Wanted>();
  for (const [view, places] of Object.entries(seen) as [ViewId, ViewSpot[]][]) {
    const size = sizes.get(view);
    if (size === undefined) continue;
    for (const place of places) {
      const { shownBy } = spots.get(place[3]) ?? { shownBy: new Map() };
      shownBy.set(view, Math.max(shownBy.get(view) ?? 0, worthOf(place, size)));
      spots.set(place[3], { shownBy });
    }
  }
  return [...spots.values()];
}

/** Only what is hardest to show decides: who shows it, shows every spot that more views show as well. */
function hardest(wanted: readonly Wanted[]): Wanted[] {
  const alike = new Map(wanted.map((spot) => [[...spot.shownBy.keys()].sort().join(), spot] as const));
  const sorted = [...alike.values()].sort((a, b) => a.shownBy.size - b.shownBy.size);
  const kept: Wanted[] = [];
  for (const spot of sorted) {
    const follows = kept.some((other) => [...other.shownBy.keys()].every((view) => spot.shownBy.has(view)));
    if (!follows) kept.push(spot);
  }
  return kept;
}

/** Every set of `size` views that shows all of these spots. */
function covers(wanted: readonly Wanted[], size: number, chosen: readonly ViewId[] = []): ViewId[][] {
  const open = wanted.filter(({ shownBy }) => !chosen.some((view) => shownBy.has(view)));
  const [first] = open;
  if (first === undefined) return [[...chosen]];
  if (size === 0) return [];
  return [...first.shownBy.keys()].flatMap((view) => covers(open, size - 1, [...chosen, view]));
}

/** A set is as good as its spots are seen in it, each in its best view. */
const worth = (views: readonly ViewId[], wanted: readonly Wanted[]): number =>
  wanted.reduce((sum, { shownBy }) => sum + Math.max(...views.map((view) => shownBy.get(view) ?? 0)), 0);

const inOrder = (views: readonly ViewId[]): ViewId[] => VIEW_IDS.filter((view) => views.includes(view));

/** The fewest views that show every spot of these points, at least once; among those, the closest look. */
export function chooseViews(points: readonly SeenIn[], sizes: readonly ViewSize[]): ViewId[] {
  const bySize = new Map(sizes.map((size) => [size.id, size]));
  const crowded = WHOLE_BODY.filter((view) => points.filter((seen) => seen[view]).length > MOST_ON_WHOLE_BODY);
  const wanted = points.flatMap((seen) => wantedSpots(seen, bySize));
  for (const { shownBy } of wanted) {
    const open = [...shownBy.keys()].filter((view) => !crowded.includes(view));
    if (open.length > 0) for (const view of crowded) shownBy.delete(view);
  }
  const spots = hardest(wanted);
  for (let size = 1; size <= spots.length; size++) {
    const sets = covers(spots, size);
    const worths = sets.map((views) => worth(views, wanted));
    const best = sets[worths.indexOf(Math.max(...worths))];
    if (best !== undefined) return inOrder(best);
  }
  return [];
}
