import { type Alert, type Inline, span } from '../../model/document.ts';
import type { Finding } from '../../model/schema/check.ts';

const LEVELS: Readonly<Record<Finding['level'], Alert['level']>> = {
  avoid: 'avoid',
  deliberate: 'caution',
  caution: 'caution',
  inform: 'inform',
};

const why = ({ state, basis, sources }: Finding): Inline => [
  span('dim', `[${[...(state === null ? [] : [state]), basis, ...sources].join('; ')}]`),
];

const onSide = ({ side }: Finding): string => (side === null ? '' : ` on the ${side}`);

/** A finding a line: what is hit, why, what to do, and what that rests on. */
export const findingAlerts = (findings: readonly Finding[]): Alert[] =>
  findings.map((finding) => ({
    type: 'alert',
    level: LEVELS[finding.level],
    label: finding.level === 'deliberate' ? 'DELIBERATE' : null,
    text: [
      span('strong', `${finding.subject}${onSide(finding)}:`),
      ` ${finding.text} ${finding.do} `,
      ...[why(finding)].flat(),
    ],
    aside: null,
  }));
