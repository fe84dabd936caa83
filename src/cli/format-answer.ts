import type { Shape } from '../model/corpus.ts';
import type { Document } from '../model/document.ts';
import { UsageError } from '../model/errors.ts';
import type { Format } from '../render/formats.ts';
import type { Grid } from '../render/render-delimited.ts';
import type { Context, Reply } from './command.ts';
import type { Settings } from './settings.ts';

/** An answer, and how it is wanted. */
interface Wanted {
  reply: Reply;
  settings: Settings;
  /** Null where the answer has no columns. Read when it is asked for: most answers are printed without. */
  shape: () => Shape | null;
}

/** The records of an answer: one, or many. */
export const listOf = (value: Reply['value']): readonly object[] => (Array.isArray(value) ? value : [value]);

/** A field that the shape does not have is a mistake worth stopping for: a script would read nothing for ever. */
async function checkFields(fields: readonly string[], shape: Shape | null): Promise<void> {
  if (shape === null) throw new UsageError('this answer has no fields to choose from', 'Leave --fields out.');
  const unknown = fields.find((field) => !shape.paths.includes(field));
  if (unknown === undefined) return;
  const { closest } = await import('../model/closest.ts');
  const near = closest(unknown, shape.paths)[0];
  const top = shape.paths.filter((path) => !path.includes('.'));
  throw new UsageError(
    `unknown field "${unknown}"`,
    `${near === undefined ? '' : `Did you mean ${near}? `}Fields: ${top.join(', ')}; keys inside them with a dot, like ${shape.paths.find((path) => path.includes('.')) ?? 'a.b'}`,
  );
}

/** The answer as data, cut to the fields that were chosen. */
const dataOf = async ({ reply, settings }: Wanted): Promise<Reply['value']> =>
  settings.fields === null ? reply.value : (await import('./pick-fields.ts')).pickFields(reply.value, settings.fields);

async function documentOf({ reply, settings }: Wanted): Promise<Document> {
  if (settings.fields === null) return reply.view();
  const { viewFields } = await import('../views/view-fields.ts');
  return viewFields(listOf(reply.value), settings.fields);
}

async function gridOf({ reply, settings, shape: shapeOf }: Wanted): Promise<Grid> {
  const shape = shapeOf();
  if (shape === null) throw new UsageError(`this answer has no rows, so no ${settings.format}`, 'Use --format json.');
  if (settings.unnest !== null && !Object.hasOwn(shape.summaries, settings.unnest)) {
    throw new UsageError(
      `--unnest takes a list of entries, not "${settings.unnest}"`,
      `Lists: ${Object.keys(shape.summaries).join(', ')}`,
    );
  }
  const { flattenRecords } = await import('../render/flatten-records.ts');
  return flattenRecords(listOf(reply.value), shape, settings);
}

async function onTerminal(wanted: Wanted): Promise<string> {
  const { reply, settings } = wanted;
  const { renderText } = await import('../render/render-text.ts');
  const { loadPaint, plainPaint } = await import('../render/paint.ts');
  const paint = settings.colour ? await loadPaint() : plainPaint;
  const document = await documentOf(wanted);
  // Most answers draw nothing, and are not charged for it.
  if (!document.blocks.some(({ type }) => type === 'figure')) return renderText(document, { ...settings, paint });
  const { drawingStyle } = await import('./drawing-style.ts');
  const drawing = await drawingStyle(settings, reply.drawn?.image ?? null);
  return renderText(document, { ...settings, paint, drawing });
}

/** What each format makes of an answer; a renderer is loaded when it is wanted. */
const FORMATTERS: Readonly<Record<Format, (wanted: Wanted) => Promise<string>>> = {
  table: onTerminal,
  json: async (wanted) => (await import('../render/render-json.ts')).renderJson(await dataOf(wanted)),
  ndjson: async (wanted) => (await import('../render/render-json.ts')).renderNdjson(listOf(await dataOf(wanted))),
  yaml: async (wanted) => (await import('../render/render-yaml.ts')).renderYaml(await dataOf(wanted)),
  csv: async (wanted) =>
    (await import('../render/render-delimited.ts')).renderCsv(await gridOf(wanted), wanted.settings),
  tsv: async (wanted) => (await import('../render/render-delimited.ts')).renderTsv(await gridOf(wanted)),
  markdown: async (wanted) => (await import('../render/render-markdown.ts')).renderMarkdown(await documentOf(wanted)),
  html: async (wanted) => (await import('../render/render-html.ts')).renderHtml(await documentOf(wanted)),
};

/** The picture that the name of the file asks for, or null. What was asked for by name outranks it, a preference does not. */
function pictureOf({ drawn }: Reply, { output, format, formatAsked }: Settings): 'svg' | 'png' | null {
  const suffix = /\.(svg|png)$/i.exec(output ?? '')?.[1]?.toLowerCase() as 'svg' | 'png' | undefined;
  if (suffix === undefined || (formatAsked && format !== 'table')) return null;
  if (drawn !== undefined) return suffix;
  throw new UsageError(`this answer is no picture, so no .${suffix}`, 'Like: acu chart LI4 -o chart.svg');
}

/** The answer in the format that was asked for. A preferred one that it cannot have gives way. */
export async function formatAnswer(
  reply: Reply,
  settings: Settings,
  corpus: Pick<Context['corpus'], 'shape'>,
): Promise<string | Uint8Array> {
  const shape = () => (reply.shape === null ? null : corpus.shape(reply.shape));
  if (settings.fields !== null) await checkFields(settings.fields, shape());
  const wanted = { reply, settings, shape };
  const picture = pictureOf(reply, settings);
  if (picture !== null) {
    const { drawPicture } = await import('./drawing-style.ts');
    return drawPicture(await documentOf(wanted), picture);
  }
  const hasNone =
    reply.shape === null && (settings.format === 'csv' || settings.format === 'tsv') && !settings.formatAsked;
  return FORMATTERS[hasNone ? 'table' : settings.format](wanted);
}
