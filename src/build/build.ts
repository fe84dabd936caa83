import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageFile from '../../package.json' with { type: 'json' };
import { corpusInMemory } from '../load/corpus-in-memory.ts';
import { deriveRecords } from '../load/derive-records.ts';
import { formatDiagnostic } from '../load/format-diagnostic.ts';
import { readFigureTable, readSpotFile } from '../load/open-atlas.ts';
import { readDataFiles } from '../load/read-data-files.ts';
import { shapeOf } from '../model/schema/shape-of.ts';
import { emptyFolder } from '../store/empty-folder.ts';
import { makeExecutable } from '../store/make-executable.ts';
import { writeFileAtomic } from '../store/write-file.ts';
import { bundleProgram } from './bundle-program.ts';
import { collectNotices } from './collect-notices.ts';
import { compileAtlas } from './compile-atlas.ts';
import { compileCorpus } from './compile-corpus.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = join(root, 'dist');

const { files, diagnostics } = readDataFiles(join(root, 'data'));
if (diagnostics.length > 0) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
const records = deriveRecords(
  files.flatMap((file) => file.records),
  'built-in',
);

emptyFolder(dist);
const { modules } = await bundleProgram(join(root, 'bin', 'acu.ts'), dist);
makeExecutable(join(dist, 'acu.cjs'));
writeFileAtomic(join(dist, 'THIRD-PARTY-NOTICES.txt'), collectNotices(modules), { force: true });
const corpusFolder = join(dist, 'corpus');
emptyFolder(corpusFolder);
const body = join(root, 'data', 'body');
const bodyFolder = join(corpusFolder, 'body');
emptyFolder(bodyFolder);
compileAtlas(readFigureTable(body), readSpotFile(body), bodyFolder);
compileCorpus(corpusInMemory(records, packageFile.version, shapeOf), corpusFolder);
