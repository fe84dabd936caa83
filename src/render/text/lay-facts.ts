import type { Alert, Fact, Inline } from '../../model/document.ts';
import type { Paint } from '../paint.ts';
import { safeText } from '../safe-text.ts';
import { widthOf, wrapText } from '../wrap-text.ts';
import { layInline } from './lay-inline.ts';

export interface Layout {
  width: number;
  /** Width of the label column, the same in the whole document. */
  labels: number;
  ascii: boolean;
  paint: Paint;
}

/** On a narrower screen, and when it is longer than this, an aside runs on in the text. */
const ROOM_FOR_ASIDES = 60;
const LONGEST_ASIDE = 24;

const joined = (value: Inline, tail: string): Inline =>
  typeof value === 'string' ? `${value} ${tail}` : [...value, ` ${tail}`];

/**
 * A label, and its text hanging beside it; a label that is too wide stands above. The aside ends at the right edge, on
 * a line of its own if it must.
 */
function layLabelled(label: string, painted: string, value: Inline, aside: string | null, layout: Layout): string[] {
  const { width, labels, paint } = layout;
  const room = width - labels;
  const runOn = aside !== null && (width < ROOM_FOR_ASIDES || widthOf(aside) > LONGEST_ASIDE);
  const lines = layInline(runOn ? joined(value, `[${aside}]`) : value, room, paint);
  const gutter = labels - widthOf(label);
  const text = lines.map((line, i) => {
    const start = i === 0 && gutter > 0 ? painted + ' '.repeat(gutter) : ' '.repeat(labels);
    return line.plain === '' && aside === null ? start.trimEnd() : start + line.painted;
  });
  if (gutter <= 0) text.unshift(...(widthOf(label) <= width ? [painted] : wrapText(label, width)));
  if (aside === null || runOn) return text;
  const mark = `[${safeText(aside)}]`;
  const last = lines.at(-1)?.plain ?? '';
  const gap = room - widthOf(last) - widthOf(mark);
  if (gap >= 2) text[text.length - 1] += ' '.repeat(gap) + paint('dim', mark);
  else
    text.push(
      ...layInline(mark, room, paint).map(
        (line) => ' '.repeat(Math.max(0, width - widthOf(line.plain))) + paint('dim', line.painted),
      ),
    );
  return text;
}

export const layFact = (fact: Fact, indent: number, layout: Layout): string[] => {
  const label = ' '.repeat(indent) + safeText(fact.label);
  return layLabelled(label, layout.paint('strong', label), fact.value, fact.aside, layout);
};

const ALERT_LABELS: Readonly<Record<Alert['level'], string>> = {
  emergency: 'EMERGENCY',
  avoid: 'AVOID',
  caution: 'CAUTION',
  inform: 'INFORM',
};

/** The word that carries an alert where there is no colour. */
export const alertLabel = ({ level, label }: Alert): string => safeText(label ?? ALERT_LABELS[level]);

/** An alert is the label and every word of its text; nothing here cuts. */
export function layAlert(alert: Alert, layout: Layout): string[] {
  const label = alertLabel(alert);
  const painted = layout.paint(alert.level === 'inform' ? 'strong' : alert.level, label);
  return layLabelled(label, painted, alert.text, alert.aside, layout);
}
