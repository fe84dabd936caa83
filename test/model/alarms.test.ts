import { expect, test } from 'vitest';
import { alarms } from '../../src/model/alarms.ts';

test.each<[title: string, hit: Parameters<typeof alarms>[0], alarm: boolean]>([
  ['what the query names', { urgency: 'emergency', score: 1, query: 'stroke' }, true],
  ['a slip of its name', { urgency: 'emergency', score: 0.8, query: 'strok' }, true],
  ['several words of its text', { urgency: 'emergency', score: 0.3, query: 'coughing blood at night' }, true],
  ['one word that stands in its text', { urgency: 'emergency', score: 0.3, query: 'mother' }, false],
  ['one word, and one that tells nothing', { urgency: 'emergency', score: 0.3, query: 'the mother point' }, false],
  ['one word between spaces', { urgency: 'emergency', score: 0.3, query: ' mother ' }, false],
  ['what can wait until today', { urgency: 'same-day', score: 1, query: 'fever' }, false],
])('%s: %j is an alarm: %s', (_title, hit, alarm) => expect(alarms(hit)).toBe(alarm));
