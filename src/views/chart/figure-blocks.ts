import type { BodyAtlas } from '../../model/body-atlas.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { FigureBlock, Mark, Trail } from '../../model/document.ts';
import type { Figure, ViewId, ViewSpot } from '../../model/figure.ts';
import type { Point } from '../../model/schema/point.ts';
import type { ChartRequest } from './chart-request.ts';
import { hueOf } from './hue-of.ts';
import { meridianTrails } from './meridian-trails.ts';
import { runOfCodes } from './run-of-codes.ts';

/** The points of more meridians than this are drawn without the rest of them: a chart of everything shows nothing. */
const MOST_MERIDIANS = 3;

interface Seen {
  code: string;
  meridian: string | null;
  places: readonly ViewSpot[];
}

const labelOf = (point: Point, labels: ChartRequest['labels']): string | null =>
  labels === 'none' ? null : labels === 'code' ? point.code : `${point.code} ${point.names.pinyin}`;

/** What is drawn of a chart that was asked for. */
export type Drawn = Pick<ChartRequest, 'points' | 'ears' | 'leftOut' | 'labels' | 'meridians' | 'rest' | 'restLeftOut'>;

/** The other points of the meridians of these, which are drawn small; of many meridians none. */
export function restOfMeridians(points: readonly Point[], corpus: Pick<Corpus, 'get'>): string[] {
  const meridians = [...new Set(points.flatMap(({ meridian }) => meridian ?? []))];
  if (meridians.length > MOST_MERIDIANS) return [];
  const asked = new Set(points.map(({ code }) => code));
  return meridians.flatMap((id) => corpus.get('meridian', id)?.points ?? []).filter((code) => !asked.has(code));
}

const meridianOf = (code: string): string | null => /^([A-Z]{2})\d+$/.exec(code)?.[1] ?? null;

function trailsOf(seen: readonly Seen[], meridians: readonly string[], figure: Figure): Trail[] {
  return meridians.flatMap((meridian) => {
    const own = seen.filter((point) => point.meridian === meridian);
    return meridianTrails(meridian, new Map(own.map(({ code, places }) => [code, places])), figure);
  });
}

/** A figure block for each view: what was asked for large and labelled, the rest of its meridians small. */
export function figureBlocks(request: Drawn, views: readonly ViewId[], atlas: BodyAtlas): FigureBlock[] {
  const ears = new Map(request.ears.map(({ id, name }) => [id, name]));
  const labels = new Map<string, string | null>([
    ...request.points.map((point) => [point.code, labelOf(point, request.labels)] as const),
    ...[...ears].map(([id, name]) => [id, request.labels === 'none' ? null : name] as const),
  ]);
  const { rest, restLeftOut, leftOut } = request;
  return views.map((view): FigureBlock => {
    const figure = atlas.figure(view);
    const seenOf = (codes: readonly string[]): Seen[] =>
      codes.flatMap((code) => {
        const places = atlas.seen(code)?.[view];
        return places === undefined ? [] : [{ code, meridian: meridianOf(code), places }];
      });
    const seen = seenOf([...rest, ...labels.keys()]);
    // The line is where the channel runs, not a place to needle: it has no gap where a point was left out.
    const course = [...seen, ...seenOf([...leftOut.map(({ code }) => code), ...restLeftOut])];
    const asked = seen.filter(({ code }) => labels.has(code)).map(({ code }) => ears.get(code) ?? code);
    return {
      type: 'figure',
      figure,
      trails: trailsOf(course, request.meridians, figure),
      marks: seen.flatMap(({ code, meridian, places }) =>
        places.map(
          ([x, y]): Mark => ({
            x,
            y,
            code,
            hue: hueOf(meridian),
            asked: labels.has(code),
            label: labels.get(code) ?? null,
          }),
        ),
      ),
      caption: `${figure.label}${asked.length === 0 ? '' : `: ${runOfCodes(asked).join(' ')}`}`,
      beside: false,
    };
  });
}
