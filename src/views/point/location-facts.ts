import { type Fact, fact } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';

/** Where the standard puts it, how a hand finds it, and where other books put it. */
export const locationFacts = ({ location, provenance }: Point): Fact[] => [
  fact('WHERE', location.text, provenance.location.sources[0] ?? null),
  fact('FIND', location.find),
  ...location.alternatives.map(({ text, sources }) => fact('OR', text, sources[0] ?? null)),
];
