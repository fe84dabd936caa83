import { alarms } from '../../model/alarms.ts';
import { closest } from '../../model/closest.ts';
import type { Kind } from '../../model/kinds.ts';
import type { CodeSystem } from '../../model/nomenclatures.ts';
import type { Findings } from '../../search/find-hits.ts';
import { COMMANDS } from '../command-table.ts';
import { otherReadings, outOfRange } from './say-code.ts';

/** What is to be said about an answer that is not one record, each line with the next step. */
export function sayFindings(
  query: string,
  findings: Findings,
  from: CodeSystem,
  kinds: readonly Kind[] | null = null,
): string[] {
  const { hits, confidence, code, contradiction } = findings;
  if (contradiction !== null) return [`these contradict each other: ${contradiction}`];
  if (code.type === 'out-of-range') return [outOfRange(query, code)];
  if (code.type === 'ambiguous') {
    const readings = code.readings.map((reading) => `${reading.code} in ${reading.systems.join(', ')}`);
    return [`${query} is read differently: ${readings.join('; ')}; say which with --from`];
  }
  if (kinds !== null && hits.length === 0) {
    return [
      `no ${kinds.join(' or ').replaceAll('_', ' ')} is called "${query}" or says so; of every kind: acu search ${query}`,
    ];
  }
  if (code.type === 'code') {
    const note = otherReadings(query, code, from);
    return hits.length > 0
      ? note === null
        ? []
        : [note]
      : [`${code.code} is a standard point, but not in the data yet`];
  }
  // Who named an emergency has been told what to do; which record it is does not matter.
  if (hits.some(alarms)) return [];
  if (confidence === 'exact') return [`"${query}" is ambiguous; name one of these by its id`];
  if (confidence === 'understood') return [];
  const nearest = hits.length === 0 ? '' : '; the nearest names and texts are listed';
  const command = /\s/.test(query)
    ? undefined
    : closest(
        query,
        COMMANDS.map((entry) => entry.name),
      )[0];
  return [
    `nothing is called "${query}"${nearest}`,
    ...(command === undefined ? [] : [`did you mean the command: acu ${command}`]),
    ...(command === undefined && hits.length === 0
      ? [
          'see what there is: acu points, acu protocols, acu indications',
          'if it is sudden or severe: acu safety when-to-call',
        ]
      : []),
  ];
}
