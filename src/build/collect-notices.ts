import { dirname, join } from 'node:path';
import { listFiles } from '../store/list-files.ts';
import { readJsonFile } from '../store/read-json-file.ts';
import { readTextFile } from '../store/read-text-file.ts';

/** The package folder a bundled module came from; null for our own sources. */
const packageFolder = (module: string): string | null =>
  /^(?<folder>.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.groups?.['folder'] ?? null;

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

function noticeOf(folder: string): string {
  const { name, version, license } = readJsonFile(join(folder, 'package.json')) as Record<string, string>;
  const files = listFiles(folder).filter((file) => LICENCE_FILE.test(file));
  if (files.length === 0)
    throw new Error(`${name} is bundled, but its licence text was not found in ${dirname(folder)}`);
  const texts = files.map((file) => readTextFile(join(folder, file)).trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}

/** The licence texts of every package that went into the bundle; throws when one has none. */
export function collectNotices(modules: readonly string[]): string {
  const folders = [...new Set(modules.flatMap((module) => packageFolder(module) ?? []))].sort();
  const rule = `${'-'.repeat(80)}\n\n`;
  return `Third-party software in this program\n\n${folders.map((folder) => rule + noticeOf(folder)).join('\n')}`;
}
