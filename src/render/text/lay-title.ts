import type { Title } from '../../model/document.ts';
import { safeText } from '../safe-text.ts';
import { widthOf } from '../wrap-text.ts';
import type { Layout } from './lay-facts.ts';
import { layInline } from './lay-inline.ts';

/** The title with its aside at the right edge, the line below it, and a rule. */
export function layTitle(title: Title, layout: Layout): string[] {
  const { width, paint, ascii } = layout;
  const lines = layInline(title.text, width, paint);
  const text = lines.map((line) => line.painted);
  if (title.aside !== null) {
    const aside = safeText(title.aside);
    const gap = width - widthOf(lines.at(-1)?.plain ?? '') - widthOf(aside);
    if (gap >= 2) text[text.length - 1] += ' '.repeat(gap) + paint('dim', aside);
    else text.push(...layInline([{ text: aside, tone: 'dim' }], width, paint).map((line) => line.painted));
  }
  if (title.sub !== null) text.push(...layInline(title.sub, width, paint).map((line) => line.painted));
  return title.ruled ? [...text, paint('dim', (ascii ? '-' : '─').repeat(width))] : text;
}
