import { expect, test } from 'vitest';
import { document, fact, facts, heading } from '../../../src/model/document.ts';
import { estimateLines } from '../../../src/views/point/estimate-lines.ts';
import { viewPointCard } from '../../../src/views/point/view-point-card.ts';
import { smallCorpus, smallRecords } from '../../corpus/small-corpus.ts';
import { asText } from '../as-text.ts';

test.each([
  ['nothing', document([]), 0],
  ['a heading and a short fact', document([heading('One'), facts([fact('a', 'short')])]), 3],
  ['a long fact', document([facts([fact('a', 'x'.repeat(140))])]), 4],
  ['a fact and its remark', document([facts([fact('a', 'x'.repeat(60), 'remarked')])]), 3],
])('%s', (_title, page, count) => {
  expect(estimateLines(page)).toBe(count);
});

test('is near what a screen of 80 columns shows of a card', async () => {
  for (const point of smallRecords.point) {
    const card = viewPointCard(point, smallCorpus);
    const shown = (await asText(card, 80)).trimEnd().split('\n').length;
    expect(Math.abs(estimateLines(card) - shown)).toBeLessThanOrEqual(4);
  }
});
