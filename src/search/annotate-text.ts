import type { Mention } from '../model/schema/answers.ts';
import { BESIDE } from './find-mentions.ts';
import { isCode } from './is-code.ts';
import type { Searched } from './searched.ts';

/** Mentions of one point beside each other, like `Zu San Li (ST36)`: one remark is enough for them. */
function groupsOf(text: string, mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1)?.at(-1);
    const together =
      last !== undefined && last.code === mention.code && BESIDE.test(text.slice(last.end, mention.start));
    if (together) groups.at(-1)?.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/**
 * The text with each mention followed by the standard code and name in brackets; or, to `replace`, with the standard code
 * in its place. A mention that contradicts its neighbour is left as it is, and so is a name that its code stands beside.
 */
export function annotateText(
  text: string,
  mentions: readonly Mention[],
  { corpus }: Pick<Searched, 'corpus'>,
  { replace }: { replace: boolean },
): string {
  let annotated = '';
  let from = 0;
  for (const group of groupsOf(text, mentions)) {
    const [first] = group;
    if (first === undefined || first.warning !== null) continue;
    const { code } = first;
    const coded = group.filter((mention) => isCode(mention.text));
    for (const { start, end } of replace ? (coded.length > 0 ? coded : [first]) : []) {
      annotated += text.slice(from, start) + code;
      from = end;
    }
    const isSaid = group.some((mention) => mention.text === code);
    const pinyin = corpus.get('point', code)?.names.pinyin ?? '';
    const remark = isSaid ? pinyin : coded.length < group.length && coded.length > 0 ? code : `${code} ${pinyin}`;
    if (replace || (isSaid && group.length > 1)) continue;
    annotated += `${text.slice(from, first.end)} [${remark}]`;
    from = first.end;
  }
  return annotated + text.slice(from);
}
