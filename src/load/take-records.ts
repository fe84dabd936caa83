import { CST } from 'yaml';

/** Complete records of a list under a key of the top mapping, taken off the parser. */
export interface RecordRun {
  key: string;
  /** The text from `from` to `to` holds these records and nothing else. */
  from: number;
  to: number;
  /** The records as a document of their own. */
  token: CST.Document;
}

/**
 * Takes the records off a parser's stack that it has finished, so that a long list need not be held as a whole.
 * The last two entries stay: the parser may still add a comment to them. Undefined when there is nothing to take.
 */
export function takeRecords(stack: readonly CST.Token[]): RecordRun | undefined {
  const [, map, list] = stack;
  if (map?.type !== 'block-map' || list?.type !== 'block-seq' || list.items.length < 3) return undefined;
  const key = CST.resolveAsScalar(map.items.at(-1)?.key)?.value;
  if (key === undefined) return undefined;
  const items = list.items.splice(0, list.items.length - 2);
  const from = startOf(items[0], list.offset);
  const value: CST.BlockSequence = { type: 'block-seq', offset: from, indent: list.indent, items };
  return {
    key,
    from,
    to: startOf(list.items[0], from),
    token: { type: 'document', offset: from, start: [], value },
  };
}

function startOf(item: CST.BlockSequence['items'][number] | undefined, otherwise: number): number {
  return item?.start[0]?.offset ?? item?.value?.offset ?? otherwise;
}
