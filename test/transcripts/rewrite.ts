import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurns } from '../built/run-built.ts';
import { type Part, readTranscript, writeTranscript } from './read-transcript.ts';
import { runStep } from './run-step.ts';

/** Runs every command of every transcript again and writes down what it prints now. Read the difference before it is kept. */
const folder = import.meta.dirname;
const transcripts = readdirSync(folder).filter((file) => file.endsWith('.md'));
const readme = join(folder, '..', '..', 'README.md');

for (const path of [...transcripts.map((name) => join(folder, name)), readme]) {
  const before = readFileSync(path, 'utf8');
  const parts = await inTurns(readTranscript(before), async (part): Promise<Part> => {
    if ('prose' in part) return part;
    return { steps: await inTurns(part.steps, (step) => runStep(step.command)) };
  });
  const after = writeTranscript(parts);
  if (after === before) continue;
  writeFileSync(path, after);
  process.stdout.write(`${path} changed\n`);
}
