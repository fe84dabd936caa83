import { describe, expect, test } from 'vitest';
import { KIND_NAMES, KINDS } from '../../src/model/kinds.ts';
import type { AnyRecord } from '../../src/model/records.ts';
import { viewPointBrief } from '../../src/views/point/view-point-brief.ts';
import { viewPointCard } from '../../src/views/point/view-point-card.ts';
import { viewRecord } from '../../src/views/view-record.ts';
import { small, smallCorpus, smallRecords } from '../corpus/small-corpus.ts';
import { asText } from './as-text.ts';

const all = KIND_NAMES.flatMap((kind): readonly AnyRecord[] => smallRecords[kind]);

describe('viewRecord', () => {
  test('begins with the id of every record of every kind, or with what cannot wait', async () => {
    for (const record of all) {
      const id = String(Reflect.get(record, KINDS[record.kind].id));
      const text = await asText(await viewRecord(record, smallCorpus));
      const title = record.kind === 'protocol' ? record.name.toUpperCase() : id;
      expect(text).toMatch(new RegExp(`^(?:(?:EMERGENCY|CAUTION|INFORM) [\\s\\S]*?\\n\\n)?${title}`));
    }
  });

  test('a point has its card, or the view that is asked for', async () => {
    const point = small('point', 'BL13');
    expect(await viewRecord(point, smallCorpus)).toEqual(viewPointCard(point, smallCorpus));
    expect(await viewRecord(point, smallCorpus, viewPointBrief)).toEqual(viewPointBrief(point, smallCorpus));
  });

  test('a kind without a sheet of its own is printed key by key', async () => {
    const text = await asText(await viewRecord(small('crisis_word', 'stroke'), smallCorpus));
    expect(text).toMatch(/^stroke +crisis_word\n─+\n/);
    expect(text).toMatch(/^words +\["stroke","droopy face"\]$/m);
    expect(text).toMatch(/^text +This may be a stroke:/m);
  });
});
