import { describe, expect, test } from 'vitest';
import { urgencyAlert } from '../../../src/views/safety/urgent-alert.ts';
import { viewCategory } from '../../../src/views/vocabulary/view-category.ts';
import { viewIndication } from '../../../src/views/vocabulary/view-indication.ts';
import { viewPattern } from '../../../src/views/vocabulary/view-pattern.ts';
import { viewRegion } from '../../../src/views/vocabulary/view-region.ts';
import { small, smallCorpus } from '../../corpus/small-corpus.ts';
import { asText, tablesOf, told } from '../as-text.ts';

describe('viewCategory', () => {
  test('has its names, what it is, its members and where books differ', async () => {
    const text = await told(viewCategory(small('category', 'he-sea'), smallCorpus));
    for (const words of [
      'he-sea He-sea points hé xué 合穴',
      'The fifth of the five shu.',
      'BOOKS DIFFER\nstudent-book LU5 LU6',
      'Sources student-book',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('says of the members what there is to say', () => {
    expect(tablesOf(viewCategory(small('category', 'he-sea'), smallCorpus))).toEqual([
      [
        ['code', 'pinyin', 'of', 'element', 'mind'],
        ['LU5', 'Chǐzé', 'LU', 'water', ''],
      ],
    ]);
  });

  test('says at each member what to mind', () => {
    const [[, ...rows] = []] = tablesOf(viewCategory(small('category', 'back-shu'), smallCorpus));
    expect(rows).toEqual([expect.arrayContaining(['BL13', 'CAUTION pneumothorax'])]);
  });

  test.each([
    ['he-sea', '1 of 12 in the data so far'],
    ['back-shu', '1'],
    ['command', '1'],
  ] as const)('counts the members of %s, and how many there should be', async (id, count) => {
    const [first] = (await asText(viewCategory(small('category', id), smallCorpus))).split('\n');
    expect(first).toMatch(new RegExp(` ${count}$`));
  });

  test('rests on its basis where there is no source', async () => {
    expect(await asText(viewCategory(small('category', 'back-shu'), smallCorpus))).toMatch(/^Sources +textbook$/m);
  });
});

describe('viewIndication', () => {
  test.each([
    [
      'coughing-blood',
      /^EMERGENCY +More than a streak, or breathless: your emergency number \(112, 911,\n +999 …\)\.\n\ncoughing-blood/,
    ],
    ['wheezing', /^SAME DAY +See a doctor today\.\n\nwheezing/],
    ['stale-dreams', /^SEE A DOCTOR +Ask\.\n\nstale-dreams/],
    ['cough', /^cough {2}Cough/],
  ])('of %s begins with what cannot wait', async (id, start) => {
    expect(await asText(viewIndication(small('indication', id)))).toMatch(start);
  });

  test.each([
    ['patients', 'cough', /^Patients say +tickle in the throat$/m],
    ['clinicians', 'cough', /^Also called +tussis$/m],
    ['the wider word', 'coughing-blood', /^Broader +cough$/m],
    [
      'how many points tradition gives it',
      'wheezing',
      /^Points +3 \(tradition; not a claim that they work\)\n +LU5 LI4 BL13$/m,
    ],
    ['that there is none', 'stale-dreams', /^Points +none in the data so far$/m],
  ])('says the words of %s', async (_title, id, line) => {
    expect(await asText(viewIndication(small('indication', id)))).toMatch(line);
  });

  test('an urgency without words is no alert', () => {
    expect(urgencyAlert({ urgency: 'emergency', urgent_text: null })).toBeNull();
  });
});

describe('viewPattern', () => {
  test('says that it is no diagnosis', async () => {
    expect(await told(viewPattern(small('pattern', 'lung-heat')))).toBe(
      [
        'lung-heat Lung Heat fèi rè 肺热',
        'a pattern of Chinese medicine, not a diagnosis of disease',
        '─'.repeat(200),
        'Also called heat in the Lung',
        'Signs cough · thirst',
        'Principle clear heat',
        'Points LU5 BL13',
        'what to mind at each: acu points --pattern lung-heat',
        'Sources student-book',
        '',
      ].join('\n'),
    );
  });

  test('without points and sources it says so', async () => {
    const text = await asText(viewPattern(small('pattern', 'odd-wind')));
    expect(text).toMatch(/^Points +none in the data so far$/m);
    expect(text).toMatch(/^Sources +textbook$/m);
  });
});

describe('viewRegion', () => {
  test('has the cautions of the region before its points', async () => {
    const text = await asText(viewRegion(small('region', 'chest')));
    expect(text).toMatch(
      /^chest {2}Chest +front\n─+\nAVOID +Heart: The heart lies beneath\. .*\nCAUTION +Pneumothorax: [\s\S]*\n\nPoints +ST17\n +what to mind at each: acu points --region chest\n$/,
    );
  });

  test('without points it says so', async () => {
    expect(await asText(viewRegion(small('region', 'knee')))).toMatch(/^Points +none in the data so far$/m);
  });
});
