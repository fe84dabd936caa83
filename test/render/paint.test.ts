import { describe, expect, test } from 'vitest';
import type { Tone } from '../../src/model/document.ts';
import { loadPaint, plainPaint } from '../../src/render/paint.ts';

const TONES: readonly Tone[] = ['strong', 'dim', 'code', 'name', 'heading', 'avoid', 'caution', 'emergency'];

describe('paint', () => {
  test.each(TONES)('without colour, %s is the text itself', (tone) => {
    expect(plainPaint(tone, 'AVOID')).toBe('AVOID');
  });

  test.each(TONES)('in colour, %s is the text between escape sequences', async (tone) => {
    const painted = (await loadPaint())(tone, 'AVOID');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what this looks for
    expect(painted).toMatch(/^(?:\u001b\[\d+m)+AVOID(?:\u001b\[\d+m)+$/);
  });

  test('what can hurt does not look like anything else', async () => {
    const paint = await loadPaint();
    expect(new Set(TONES.map((tone) => paint(tone, 'x'))).size).toBe(TONES.length);
  });
});
