import { describe, expect, test } from 'vitest';
import type { Protocol } from '../../../src/model/schema/protocol.ts';
import { showsNoBenefit, verdictFacts } from '../../../src/views/protocol/verdict-facts.ts';
import { small } from '../../corpus/small-corpus.ts';
import { said } from '../as-text.ts';

type Verdict = Protocol['verdict'];
const withVerdict = (given: Partial<Verdict>): Protocol => {
  const protocol = small('protocol', 'lasting-cough');
  return { ...protocol, verdict: { ...protocol.verdict, ...given } };
};

test('verdictFacts says every contrast, those that nobody studied too', () => {
  expect(said(verdictFacts(small('protocol', 'lasting-cough')))).toEqual([
    'no treatment: better',
    'sham: no difference that matters',
    'usual care: not studied',
    'other treatment: not studied',
    'certainty: very low',
  ]);
});

describe('showsNoBenefit', () => {
  test.each([
    ['nothing was studied', 'not-studied', 'not-studied', false],
    ['all is unclear', 'unclear', 'unclear', false],
    ['better than none, no better than sham', 'better', 'no-difference', false],
    ['better than sham', 'not-studied', 'slightly-better', false],
    ['better than sham, although no better than none', 'no-difference', 'better', false],
    ['no better than both', 'no-difference', 'no-difference', true],
    ['worse than sham', 'unclear', 'worse', true],
    ['no better than sham, and nothing else studied', 'not-studied', 'no-difference', true],
    ['no better than none, unclear against sham', 'no-difference', 'unclear', true],
  ] satisfies [string, Verdict['vs_none'], Verdict['vs_sham'], boolean][])('%s', (_title, vs_none, vs_sham, none) => {
    expect(showsNoBenefit(withVerdict({ vs_none, vs_sham }))).toBe(none);
  });

  test('other contrasts do not count', () => {
    expect(showsNoBenefit(withVerdict({ vs_none: 'not-studied', vs_sham: 'not-studied', vs_active: 'worse' }))).toBe(
      false,
    );
  });
});
