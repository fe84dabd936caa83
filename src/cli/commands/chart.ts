import { openAtlas } from '../../load/open-atlas.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Document } from '../../model/document.ts';
import { EXIT, UsageError } from '../../model/errors.ts';
import { VIEW_IDS, type ViewId } from '../../model/figure.ts';
import type { Point } from '../../model/schema/point.ts';
import { TERMINAL_IMAGES, type TerminalImage } from '../../render/formats.ts';
import { earTarget, pointTarget, regionTarget } from '../../safety/list-targets.ts';
import type { Target } from '../../safety/plan.ts';
import { type Asked, askedBy, type Chartable } from '../../views/chart/asked-by.ts';
import type { AreaMark, ChartRequest, EarMark } from '../../views/chart/chart-request.ts';
import { chooseViews } from '../../views/chart/choose-views.ts';
import { restOfMeridians } from '../../views/chart/figure-blocks.ts';
import { listCharts } from '../../views/chart/list-charts.ts';
import { viewChart } from '../../views/chart/view-chart.ts';
import { urgentAlert } from '../../views/safety/urgent-alert.ts';
import { chooseWord } from '../choose-word.ts';
import { type Context, command } from '../command.ts';
import { fitPlaces, fitPoints } from './fit-points.ts';
import { definePointFilters, type FilterOptions, findPoints, isFiltered } from './point-filters.ts';
import { resolveRecord } from './resolve-record.ts';

interface Options extends FilterOptions {
  view?: ViewId;
  labels: ChartRequest['labels'];
  image?: TerminalImage;
  points?: boolean;
}

/** Of words that name nothing there is nothing to say but that, and that is said on stderr. */
const NOTHING: Document = { language: 'en', blocks: [] };

/**
 * A chart of more points than this is long enough to notice the optimising compiler, and too short to win by it. A picture
 * in pixels is not: its loops are long.
 */
const FEW_POINTS = 20;

const LABELS = ['code', 'name', 'none'] as const;

const oneOf =
  <Word extends string>(what: string, words: readonly Word[]) =>
  (value: string): Word =>
    chooseWord(value, words, { unknown: `unknown ${what}`, listed: 'Choices' });

/** What can be drawn, in the order in which a name is read. */
const KINDS = ['point', 'meridian', 'protocol', 'category', 'region'] as const;

/** The record that a word names; else why it is none. */
async function resolve(
  word: string,
  context: Context,
): Promise<{ record: Chartable; note: string | null } | { missing: string }> {
  const ear = /^ear[: ]\s*(.+)$/i.exec(word)?.[1];
  if (ear !== undefined) return resolveRecord('ear_point', ear, context);
  // An id is nobody's name; to look names up costs more than all these.
  for (const kind of KINDS) {
    const id = context.corpus.ids(kind).find((known) => known.toLowerCase() === word.trim().toLowerCase());
    if (id !== undefined) return resolveRecord(kind, id, context);
  }
  let missing: string | null = null;
  for (const kind of KINDS) {
    const found = await resolveRecord(kind, word, context);
    if ('record' in found) return found;
    // Of a code that does not exist, and of an ambiguous name, the point says why; else it is none of all these.
    if (kind === 'point' && !/^no point /.test(found.missing)) missing = found.missing;
  }
  return { missing: missing ?? `"${word}" is no point, meridian, protocol, category or region` };
}

const pointsOf = (codes: readonly string[], context: Context): Point[] =>
  [...new Set(codes)].flatMap((code) => context.corpus.get('point', code) ?? []);

type Place = { point: Point } | { ear: EarMark } | { area: AreaMark };

function placeIn(place: Place, corpus: Corpus): { name: string; target: Target } {
  if ('point' in place) return { name: place.point.code, target: pointTarget(place.point) };
  if ('ear' in place) return { name: `ear:${place.ear.id}`, target: earTarget(place.ear.id, corpus) };
  const { region, label } = place.area;
  return { name: label, target: regionTarget(region, label, corpus) };
}

/** Everything that was asked for, without what must be avoided in the patient: points, those of the ear, and areas. */
function fitAll(
  points: readonly Point[],
  asked: readonly Asked[],
  states: readonly string[] | undefined,
  corpus: Corpus,
) {
  const places: Place[] = [
    ...points.map((point) => ({ point })),
    ...asked.flatMap(({ ears }) => ears).map((ear) => ({ ear })),
    ...asked.flatMap(({ areas }) => areas).map((area) => ({ area })),
  ];
  const { kept, leftOut, message } = fitPlaces(places, (place) => placeIn(place, corpus), states, corpus);
  return {
    points: kept.flatMap((place) => ('point' in place ? [place.point] : [])),
    ears: kept.flatMap((place) => ('ear' in place ? [place.ear] : [])),
    areas: kept.flatMap((place) => ('area' in place ? [place.area] : [])),
    leftOut,
    message,
  };
}

/** The words of the filters stand for a title where nothing was named. */
const filterWords = (options: FilterOptions): string =>
  [options.meridian, options.category, options.region, options.for, options.pattern, options.query]
    .flatMap((words) => words ?? [])
    .join(' · ');

const titleOf = (asked: readonly Asked[], filtered: boolean, options: FilterOptions): string => {
  if (asked.length === 0) return `Points: ${filterWords(options) || 'all'}`;
  const [first] = asked;
  const titles =
    asked.length > 3
      ? asked.map(({ codes, title }) => (codes.length === 1 ? codes[0] : title))
      : asked.map(({ title }) => title);
  return `${asked.length === 1 ? first?.title : titles.join(' · ')}${filtered ? ', filtered' : ''}`;
};

export const chart = command<Options>({
  name: 'chart',
  summary: 'Draws points on the body: codes, a meridian with its line, a protocol, a category, a region, or a filter.',
  words: 'any',
  defaults: { labels: 'code', standard: 'who' },
  define: (program) =>
    definePointFilters(
      program
        .argument('[what...]', 'codes, names or ids; - reads them from stdin')
        .option('--view <view>', 'this view, not the fewest that show everything', oneOf('view', VIEW_IDS))
        .option('--labels <which>', 'code, name or none', oneOf('labels', LABELS), 'code')
        .option(
          '--image <how>',
          `a picture in the terminal: ${TERMINAL_IMAGES.join(', ')}`,
          oneOf('image', TERMINAL_IMAGES),
        )
        .option('--points', 'draw the points also where trials showed no benefit'),
    ),
  examples: [
    ['acu chart BL13 LU7', 'two points, in as many views as they need'],
    ['acu chart LU', 'a meridian with its line'],
    ['acu chart --category back-shu --labels name', 'a class of points, with their names'],
    ['acu chart ST36 SP6 PC6 CV12 --view front', 'in one view'],
    ['acu chart ear:shenmen ear:point-zero', 'points of the ear'],
    ['acu chart LI4 ST36 --patient pregnant:24w', 'without what must be avoided, and says so'],
    ['acu chart upper-back-pain --labels name', 'a protocol; with -o chart.svg or .png as a picture'],
  ],
  run: async ({ operands, options, context }) => {
    const filtered = isFiltered(options);
    if (operands.length === 0 && !filtered) {
      throw new UsageError(
        'what is to be drawn?',
        'Like: acu chart BL13, acu chart LU, or acu chart --category back-shu',
      );
    }
    const found = await Promise.all(operands.map((word) => resolve(word, context)));
    const asked = found.flatMap((one) =>
      'record' in one ? [askedBy(one.record, context.corpus, { evenWithoutBenefit: options.points ?? false })] : [],
    );
    const named = pointsOf(
      asked.flatMap(({ codes }) => codes),
      context,
    );
    const passed = filtered ? await findPoints(options, context) : null;
    const within = new Set(named.map(({ code }) => code));
    const wanted =
      passed === null ? named : passed.points.filter(({ code }) => operands.length === 0 || within.has(code));
    const { points, ears, areas, leftOut, message } = fitAll(wanted, asked, options.patient, context.corpus);
    if (points.length > FEW_POINTS && options.image === undefined) await context.io.leaveOptimiserOut();
    const out = new Set(leftOut.map(({ code }) => code));
    const small = restOfMeridians(points, context.corpus).filter((code) => !out.has(code));
    // Without a patient nobody asks about them, so their records are not read.
    const rest =
      options.patient === undefined ? null : fitPoints(pointsOf(small, context), options.patient, context.corpus);
    const request: ChartRequest = {
      title: titleOf(asked, filtered, options),
      points,
      ears,
      meridians: [...asked.flatMap(({ meridians }) => meridians), ...(passed?.filter.meridians ?? [])],
      labels: options.labels,
      view: options.view ?? null,
      leftOut,
      rest: rest?.kept.map(({ code }) => code) ?? small,
      restLeftOut: rest?.leftOut.map(({ code }) => code) ?? [],
      notDrawn: areas.map(({ label }) => label),
      notes: asked.flatMap(({ notes }) => notes),
      opening: (passed?.urgent ?? []).map(({ urgency, text }) => urgentAlert(urgency, text)),
    };
    const atlas = openAtlas(context.io.dataHome);
    const drawn = [...points.map(({ code }) => code), ...request.ears.map(({ id }) => id)];
    const seen = drawn.flatMap((key) => atlas.seen(key) ?? []);
    const views = options.view === undefined ? chooseViews(seen, atlas.sizes()) : [options.view];
    const missing = found.flatMap((one) => ('missing' in one ? [one.missing] : []));
    const nothing = wanted.length === 0 && filtered ? ['no point passes these filters; take one of them away'] : [];
    return {
      value: listCharts(request, views, atlas, context.corpus),
      shape: 'chart',
      view: () => (asked.length === 0 && !filtered ? NOTHING : viewChart(request, views, atlas, context.corpus)),
      drawn: { image: options.image ?? null },
      urgent: passed?.urgent ?? [],
      exit: missing.length + nothing.length > 0 ? EXIT.notFound : EXIT.done,
      messages: [
        ...found.flatMap((one) => ('note' in one ? (one.note ?? []) : [])),
        ...missing,
        ...nothing,
        ...message,
      ],
    };
  },
});
