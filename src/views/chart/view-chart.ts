import type { BodyAtlas } from '../../model/body-atlas.ts';
import type { Corpus } from '../../model/corpus.ts';
import { type Alert, type Block, type Document, document, span } from '../../model/document.ts';
import type { ViewId } from '../../model/figure.ts';
import { earTarget } from '../../safety/list-targets.ts';
import { cautionAlerts } from '../point/caution-alerts.ts';
import { cautionLines, listPlaces } from './caution-lines.ts';
import type { ChartRequest } from './chart-request.ts';
import { figureBlocks } from './figure-blocks.ts';
import { runOfCodes } from './run-of-codes.ts';

const ON_A_DRAWING = 'Spots on a drawn body: on a person, find the point by its text. Not medical advice.';

/** What was left out, those with one reason together. */
const leftOutAlerts = ({ leftOut }: ChartRequest): Alert[] =>
  [...new Set(leftOut.map(({ reason }) => reason))].map((reason) => ({
    type: 'alert',
    level: 'avoid',
    label: 'LEFT OUT',
    text: [
      span('code', listPlaces(leftOut.filter((one) => one.reason === reason).map(({ code }) => code))),
      `: ${reason}`,
    ],
    aside: null,
  }));

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

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
  return [
    ...(elsewhere.length > 0 && view !== null
      ? [paragraph(`Not seen in this view: ${runOfCodes(elsewhere).join(' ')}. To see them: leave --view out.`)]
      : []),
    ...(nowhere.length > 0 ? [paragraph(`Not drawn, because no figure shows it: ${nowhere.join(', ')}.`)] : []),
  ];
}

/** Points of the ear have the cautions of their region, said once. */
const earCautions = ([ear]: ChartRequest['ears'], corpus: Pick<Corpus, 'get'>): Alert[] =>
  cautionAlerts(ear === undefined ? [] : earTarget(ear.id, corpus).cautions).map((alert) => ({
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
  const { points, ears } = request;
  const restLeftOut = request.restLeftOut.filter((code) => views.some((id) => atlas.seen(code)?.[id] !== undefined));
  const figures = figureBlocks(request, views, atlas);
  const shown = new Set(figures.flatMap(({ marks }) => marks.map(({ code }) => code)));
  const cautions = [
    ...cautionLines(points.map((point) => ({ label: point.code, cautions: point.cautions }))),
    ...earCautions(ears, corpus),
  ];
  const toDo = points.length > 2 && cautions.length > 0 ? ['What to do about each: acu point CODE.'] : [];
  return document([
    ...request.opening,
    { type: 'title', text: [span('name', request.title)], aside: null, sub: null, ruled: false },
    ...figures,
    ...leftOutAlerts(request),
    ...(restLeftOut.length === 0
      ? []
      : [paragraph(`Also left out of the rest of the meridian: ${runOfCodes(restLeftOut).join(' ')}.`)]),
    ...cautions,
    ...missingNotes(request, shown, atlas),
    ...request.notes.map((text): Block => ({ type: 'note', text })),
    { type: 'note', text: [...toDo, ON_A_DRAWING].join(' ') },
  ]);
}
