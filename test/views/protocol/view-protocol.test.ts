import { describe, expect, test } from 'vitest';
import { viewProtocol } from '../../../src/views/protocol/view-protocol.ts';
import { makePrescription, makeProtocol, makeUse, type ProtocolFile } from '../../corpus/make-records.ts';
import { corpusWith, recordIn, small, smallCorpus } from '../../corpus/small-corpus.ts';
import { asText, told } from '../as-text.ts';

const sheet = (given: Parameters<typeof makeProtocol>[0], points = false): Promise<string> => {
  const corpus = corpusWith({ protocol: [makeProtocol(given)] });
  return told(viewProtocol(recordIn(corpus, 'protocol', 'lasting-cough'), corpus, { points }));
};
const prescriptions: ProtocolFile['prescriptions'] = [makePrescription({ points: [makeUse('LU5')] })];
const noBenefit = { verdict: { vs_sham: 'no-difference' as const }, prescriptions };

describe('viewProtocol', () => {
  test('comes to the points only after what forbids treating, the verdict and the evidence', async () => {
    const text = await asText(viewProtocol(small('protocol', 'lasting-cough'), smallCorpus, { points: false }));
    const order = [
      'LASTING COUGH',
      'EMERGENCY',
      'BOTTOM LINE',
      'ACUPUNCTURE COMPARED WITH',
      'of 100 people',
      'EVIDENCE',
      'FOR',
      'AGAINST',
      'TRY FIRST',
      'POINTS AS TESTED',
      'OTHER PRESCRIPTIONS',
      'PATTERNS',
      'SAFETY',
      'CLAIMED BY SELLERS',
      'Reference for',
      'Sources',
    ];
    const at = order.map((label) => text.search(new RegExp(`^${label}`, 'm')));
    expect(at).not.toContain(-1);
    expect(at.slice(0, -1)).toEqual(at.slice(0, -1).toSorted((a, b) => a - b));
    expect(text).toContain('Not checked for a patient.');
  });

  test('in short keeps every flag, the verdict and every caution at a point, and says what it leaves out', async () => {
    const protocol = small('protocol', 'lasting-cough');
    const [whole, short] = await Promise.all(
      [false, true].map((brief) => told(viewProtocol(protocol, smallCorpus, { points: false, brief }))),
    );
    for (const { text } of [...protocol.red_flags, ...protocol.contraindications, ...protocol.precautions]) {
      expect(short).toContain(text);
    }
    const alerts = (text = '') => text.split('\n').filter((line) => /^(?:AVOID|CAUTION|EMERGENCY) /.test(line));
    expect(alerts(short)).toEqual(alerts(whole));
    expect(alerts(short)).not.toEqual([]);
    expect(short).toContain(protocol.bottom_line);
    expect(short).not.toMatch(/^(?:EVIDENCE|TRY FIRST|PATTERNS|CLAIMED BY SELLERS)/m);
    expect(short).toMatch(/In short\. .* acu protocol lasting-cough/);
  });

  test('prints no points of a condition without benefit, and says how to see them', async () => {
    const text = await sheet(noBenefit);
    expect(text).not.toContain('LU5');
    expect(text).toContain(
      'No points are printed: trials showed no lasting benefit. To see them: acu protocol lasting-cough --points',
    );
  });

  test('prints them on demand, under a heading that says so', async () => {
    const text = await sheet(noBenefit, true);
    expect(text).toContain('POINTS USED IN TRIALS THAT SHOWED NO LASTING BENEFIT');
    expect(text).toContain('LU5 Chǐzé');
  });

  test.each([
    ['that it is for some only', { population: { text: null, requires: ['pregnant'] } }, 'Only for: pregnant.'],
    ['when the search was', { searched_to: '2025-09' }, 'evidence to 2025-09 · reviewed 2026-01-15'],
    ['that the search is not dated', {}, 'evidence search not dated · reviewed 2026-01-15'],
    ['its codes', { icd10: ['R05', 'J42'] }, 'ICD-10 R05, J42'],
    [
      'when to stop',
      { stop_rule: { after_sessions_min: 4, after_sessions_max: 5, text: 'No change: stop.', sources: ['book'] } },
      'Stop No change: stop.',
    ],
    [
      'what sellers claim, as unsupported',
      { commercial_claims: [{ text: 'Cures all.', sources: [] }] },
      'CLAIMED BY SELLERS (unsupported)\n- Cures all.',
    ],
    ['what comes first', {}, 'TRY FIRST OR ALONGSIDE\n- Stop smoking. [stern-review]'],
  ])('says %s', async (_title, given, words) => {
    expect(await sheet(given)).toContain(words);
  });

  test.each([
    ['contraindications', 'Not if'],
    ['precautions', 'Care'],
    ['adverse_effects', 'Harms'],
    ['aftercare', 'After'],
    ['self_care', 'Yourself'],
  ])('has every statement of %s', async (key, label) => {
    const text = await sheet({
      [key]: [
        { text: 'One thing.', sources: ['book'] },
        { text: 'Another.', sources: [] },
      ],
    });
    expect(text).toMatch(new RegExp(`^${label} One thing\\. +\\[book\\]\\nAnother\\.$`, 'm'));
  });

  test.each([20, 40, 80, 120])('loses no red flag at %i columns', async (width) => {
    const protocol = small('protocol', 'lasting-cough');
    const text = await asText(viewProtocol(protocol, smallCorpus, { points: false }), width);
    for (const flag of protocol.red_flags) expect(text.replace(/\s+/g, ' ')).toContain(flag.text);
    for (const label of ['EMERGENCY', 'SAME DAY', 'DOCTOR FIRST']) expect(text).toContain(label);
  });
});
