import { runShell } from '../built/run-built.ts';
import type { Step } from './read-transcript.ts';

/** Runs one line as a user would see it: both streams together, 80 columns, no colour. */
export async function runStep(command: string): Promise<Step> {
  const { out, exit } = await runShell(`{ ${command}\n} 2>&1`);
  return { command, output: out === '' || out.endsWith('\n') ? out : `${out}\n`, exit };
}
