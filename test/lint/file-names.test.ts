import { describe, expect, test } from 'vitest';
import { lintFiles } from '../../src/lint/lint-files.ts';
import { fileHoldsWhatItsNameSays } from '../../src/lint/rules/file-holds-what-its-name-says.ts';
import { changed, loadFixture } from './load-fixture.ts';

const sound = loadFixture('sound');
const point = changed(sound, 'point', 'LU5', 'notes', null);
const extra = changed(sound, 'point', 'LU5', '', { code: 'EX-UE1', meridian: null, number: 1 });
const protocol = changed(sound, 'protocol', 'elbow-pain', 'facts', []);
const indication = changed(sound, 'indication', 'cough', 'lay', []);

describe('a record fits the name of its file', () => {
  test.each([
    ['points/LU.yaml', point, null],
    ['data\\points\\LU.yaml', point, null],
    ['points/LI.yml', point, 'point LU5 is in the wrong file: points/LI.yml holds points of LI only'],
    ['points/EX.yaml', extra, null],
    ['points/EX.yaml', point, 'point LU5 is in the wrong file: points/EX.yaml holds points outside the meridians only'],
    ['points/mine.yaml', point, null],
    ['LI.yaml', point, null],
    ['protocols/elbow-pain.yaml', protocol, null],
    [
      'protocols/elbow.yaml',
      protocol,
      'protocol elbow-pain is in the wrong file: protocols/elbow.yaml holds the protocol elbow only',
    ],
    [
      'protocols/cough.yaml',
      indication,
      'indication cough is in the wrong file: protocols/cough.yaml holds the protocol cough only',
    ],
    ['vocabulary/indications.yaml', indication, null],
    [
      'vocabulary/patterns.yaml',
      indication,
      'indication cough is in the wrong file: patterns.yaml holds patterns only',
    ],
    [
      'crisis-words.yaml',
      indication,
      'indication cough is in the wrong file: crisis-words.yaml holds crisis-words only',
    ],
    ['mine.yaml', indication, null],
  ])('%s', (file, subject, message) => {
    const records = subject.records.map((record) => ({ ...record, file }));
    const found = lintFiles([{ ...subject, file, records }], null, [fileHoldsWhatItsNameSays]);
    expect(found.map((finding) => finding.message)).toEqual(message === null ? [] : [message]);
  });
});
