import { EXIT } from '../model/errors.ts';
import type { Format } from '../render/formats.ts';
import { cautionsLeftOut } from './cautions-left-out.ts';
import type { Context, Reply } from './command.ts';
import { formatAnswer } from './format-answer.ts';
import { page } from './page.ts';
import type { Settings } from './settings.ts';
import { writeMessage } from './write-message.ts';

/** A pager would show the letters of a picture. */
const isImage = ({ drawn }: Reply): boolean => (drawn?.image ?? null) !== null;

/** Formats that hold the records alone, without what stands around them on paper. */
const DATA: readonly Format[] = ['json', 'ndjson', 'yaml', 'csv', 'tsv'];

/** A page about nothing: a file that is there is worth more. An empty list of records is an answer. */
const isNothing = ({ value }: Reply, { format }: Settings): boolean =>
  Array.isArray(value) && value.length === 0 && !DATA.includes(format);

/** What goes to stderr beside the answer. */
const messagesOf = (reply: Reply, settings: Settings): string[] => {
  const hidden = cautionsLeftOut(reply, settings);
  return [
    ...(DATA.includes(settings.format)
      ? (reply.urgent ?? []).map(({ urgency, text }) => `${urgency.replaceAll('-', ' ').toUpperCase()}: ${text}`)
      : []),
    ...(reply.messages ?? []),
    ...(hidden === null ? [] : [hidden]),
  ];
};

/** Formats the answer and writes it where it is wanted. Returns the exit code. */
export async function deliver(reply: Reply, settings: Settings, { corpus, io }: Context): Promise<number> {
  const text = await formatAnswer(reply, settings, corpus);
  for (const message of messagesOf(reply, settings)) writeMessage(io.stderr, `acu: ${message}`);
  if (settings.output !== null && isNothing(reply, settings)) return reply.exit ?? EXIT.done;
  if (settings.output !== null) {
    const { writeFileAtomic } = await import('../store/write-file.ts');
    writeFileAtomic(settings.output, text, { force: settings.force });
  } else if (typeof text === 'string' && (isImage(reply) || !(await page(text, settings, io)))) {
    io.stdout.write(text);
  }
  return reply.exit ?? EXIT.done;
}
