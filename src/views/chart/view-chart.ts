import type { BodyAtlas } from '../../model/body-atlas.ts';
import type { Corpus } from '../../model/corpus.ts';
import { type Alert, type Block, type Document, document, span } from '../../model/document.ts';
import type { ViewId } from '../../model/figure.ts';
import { cautionAlerts } from '../point/caution-alerts.ts';
import { cautionLines } from './caution-lines.ts';
import type { ChartRequest } from './chart-request.ts';
import { figureBlocks } from './figure-blocks.ts';
import { runOfCodes } from './run-of-codes.ts';

const ON_A_DRAWING = 'Spots on a drawn body: on a person, find the point by its text. Not medical advice.';

const leftOutAlerts = ({ leftOut }: ChartRequest): Alert[] =>
  leftOut.map(({ code, reason }) => ({
    type: 'alert',
    level: 'avoid',
    label: 'LEFT OUT',
    text: [span('code', code), ` ${reason}`],
    aside: null,
  }));

/** What was asked for and is on none of the pictures. */
function missingNotes(
  { points, ears, notDrawn, view }: ChartRequest,
  shown: ReadonlySet<string>,
  atlas: BodyAtlas,
): Block[] {
  const unseen = points.filter(({ code }) => !shown.has(code)).map(({ code }) => code);
  const unseenEars = ears.filter(({ id }) => !shown.has(id)).map(({ name }) => `ear ${name}`);
  const elsewhere = unseen.filter((code) => Object.keys(atlas.seen(code) ?? {}).length > 0);
  const nowhere = [...unseen.filter((code) => !elsewhere.includes(code)), ...unseenEars, ...notDrawn];
  const paragraph = (text: string): Block => ({ type: 'paragraph', text });
  return [
    ...(elsewhere.length > 0 && view !== null
      ? [paragraph(`Not seen in this view: ${runOfCodes(elsewhere).join(' ')}. To see them: leave --view out.`)]
      : []),
    ...(nowhere.length > 0 ? [paragraph(`Not drawn, because no figure shows it: ${nowhere.join(', ')}.`)] : []),
  ];
}

/** Points of the ear have the cautions of their region. */
const earCautions = (corpus: Pick<Corpus, 'get'>): Alert[] =>
  cautionAlerts(corpus.get('region', 'ear')?.cautions ?? []).map((alert) => ({
    ...alert,
    text: [span('code', 'Ear'), ' ', ...[alert.text].flat()],
  }));

/** The pictures, then what can hurt at the points on them, what was left out and what could not be drawn. */
export function viewChart(
  request: ChartRequest,
  views: readonly ViewId[],
  atlas: BodyAtlas,
  corpus: Pick<Corpus, 'get'>,
): Document {
  const drawn = { ...request, points: request.points.filter(({ code }) => !isLeftOut(request, code)) };
  const figures = figureBlocks(drawn, views, atlas, (meridian) => corpus.get('meridian', meridian)?.points ?? []);
  const shown = new Set(figures.flatMap(({ marks }) => marks.map(({ code }) => code)));
  const cautions = [...cautionLines(drawn.points), ...(request.ears.length === 0 ? [] : earCautions(corpus))];
  const toDo = drawn.points.length > 2 && cautions.length > 0 ? ['What to do about each: acu point CODE.'] : [];
  return document([
    ...request.opening,
    { type: 'title', text: [span('name', request.title)], aside: null, sub: null, ruled: false },
    ...figures,
    ...leftOutAlerts(request),
    ...cautions,
    ...missingNotes(drawn, shown, atlas),
    ...request.notes.map((text): Block => ({ type: 'note', text })),
    { type: 'note', text: [...toDo, ON_A_DRAWING].join(' ') },
  ]);
}

const isLeftOut = ({ leftOut }: ChartRequest, code: string): boolean => leftOut.some((one) => one.code === code);
