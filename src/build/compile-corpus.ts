import { join } from 'node:path';
import {
  COMPILED_FILES,
  COMPILED_LAYOUT,
  type CompiledFile,
  type CompiledHead,
  type CompiledKind,
} from '../load/compiled-format.ts';
import { packRecord, templateOf } from '../load/pack-record.ts';
import type { Corpus } from '../model/corpus.ts';
import { idOf } from '../model/id-of.ts';
import { ANSWERS, KIND_NAMES } from '../model/kinds.ts';
import { SCHEMAS } from '../model/schema/schemas.ts';
import { buildIndex } from '../search/build-index.ts';
import { writeFileAtomic } from '../store/write-file.ts';

/** Writes a corpus as the folder that the shipped program opens; every record is checked against its schema first. */
export function compileCorpus(corpus: Corpus, folder: string): void {
  const kinds: CompiledKind[] = [];
  const lines: string[] = [];
  let at = 0;
  for (const kind of KIND_NAMES) {
    const ids = [...corpus.ids(kind)];
    const offsets = [at];
    const template = templateOf(corpus.all(kind));
    for (const record of corpus.all(kind)) {
      const { error } = SCHEMAS[kind].record.safeParse(record);
      if (error) throw new Error(`${kind} ${idOf(record)}: ${error.message}`);
      const line = `${JSON.stringify(packRecord(record, template))}\n`;
      at += Buffer.byteLength(line);
      offsets.push(at);
      lines.push(line);
    }
    kinds.push({ ids, offsets, template });
  }
  const { names, keys, urgent, same_as, prose } = buildIndex(corpus);
  const shapes = Object.fromEntries([...KIND_NAMES, ...ANSWERS].map((kind) => [kind, corpus.shape(kind)]));
  const texts = {
    records: lines.join(''),
    names,
    keys,
    urgent,
    prose: JSON.stringify(prose),
    shapes: JSON.stringify(shapes),
  };
  const files = Object.entries(texts) as [keyof typeof texts, string][];
  const index = kinds.map((kind) => `${JSON.stringify(kind)}\n`).join('');
  const head: CompiledHead = {
    layout: COMPILED_LAYOUT,
    version: corpus.version,
    sizes: Object.fromEntries(files.map(([file, text]) => [file, Buffer.byteLength(text)])) as CompiledHead['sizes'],
    characters: index.length,
    same_as,
  };
  const write = (file: CompiledFile, text: string) =>
    writeFileAtomic(join(folder, COMPILED_FILES[file]), text, { force: true });
  for (const [file, text] of files) write(file, text);
  write('index', `${JSON.stringify(head)}\n${index}`);
}
