import { describe, expect, test } from 'vitest';
import { document } from '../../../src/model/document.ts';
import type { Check, Finding } from '../../../src/model/schema/check.ts';
import { patientBlocks } from '../../../src/views/protocol/patient-blocks.ts';
import { told } from '../as-text.ts';

const finding = (given: Partial<Finding>): Finding => ({
  kind: 'finding',
  level: 'avoid',
  subject: 'LI4',
  codes: [],
  side: null,
  state: 'pregnant',
  caution: null,
  text: 'Tradition bans it.',
  do: 'Leave it out.',
  basis: 'textbook',
  sources: [],
  ...given,
});
const check = (prescription: string, findings: Finding[]): Check => ({
  kind: 'check',
  subject: 'headache',
  prescription,
  codes: [],
  techniques: ['needle'],
  patient: ['pregnant'],
  verdict: 'avoid',
  findings,
  ask: [{ state: 'pregnant', text: 'How many weeks?' }],
  requires_unmet: [],
  untested_in: [],
  note: 'No finding does not mean safe.',
});
const whole = finding({ subject: 'the whole treatment', text: 'Not now.', do: 'Wait.' });
const says = (...checks: Check[]) => told(document(patientBlocks(checks))).then((text) => text.replace(/\s+/g, ' '));

describe('what a patient changes on the sheet', () => {
  test.each<[string, Check[], string]>([
    ['one prescription is not named', [check('a', [finding({})])], 'AVOID LI4: Tradition bans it.'],
    ['what all hold is said once', [check('a', [finding({})]), check('b', [finding({})])], 'AVOID LI4: Tradition'],
    [
      'what one holds names it',
      [check('a', []), check('b', [finding({ subject: 'BL60' })])],
      'AVOID BL60 (b): Tradition bans it.',
    ],
    [
      'one reason for several things is said once',
      [check('a', [finding({})]), check('b', [finding({ subject: 'BL60, SP6' })])],
      'AVOID LI4 (a); BL60, SP6 (b): Tradition bans it.',
    ],
    [
      'that nothing may be done comes first, of whichever prescription',
      [check('a', [finding({})]), check('b', [whole])],
      'LEFT OUT FOR THIS PATIENT (pregnant) AVOID the whole treatment (b): Not now.',
    ],
    [
      'what is not used is not to be added',
      [check('a', [finding({ level: 'inform', subject: 'current through the needles', do: 'No current.' })])],
      'not to be added: current through the needles: No current.',
    ],
    [
      'what is said of the whole treatment is not called unused',
      [check('a', [finding({ level: 'inform', subject: 'the whole treatment', do: 'Ask.' })])],
      'MIND FOR THIS PATIENT INFORM the whole treatment: Tradition bans it. Ask.',
    ],
    ['nothing found clears nothing', [check('a', [])], 'That does not mean safe.'],
  ])('%s', async (_, checks, words) => expect(await says(...checks)).toContain(words));

  test('nothing is said of no patient', () => expect(patientBlocks([])).toEqual([]));
});
