/** A command of a transcript, what it printed on both streams, and how it ended. */
export interface Step {
  /** As typed, without the prompt. */
  command: string;
  output: string;
  exit: number;
}

export type Part = { prose: string } | { steps: Step[] };

const OPENING = '```console\n';
const CLOSING = '```\n';
const PROMPT = '$ ';

/** Splits a Markdown file into its prose and the steps of its ```console blocks. Throws when a block is not closed. */
export function readTranscript(text: string): Part[] {
  const parts: Part[] = [];
  let rest = text;
  for (let at = rest.indexOf(OPENING); at !== -1; at = rest.indexOf(OPENING)) {
    const body = at + OPENING.length;
    const end = rest.indexOf(`\n${CLOSING}`, body);
    if (end === -1) throw new Error('a console block is not closed');
    parts.push({ prose: rest.slice(0, at) }, { steps: readSteps(rest.slice(body, end + 1)) });
    rest = rest.slice(end + 1 + CLOSING.length);
  }
  return [...parts, { prose: rest }];
}

function readSteps(block: string): Step[] {
  if (!block.startsWith(PROMPT)) throw new Error(`a console block begins with "${PROMPT}"`);
  return block
    .slice(PROMPT.length)
    .split(`\n${PROMPT}`)
    .map((step) => {
      const [command = '', ...lines] = step.replace(/\n$/, '').split('\n');
      const exit = /^\[exit (\d+)\]$/.exec(lines.at(-1) ?? '')?.[1];
      const output = exit === undefined ? lines : lines.slice(0, -1);
      return { command, output: output.map((line) => `${line}\n`).join(''), exit: Number(exit ?? 0) };
    });
}

const writeStep = ({ command, output, exit }: Step): string =>
  `${PROMPT}${command}\n${output}${exit === 0 ? '' : `[exit ${exit}]\n`}`;

/** The text that `readTranscript` reads as these parts. */
export const writeTranscript = (parts: readonly Part[]): string =>
  parts
    .map((part) => ('prose' in part ? part.prose : `${OPENING}${part.steps.map(writeStep).join('')}${CLOSING}`))
    .join('');
