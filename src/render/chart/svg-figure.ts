import type { FigureBlock, Mark } from '../../model/document.ts';
import { runsOver } from './leader-line.ts';
import { type PlacedLabel, placeLabels } from './place-labels.ts';
import { toneClass } from './svg-style.ts';
import { escapeSvg, textWidth } from './svg-text.ts';

/** The body is drawn into a box of this size, in pixels, labels beside it. */
const BODY = { width: 640, height: 720 };
const LABEL_SIZE = 13;
const ROW = 16;
/** From a label to the figure: room for the bend of its leader. */
const GAP = 26;
const RADIUS = { asked: 4.6, other: 2.1 };
/** A leader that has to run over another point's mark is cut around it by this much. */
const HALO = 3.2;
/** The end of a leader that shows to which mark it belongs. */
const STUB = 9;

/** One drawing as SVG, its size in pixels, and the labels there was no room for. */
export interface Panel {
  svg: string;
  width: number;
  height: number;
  unplaced: string[];
}

const short = (value: number): string => String(Math.round(value * 10) / 10);
const pathOf = (spots: readonly (readonly [number, number])[]): string =>
  spots.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');

/** The skin, part by part from the farthest, then shadows within it, folds, and the outline over all. */
function bodyOf({ figure }: FigureBlock, id: string, scale: number): string {
  const [outline, fold] = [1.6 / scale, 0.9 / scale].map(short);
  const tones = figure.tones.map(({ shade, path }) => `<path class="${toneClass(shade)}" d="${path}"/>`).join('');
  const guides = `<path class="guide" stroke-width="${fold}" d="${(figure.guides ?? []).join('')}"/>`;
  const skin = figure.outline.map((d) => `<path d="${d}"/>`).join('');
  return [
    `<clipPath id="${id}-box"><rect width="${figure.width}" height="${figure.height}"/></clipPath>`,
    `<clipPath id="${id}-body">${skin}</clipPath>`,
    `<g clip-path="url(#${id}-box)" fill-rule="evenodd">`,
    `<g class="skin" stroke-width="${outline}">${skin}</g>`,
    `<g clip-path="url(#${id}-body)">${tones}${guides}</g>`,
    `<path class="fold" stroke-width="${fold}" d="${figure.lines.join('')}"/>`,
    `<path class="edge" stroke-width="${outline}" d="${figure.outline.join('')}"/></g>`,
  ].join('');
}

const circle = ({ x, y, hue, code, asked }: Mark): string => {
  const [radius, ring] = asked ? [RADIUS.asked, 1.3] : [RADIUS.other, 1.2];
  return `<circle class="mark ${hue}" cx="${short(x)}" cy="${short(y)}" r="${radius}" stroke-width="${ring}"><title>${escapeSvg(code)}</title></circle>`;
};

const labelText = ({ label, side, y, hue }: PlacedLabel, left: number, right: number): string => {
  const [x, anchor] = side === 'left' ? [left, 'end'] : [right, 'start'];
  return `<text class="${hue}" x="${short(x)}" y="${short(y + LABEL_SIZE * 0.36)}" text-anchor="${anchor}">${escapeSvg(label)}</text>`;
};

/** The last part of a leader. */
function stubOf(leader: PlacedLabel['leader']): (readonly [number, number])[] {
  const [from, to] = leader.path.slice(-2);
  if (from === undefined || to === undefined) return [];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = length === 0 ? 0 : Math.min(1, (RADIUS.asked + STUB) / length);
  return [[to[0] + (from[0] - to[0]) * share, to[1] + (from[1] - to[1]) * share], to];
}

const leaderPath = (path: readonly (readonly [number, number])[], hue: Mark['hue']): string =>
  `<path class="leader ${hue}-line" stroke-width=".9" d="${pathOf(path)}"/>`;

/** A figure with its marks and labels; `id` is unique in the file. */
export function svgFigure(block: FigureBlock, id: string): Panel {
  const { figure } = block;
  const scale = Math.min(BODY.width / figure.width, BODY.height / figure.height);
  const [width, height] = [figure.width * scale, figure.height * scale];
  const widest = block.marks.reduce((most, { label }) => Math.max(most, textWidth(label ?? '', LABEL_SIZE)), 0);
  const margin = widest === 0 ? 8 : widest + GAP + 6;
  const [left, right] = [-GAP, width + GAP];
  const marks = block.marks.map((mark) => ({ ...mark, x: mark.x * scale, y: mark.y * scale }));
  const { placed, unplaced } = placeLabels(marks, {
    left,
    right,
    top: ROW / 2,
    bottom: height - ROW / 2,
    row: ROW,
    whole: false,
    clear: RADIUS.asked + 1.5,
  });
  const scaled = (path: readonly (readonly [number, number])[]) =>
    path.map(([x, y]) => [x * scale, y * scale] as const);
  const inside = marks.filter((mark) => mark.asked || (mark.x > 0 && mark.x < width && mark.y > 0 && mark.y < height));
  const halos = inside.filter(
    ({ asked, code, x, y }) =>
      asked && placed.some((label) => label.code !== code && runsOver(label.leader, { x, y }, RADIUS.asked)),
  );
  const svg = [
    `<g transform="translate(${short(margin)} 0)">`,
    `<g transform="scale(${Math.round(scale * 10_000) / 10_000})">${bodyOf(block, id, scale)}</g>`,
    ...block.trails.map(
      ({ hue, path }) =>
        `<path class="trail ${hue}-line" stroke-width="1.3" stroke-opacity=".5" d="${pathOf(scaled(path))}"/>`,
    ),
    ...placed.map(({ leader, hue }) => leaderPath(leader.path, hue)),
    ...inside.filter(({ asked }) => !asked).map(circle),
    ...halos.map(({ x, y }) => `<circle class="halo" cx="${short(x)}" cy="${short(y)}" r="${RADIUS.asked + HALO}"/>`),
    ...placed.map(({ leader, hue }) => leaderPath(stubOf(leader), hue)),
    ...inside.filter(({ asked }) => asked).map(circle),
    `<g font-size="${LABEL_SIZE}" font-weight="bold">`,
    ...placed.map((label) => labelText(label, left - 4, right + 4)),
    '</g></g>',
  ].join('');
  return { svg, width: width + 2 * margin, height, unplaced };
}
