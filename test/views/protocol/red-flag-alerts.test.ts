import { expect, test } from 'vitest';
import { document } from '../../../src/model/document.ts';
import type { Protocol } from '../../../src/model/schema/protocol.ts';
import { redFlagAlerts } from '../../../src/views/protocol/red-flag-alerts.ts';
import { blocksAsText, told } from '../as-text.ts';

type Flag = Protocol['red_flags'][number];
const flag = (urgency: Flag['urgency'], text: string, sources: string[] = []): Flag => ({ urgency, text, sources });

test('the most urgent come first, one a line, and their sources once below', async () => {
  const red_flags = [
    flag('doctor-first', 'Weight loss.', ['book']),
    flag('emergency', 'Coughing blood.', ['review', 'book']),
    flag('same-day', 'Fever.'),
    flag('emergency', 'Blue lips.', ['review']),
  ];
  expect(await told(document(redFlagAlerts({ red_flags })))).toBe(
    [
      'EMERGENCY Any of these: call your emergency number (112, 911, 999 …) now.',
      'Coughing blood.',
      'Blue lips.',
      'SAME DAY Any of these: a doctor today, before any needle.',
      'Fever.',
      'DOCTOR FIRST Any of these: a doctor before any needle.',
      'Weight loss.',
      'Sources of these: book, review',
      '',
    ].join('\n'),
  );
});

test('each has the level that it is painted in', () => {
  const red_flags = [flag('doctor-first', 'a'), flag('same-day', 'b'), flag('emergency', 'c')];
  expect(redFlagAlerts({ red_flags }).map((block) => (block.type === 'alert' ? block.level : block.type))).toEqual([
    'emergency',
    'avoid',
    'caution',
  ]);
});

test.each([20, 40, 80, 120])('no flag is lost at %i columns', async (width) => {
  const texts = ['Numb between the legs, or cannot pass urine.', 'Pulsating belly.', 'Weakness of a leg that grows.'];
  const text = await blocksAsText(redFlagAlerts({ red_flags: texts.map((words) => flag('emergency', words)) }), width);
  for (const words of texts) expect(text.replace(/\s+/g, ' ')).toContain(words);
});
