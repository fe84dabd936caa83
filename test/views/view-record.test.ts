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
      const start = record.kind === 'crisis_word' ? '' : title;
      expect(text).toMatch(new RegExp(`^(?:(?:EMERGENCY|SAME DAY|SEE A DOCTOR) [\\s\\S]*?\\n\\n)?${start}`));
    }
  });

  test('a point has its card, or the view that is asked for', async () => {
    const point = small('point', 'BL13');
    expect(await viewRecord(point, smallCorpus)).toEqual(viewPointCard(point, smallCorpus));
    expect(await viewRecord(point, smallCorpus, viewPointBrief)).toEqual(viewPointBrief(point, smallCorpus));
  });

  test.each<[title: string, record: AnyRecord, start: RegExp]>([
    [
      'a crisis word, with what to do and no point',
      small('crisis_word', 'stroke'),
      /^EMERGENCY +This may be a stroke:/,
    ],
    ['a safety statement, by its urgency', smallRecords.safety[0] as AnyRecord, /^[a-z-]+ +[a-z ]+\n─+\n/],
    ['an ear point, with the cautions of the ear', small('ear_point', 'ear-lung'), /^ear-lung {2}.*\n─+\n/],
  ])('begins %s', async (_title, record, start) => {
    const text = await asText(await viewRecord(record, smallCorpus));
    expect(text).toMatch(start);
    expect(text).not.toMatch(/^(?:kind|origin) /m);
  });

  test('no record of any kind is printed as keys or as JSON', async () => {
    for (const record of all) {
      const text = await asText(await viewRecord(record, smallCorpus));
      expect(text).not.toMatch(/^(?:kind|origin) +\S|\["|\[\{/m);
    }
  });

  test('a patient state lists its rules, the strictest first, and what to ask before', async () => {
    for (const record of smallRecords.patient_state) {
      const text = await asText(await viewRecord(record, smallCorpus));
      const levels = [...text.matchAll(/^(AVOID|CAUTION|INFORM) /gm)].map(([, level]) => level);
      expect(levels).toHaveLength(record.rules.length);
      expect(levels).toEqual([...levels].sort());
      expect(text).toMatch(/^Ask first /m);
      expect(text).toMatch(/No\s+finding\s+does\s+not\s+mean\s+safe/);
    }
  });
});
