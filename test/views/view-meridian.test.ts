import { describe, expect, test } from 'vitest';
import { viewMeridian } from '../../src/views/view-meridian.ts';
import { small, smallCorpus } from '../corpus/small-corpus.ts';
import { asText } from './as-text.ts';

const sheet = (code: string): Promise<string> => asText(viewMeridian(small('meridian', code), smallCorpus), 100);

describe('viewMeridian', () => {
  test.each([
    [
      'its class, polarity, element and organ',
      'LU',
      /^LU {2}Lung meridian of hand greater yin .*regular meridian\nyin · metal · Lung\n/,
    ],
    ['its partner, by code where it is not in the data', 'LU', /^Partner +LI$/m],
    ['its hours', 'LU', /^Clock +03:00 to 05:00$/m],
    ['how many points it has', 'LU', /^Points +11$/m],
    ['how many of them are in the data', 'BL', /^Points +67; 2 of them in the data so far$/m],
    ['what crosses it', 'BL', /^On course +GV14$/m],
    ['where it begins and ends', 'LU', /^Entry +LU1\nExit +LU7$/m],
    ['its course in order', 'LU', /^COURSE\n- It begins in the middle burner\.\n- It ends at the thumb\.$/m],
    ['its points', 'BL', /^ {2}All +BL13 BL42$/m],
    ['its five shu with their elements', 'LU', /^ {2}he-sea +LU5, water$/m],
    ['its back-shu point on another channel', 'LU', /^ {2}back-shu +BL13$/m],
    ['what is not in the data yet', 'LU', /^ {2}luo +not in the data yet$/m],
    ['its child point, from the elements', 'LU', /^ {2}child +LU5$/m],
    [
      'signs, which are no diagnosis',
      'LU',
      /^SIGNS OF DISORDER \(tradition; not a diagnosis\)\n- cough\n- fullness of the chest$/m,
    ],
    ['its names in other scripts', 'LU', /^Names +hand taiyin · 수태음폐경 Sutaeeum Pyegyeong · 手の太陰肺経/m],
    ['the protocols with points of it', 'BL', /^Used by +lasting-cough$/m],
    ['how a vessel is opened', 'TV', /^Coupled +YINLV\nOpens at +SP4\nWith +PC6\nPoints +none of its own$/m],
    ['its notes', 'TV', /^Notes +The sea of blood\.$/m],
  ])('says %s', async (_title, code, words) => {
    expect(await sheet(code)).toMatch(words);
  });

  test('leaves out what a vessel does not have', async () => {
    expect(await sheet('TV')).not.toMatch(/^(?:Clock|Partner|Entry|POINTS)/m);
  });
});
