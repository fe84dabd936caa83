import type { Shape } from '../model/corpus.ts';
import type { Document } from '../model/document.ts';
import { EXIT, UsageError } from '../model/errors.ts';
import type { Context, Reply } from './command.ts';
import { page } from './page.ts';
import type { Settings } from './settings.ts';
import { writeMessage } from './write-message.ts';

const listOf = (value: Reply['value']): readonly object[] => (Array.isArray(value) ? value : [value]);

/** A field that the shape does not have is a mistake worth stopping for: a script would read nothing for ever. */
async function checkFields(fields: readonly string[], shape: Shape): Promise<void> {
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

/** Paths that hold what to mind, or the whole of what holds it. */
const MINDING = /(?:^|\.)(?:cautions|red_flags|contraindications|precautions|urgency)\b|^(?:record|own|findings)$/;

/** Whether an answer says what to mind: a record itself, the record of a hit, an emergency, or a compared point. */
const minds = (value: object): boolean =>
  'cautions' in value ||
  'red_flags' in value ||
  'findings' in value ||
  ('urgency' in value && 'record' in value && value.urgency === 'emergency') ||
  ('record' in value && minds(value.record as object)) ||
  ('own' in value && (value.own as object[]).some(minds));

const hidesCautions = (fields: readonly string[], value: Reply['value']): boolean =>
  listOf(value).some(minds) && !fields.some((field) => MINDING.test(field));

/** The answer as text in the format that was asked for. */
async function format(reply: Reply, settings: Settings, context: Context): Promise<string | Uint8Array> {
  const shapeOf = () => (reply.shape === null ? null : context.corpus.shape(reply.shape));
  if (settings.fields !== null) {
    const shape = shapeOf();
    if (shape === null) throw new UsageError('this answer has no fields to choose from', 'Leave --fields out.');
    await checkFields(settings.fields, shape);
  }
  const cut =
    settings.fields === null
      ? reply.value
      : (await import('./pick-fields.ts')).pickFields(reply.value, settings.fields);

  const picture = reply.drawn === undefined ? null : /\.(?:svg|png)$/i.exec(settings.output ?? '');
  if (picture !== null && (settings.format === 'table' || settings.format === 'markdown')) {
    const { drawPicture } = await import('./drawing-style.ts');
    return drawPicture(await documentOf(reply, settings), picture[0].toLowerCase() === '.png' ? 'png' : 'svg');
  }

  switch (settings.format) {
    case 'json':
      return (await import('../render/render-json.ts')).renderJson(cut);
    case 'ndjson':
      return (await import('../render/render-json.ts')).renderNdjson(listOf(cut));
    case 'yaml':
      return (await import('../render/render-yaml.ts')).renderYaml(cut);
    case 'csv':
    case 'tsv': {
      const shape = shapeOf();
      if (shape === null)
        throw new UsageError(`this answer has no rows, so no ${settings.format}`, 'Use --format json.');
      if (settings.unnest !== null && !Object.hasOwn(shape.summaries, settings.unnest)) {
        throw new UsageError(
          `--unnest takes a list of entries, not "${settings.unnest}"`,
          `Lists: ${Object.keys(shape.summaries).join(', ')}`,
        );
      }
      const { flattenRecords } = await import('../render/flatten-records.ts');
      const { renderCsv, renderTsv } = await import('../render/render-delimited.ts');
      const grid = flattenRecords(listOf(reply.value), shape, settings);
      return settings.format === 'csv' ? renderCsv(grid, settings) : renderTsv(grid);
    }
    case 'markdown': {
      const { renderMarkdown } = await import('../render/render-markdown.ts');
      return renderMarkdown(await documentOf(reply, settings));
    }
    case 'html': {
      const { renderHtml } = await import('../render/render-html.ts');
      return renderHtml(await documentOf(reply, settings));
    }
    case 'table': {
      const { renderText } = await import('../render/render-text.ts');
      const { loadPaint, plainPaint } = await import('../render/paint.ts');
      const paint = settings.colour ? await loadPaint() : plainPaint;
      const document = await documentOf(reply, settings);
      // Most answers draw nothing, and are not charged for it.
      if (!document.blocks.some(({ type }) => type === 'figure')) return renderText(document, { ...settings, paint });
      const { drawingStyle } = await import('./drawing-style.ts');
      return renderText(document, {
        ...settings,
        paint,
        drawing: await drawingStyle(settings, reply.drawn?.image ?? null),
      });
    }
  }
}

async function documentOf(reply: Reply, settings: Settings): Promise<Document> {
  if (settings.fields === null) return reply.view();
  const { viewFields } = await import('../views/view-fields.ts');
  return viewFields(listOf(reply.value), settings.fields);
}

/** A pager would show the letters of a picture. */
const isImage = ({ drawn }: Reply): boolean => (drawn?.image ?? null) !== null;

/** Formats the answer and writes it where it is wanted. Returns the exit code. */
export async function deliver(reply: Reply, settings: Settings, context: Context): Promise<number> {
  const text = await format(reply, settings, context);
  for (const message of reply.messages ?? []) writeMessage(context.io.stderr, `acu: ${message}`);
  if (settings.fields !== null && hidesCautions(settings.fields, reply.value)) {
    const where =
      reply.shape === 'hit'
        ? 'record'
        : reply.shape === 'comparison'
          ? 'own'
          : reply.shape === 'check'
            ? 'findings'
            : 'cautions or red_flags';
    writeMessage(context.io.stderr, `acu: --fields leaves the cautions out; add ${where} to see them`);
  }
  if (settings.output !== null) {
    const { writeFileAtomic } = await import('../store/write-file.ts');
    writeFileAtomic(settings.output, text, { force: settings.force });
  } else if (typeof text === 'string' && (isImage(reply) || !(await page(text, settings, context.io)))) {
    context.io.stdout.write(text);
  }
  return reply.exit ?? EXIT.done;
}
