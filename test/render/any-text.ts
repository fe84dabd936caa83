import fc from 'fast-check';

/** Words of the scripts that names are written in, and words that are hard to wrap. */
const word = fc.oneof(
  fc.constantFrom(
    'a',
    'cun',
    'pneumothorax',
    'Hégǔ',
    'Phế',
    '合谷',
    '足三里穴',
    'ツボ',
    'カ\u3099',
    '합곡',
    '中極穴位',
    '·',
    '—',
  ),
  fc.constantFrom(
    'x\u030c',
    'n\u0323\u0308',
    '👩🏽‍⚕️',
    '❤️',
    '🇨🇭',
    '1️⃣',
    'ﾊﾘ',
    '(合谷)',
    'https://example.org/a-long-address/of-a-page',
  ),
  fc.stringMatching(/^[a-z]{1,60}$/),
  fc
    .array(fc.constantFrom('合', '谷', 'ǔ', 'カ', 'e\u0301\u0323', '곡', '👩🏽‍⚕️'), { maxLength: 60 })
    .map((all) => all.join('')),
);

/** A paragraph as data holds it: words of any script, single and double spaces, composed letters. */
export const prose = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '  ', ' · ')), { maxLength: 25 })
  .map((words) => words.flat().join('').trim().normalize());

/** What nobody would write, too. */
export const anyText = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);

export const width = fc.integer({ min: 20, max: 200 });

/** Text without the spaces that wrapping may drop or add. */
export const bare = (text: string): string => text.replace(/\s+/g, '');
