import { describe, expect, test } from 'vitest';
import { document, fact, facts, heading, span } from '../../src/model/document.ts';

describe('document', () => {
  test('leaves out what says nothing', () => {
    const empty = { type: 'table', columns: [{ title: 'code', align: 'left' }], rows: [] } as const;
    expect(document([null, heading('Safety'), facts([]), empty])).toEqual({
      language: 'en',
      blocks: [{ type: 'heading', text: 'Safety', note: null }],
    });
  });

  test('facts are set in only where it is asked for', () => {
    const row = fact('For', [span('code', 'BL13')], 'who-2008');
    expect(facts([row])).toEqual({ type: 'facts', inset: false, rows: [row] });
    expect(facts([row], { inset: true })).toEqual({ type: 'facts', inset: true, rows: [row] });
  });
});
