import { expect, test } from 'vitest';
import { wadeGiles } from '../../src/search/wade-giles.ts';

test.each([
  ['hegu', 'hoku'],
  ['zusanli', 'tsusanli'],
  ['taichong', 'taichung'],
  ['neiguan', 'neikuan'],
  ['quchi', 'chuchih'],
  ['fengchi', 'fengchih'],
  ['baihui', 'paihui'],
  ['sanyinjiao', 'sanyinchiao'],
  ['yanglingquan', 'yanglingchuan'],
  ['kunlun', 'kunlun'],
  ['lieque', 'liehchueh'],
  ['taixi', 'taihsi'],
  ['xuehai', 'hsuehhai'],
  ['shaoshang', 'shaoshang'],
  ['zhiyin', 'chihyin'],
  ['guanyuan', 'kuanyuan'],
  ['yuji', 'yuchi'],
  ['rugen', 'juken'],
  ['', ''],
  ['xyz', null],
])('%s is %s, without the marks', (pinyin, spelled) => {
  expect(wadeGiles(pinyin)).toBe(spelled);
});
