import { describe, expect, test } from 'vitest';
import { type Alert, fact } from '../../../src/model/document.ts';
import { plainPaint } from '../../../src/render/paint.ts';
import { alertLabel, type Layout, layAlert, layFact } from '../../../src/render/text/lay-facts.ts';
import { markingPaint, unpainted } from '../marking-paint.ts';

const layout = (given: Partial<Layout> = {}): Layout => ({
  width: 30,
  labels: 9,
  ascii: false,
  paint: plainPaint,
  ...given,
});
const wide = layout({ width: 70 });

const alert = (given: Partial<Alert>): Alert => ({
  type: 'alert',
  level: 'caution',
  label: null,
  text: 'Artery: keep away from it.',
  aside: null,
  ...given,
});

describe('layFact', () => {
  test.each([
    ['the text stands beside its label', fact('WHERE', 'on the back'), layout(), ['WHERE    on the back']],
    [
      'more lines hang below it',
      fact('WHERE', 'level with T3 on the back'),
      layout(),
      ['WHERE    level with T3 on the', '         back'],
    ],
    ['without a label the text hangs', fact('', 'on the back'), layout(), ['         on the back']],
    ['without a text the label stands alone', fact('WHERE', ''), layout(), ['WHERE']],
    [
      'a label that is too wide stands above',
      fact('a-long-label', 'text'),
      layout(),
      ['a-long-label', '         text'],
    ],
    [
      'a label wider than the screen is cut',
      fact('a-label-of-twenty-cells', 'text'),
      layout({ width: 20 }),
      ['a-label-of-twenty-ce', 'lls', '         text'],
    ],
    [
      'on a narrow screen the aside runs on',
      fact('WHERE', 'on the back', 'who-2008'),
      layout(),
      ['WHERE    on the back', '         [who-2008]'],
    ],
    [
      'a long aside runs on as well',
      fact('A', 'b', 'one-source; two-source; three'),
      wide,
      ['A        b [one-source; two-source; three]'],
    ],
    [
      'on a wide screen the aside is at the right edge',
      fact('A', 'b', 'who-2008'),
      wide,
      [`A        b${' '.repeat(50)}[who-2008]`],
    ],
    [
      'an aside without room has its own line',
      fact('A', 'x'.repeat(55), 'who-2008'),
      wide,
      [`A        ${'x'.repeat(55)}`, `${' '.repeat(60)}[who-2008]`],
    ],
    [
      'what a terminal acts on is shown, wherever it stands',
      fact('\u001b', '\u001b', '\u001b'),
      wide,
      [`^[       ^[${' '.repeat(55)}[^[]`],
    ],
  ])('%s', (_title, row, given, lines) => {
    expect(layFact(row, 0, given)).toEqual(lines);
    expect(layFact(row, 0, { ...given, paint: markingPaint }).map(unpainted)).toEqual(lines);
  });

  test('an inset moves the label, not the text', () => {
    expect(layFact(fact('For', 'cough'), 2, layout())).toEqual(['  For    cough']);
  });
});

describe('alertLabel', () => {
  test.each([
    ['EMERGENCY', alert({ level: 'emergency' })],
    ['AVOID', alert({ level: 'avoid' })],
    ['CAUTION', alert({ level: 'caution' })],
    ['INFORM', alert({ level: 'inform' })],
    ['DOCTOR FIRST', alert({ level: 'caution', label: 'DOCTOR FIRST' })],
  ])('is %s', (label, given) => {
    expect(alertLabel(given)).toBe(label);
  });
});

describe('layAlert', () => {
  test.each([
    ['the level in words, then the text', alert({}), ['CAUTION  Artery: keep away', '         from it.']],
    [
      'another label in its place',
      alert({ label: 'DOCTOR FIRST' }),
      ['DOCTOR FIRST', '         Artery: keep away', '         from it.'],
    ],
    ['its sources behind it', alert({ text: 'Artery.', aside: 'book' }), ['CAUTION  Artery. [book]']],
  ])('%s', (_title, given, lines) => {
    expect(layAlert(given, layout())).toEqual(lines);
  });

  test('is painted by its level', () => {
    const paint = (tone: string, text: string) => `<${tone} ${text}>`;
    const painted = (level: Alert['level']) => layAlert(alert({ level, text: 'x' }), layout({ paint }))[0];
    expect(painted('emergency')).toMatch(/^<emergency EMERGENCY>/);
    expect(painted('avoid')).toMatch(/^<avoid AVOID>/);
    expect(painted('caution')).toMatch(/^<caution CAUTION>/);
    expect(painted('inform')).toMatch(/^<strong INFORM>/);
  });
});
