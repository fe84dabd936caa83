import { type Fact, fact } from '../../model/document.ts';
import type { Protocol } from '../../model/schema/protocol.ts';

type Verdict = Protocol['verdict']['vs_none'];

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  better: 'better',
  'slightly-better': 'slightly better',
  'no-difference': 'no difference that matters',
  worse: 'worse',
  unclear: 'unclear',
  'not-studied': 'not studied',
};

/** Both contrasts on neighbouring lines, always: against no treatment alone would tell half of it. */
export const verdictFacts = ({ verdict }: Protocol): Fact[] => [
  fact('no treatment', VERDICT_WORDS[verdict.vs_none]),
  fact('sham', VERDICT_WORDS[verdict.vs_sham]),
  fact('usual care', VERDICT_WORDS[verdict.vs_usual_care]),
  fact('other treatment', VERDICT_WORDS[verdict.vs_active]),
  fact('certainty', verdict.certainty.replaceAll('-', ' ')),
];

/** True when everything that was studied against nothing and against sham found no benefit: then no points are printed unasked. */
export function showsNoBenefit({ verdict }: Protocol): boolean {
  const studied = [verdict.vs_none, verdict.vs_sham].filter((word) => word !== 'not-studied' && word !== 'unclear');
  return studied.length > 0 && studied.every((word) => word === 'no-difference' || word === 'worse');
}
