import type { Corpus } from '../../model/corpus.ts';
import { type Block, type Fact, fact, facts, heading } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';
import { cutList } from '../cut-list.ts';

/** How many entries of each list are printed before the rest is counted. */
export interface TraditionLimits {
  other: number;
  actions: number;
  patterns: number;
  combinations: number;
}

const isUrgent = (id: string, corpus: Pick<Corpus, 'get'>): boolean => {
  const urgency = corpus.get('indication', id)?.urgency;
  return urgency === 'emergency' || urgency === 'same-day';
};

const row = (label: string, value: string): Fact[] => (value === '' ? [] : [fact(label, value)]);

const pairInWords = ({ points, name, for: aim }: Point['combinations'][number]): string => {
  const reason = name ?? aim;
  return reason === null ? points.join(' + ') : `${points.join(' + ')} (${reason})`;
};

/** Under its own heading, because tradition is not efficacy; `!` marks what can be urgent, and says where to read on. */
export function traditionBlocks(point: Point, corpus: Pick<Corpus, 'get'>, limits: TraditionLimits): (Block | null)[] {
  const { main, other } = point.indications;
  const label = (id: string) =>
    `${corpus.get('indication', id)?.label.toLowerCase() ?? id}${isUrgent(id, corpus) ? '!' : ''}`;
  const patterns = point.patterns.map((id) => corpus.get('pattern', id)?.label.toLowerCase() ?? id);
  const urgent = [...main, ...other].filter((id) => isUrgent(id, corpus));
  return [
    heading('Traditional use', 'textbooks; not a claim that it works'),
    facts([
      fact('For', main.length === 0 ? 'nothing characteristic' : cutList(main.map(label), main.length)),
      ...row('Also', cutList(other.map(label), limits.other)),
      ...row('Does', cutList(point.actions, limits.actions)),
      ...row('Pattern', cutList(patterns, limits.patterns)),
      ...row('With', cutList(point.combinations.map(pairInWords), limits.combinations)),
      ...row('!', urgent.length === 0 ? '' : `can be urgent: acu indication ${urgent.join(' ')}`),
    ]),
  ];
}
