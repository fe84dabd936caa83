import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { formatDiagnostic } from '../../src/load/format-diagnostic.ts';
import { readDataFiles } from '../../src/load/read-data-files.ts';
import { EXIT } from '../../src/model/errors.ts';
import { caught } from '../store/caught.ts';
import { scratchFolder } from '../store/scratch-folder.ts';
import { samplePoint } from './sample-point.ts';

const scratch = scratchFolder();
let made = 0;

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = join(scratch, String(made++));
  fs.mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(folder, name)), { recursive: true });
    fs.writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** What is told of one file, as the command prints it, without the folder. */
function told(content: string | Uint8Array): string[] {
  const folder = folderWith({ 'a.yaml': content });
  return readDataFiles(folder).diagnostics.map((diagnostic) => formatDiagnostic(diagnostic).slice(folder.length + 1));
}

const points = (...records: unknown[]) => stringify({ points: records }, { aliasDuplicateObjects: false });
const REGION = '  - id: upper-back\n    label: Upper back\n    face: back\n    cautions: []\n';
const KINDS =
  'points, meridians, categories, regions, indications, patterns, ear_points, protocols, sources, safety, patient_states, crisis_words, guides, facts';

describe('valid files', () => {
  const text = `# regions\nregions:\n${REGION}`;
  const folder = folderWith({
    'points/BL.yaml': points(samplePoint, { ...samplePoint, code: 'BL14' }),
    'regions.yml': `\ufeff${text}`,
    'notes.txt': 'x',
  });
  const { files, diagnostics } = readDataFiles(folder);

  test('give their records by kind and id, in the order of the files', () => {
    expect(diagnostics).toEqual([]);
    expect(files.map(({ file, records }) => [file, records.map(({ kind, id }) => `${kind}:${id}`)])).toEqual([
      [join(folder, 'points/BL.yaml'), ['point:BL13', 'point:BL14']],
      [join(folder, 'regions.yml'), ['region:upper-back']],
    ]);
    expect(files[0]?.records[0]?.value).toEqual(samplePoint);
  });

  test('keep their text, and the file that each record came from', () => {
    expect(files[1]).toMatchObject({ text, records: [{ file: join(folder, 'regions.yml') }] });
  });

  test('say where a record stands, and each of its keys', () => {
    const region = files[1]?.records[0];
    expect(region?.locate([])).toEqual({ line: 3, col: 5 });
    expect(region?.locate(['face'])).toEqual({ line: 5, col: 5 });
    expect(region?.locate(['cautions', 3, 'kind'])).toEqual({ line: 6, col: 5 });
  });

  test('may hold several kinds, and lists without entries', () => {
    const mixed = folderWith({ 'a.yaml': `regions:\n${REGION}points: []\n` });
    expect(readDataFiles(mixed)).toMatchObject({ files: [{ records: [{ kind: 'region' }] }], diagnostics: [] });
  });

  test('are read alike with LF, CRLF and a byte-order mark', () => {
    const variants = [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`].map((content) =>
      readDataFiles(folderWith({ 'a.yaml': content })),
    );
    const seen = variants.map((result) =>
      result.files.map(({ records }) => records.map(({ id, value, locate }) => [id, value, locate(['face'])])),
    );
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });
});

describe('the shape of a file', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ['an empty file', '', ['a.yaml:1:1: no data']],
    [
      'text at the top',
      'points\n',
      [`a.yaml:1:1: must be one mapping whose keys are kinds of records (${KINDS}), not "points"`],
    ],
    [
      'a list at the top',
      '- a\n',
      [`a.yaml:1:1: must be one mapping whose keys are kinds of records (${KINDS}), not a list`],
    ],
    [
      'a kind in the singular',
      `region:\n${REGION}`,
      ['a.yaml:1:1: region: not a kind of record; did you mean "regions"?'],
    ],
    ['a key that is no kind', 'x: []\n', [`a.yaml:1:1: x: not a kind of record; kinds: ${KINDS}`]],
    [
      'a kind with a mapping',
      'regions:\n  id: a\n',
      ['a.yaml:1:1: regions: must be a list of records, each begun by "- ", not a mapping'],
    ],
    [
      'a kind with nothing',
      'regions:\n',
      ['a.yaml:1:1: regions: must be a list of records, each begun by "- ", not null'],
    ],
    [
      'a record that is text',
      'regions:\n  - id:upper-back\n',
      ['a.yaml:2:5: regions[0]: must be a mapping, not "id:upper-back"; a space is missing after the colon'],
    ],
    ['a record that is nothing', 'regions:\n  -\n', ['a.yaml:2:4: regions[0]: must be a mapping, not null']],
    ['a syntax error', 'regions:\n  - id: [a\n', ['a.yaml:2:9: "[" opened here is never closed']],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0), ['a.yaml:1:1: UTF-16 text; save as UTF-8']],
    ['a broken character', Uint8Array.of(0x61, 0x0a, 0x62, 0xff), ['a.yaml:2:2: not UTF-8: byte FF at offset 3']],
  ])('%s', (_title, content, expected) => {
    expect(told(content)).toEqual(expected);
  });
});

describe('a record with a problem', () => {
  const broken = `regions:\n${REGION}  - id: Neck\n    label: Neck\n    face: bck\n    cautions:\n      - kind: artery\n  - id: hand\n    label: Hand\n    face: hand\n    cautions: []\n    members: []\n    points: []\n`;
  const folder = folderWith({ 'a.yaml': broken });
  const { files, diagnostics } = readDataFiles(folder);

  test('is left out, and the others stay', () => {
    expect(files[0]?.records.map(({ id }) => id)).toEqual(['upper-back']);
  });

  test('has every problem told, in the order of the lines, with path and rule', () => {
    expect(diagnostics.slice(0, 3)).toMatchObject([
      { rule: 'schema', line: 6, col: 5, path: 'regions[1].id' },
      {
        rule: 'schema',
        line: 8,
        col: 5,
        path: 'regions[1].face',
        message: expect.stringMatching(/did you mean "back"/),
      },
      {
        rule: 'schema',
        line: 10,
        col: 9,
        path: 'regions[1].cautions[0].level',
        message: 'missing; one of avoid, caution',
      },
    ]);
    expect(diagnostics.slice(-2)).toMatchObject([
      { rule: 'unknown-key', line: 15, path: 'regions[2].members' },
      { rule: 'derived-key', line: 16, path: 'regions[2].points', message: 'derived by acu; remove it' },
    ]);
  });

  test('whose text lost its end to a comment is left out too', () => {
    const cut = folderWith({
      'a.yaml': `regions:\n${REGION.replace('Upper back', 'Upper back #1')}${REGION.replace('upper-back', 'neck')}`,
    });
    expect(readDataFiles(cut)).toMatchObject({
      files: [{ records: [{ id: 'neck' }] }],
      diagnostics: [{ rule: 'space-hash', line: 3, path: 'regions[0].label' }],
    });
  });
});

describe('several files', () => {
  test('one that is broken does not take the others with it', () => {
    const folder = folderWith({ 'a.yaml': '\0', 'b.yaml': `regions:\n${REGION}`, 'c.yaml': 'x: [\n' });
    const { files, diagnostics } = readDataFiles(folder);
    expect(files.map(({ records }) => records.length)).toEqual([1, 0]);
    expect(diagnostics.map(({ file }) => file)).toEqual([join(folder, 'a.yaml'), join(folder, 'c.yaml')]);
  });

  test.runIf(process.platform !== 'win32')('one that cannot be read is told like any other fault', () => {
    const folder = folderWith({ 'b.yaml': `regions:\n${REGION}` });
    fs.symlinkSync('gone', join(folder, 'a.yaml'));
    expect(readDataFiles(folder)).toMatchObject({
      files: [{ records: [{ id: 'upper-back' }] }],
      diagnostics: [{ rule: 'file', line: 1, col: 1, message: 'is a link to gone, which does not exist' }],
    });
  });

  test('a path that is missing itself is missing input', () => {
    expect(caught(() => readDataFiles(join(scratch, 'nope')))).toMatchObject({ exit: EXIT.noInput });
  });

  test('a file that is asked for and cannot be read is missing input', () => {
    const folder = folderWith({ 'b.yaml': '' });
    fs.rmSync(join(folder, 'b.yaml'));
    expect(caught(() => readDataFiles(join(folder, 'b.yaml')))).toMatchObject({ exit: EXIT.noInput });
  });
});
