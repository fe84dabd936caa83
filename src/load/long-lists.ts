import { type Document, isSeq, Parser } from 'yaml';
import type { DataPath } from '../model/authored.ts';
import { composeTokens } from './compose-tokens.ts';
import { isMapping } from './is-mapping.ts';
import { locateNode } from './locate-node.ts';
import { type NodeReading, readNode } from './read-node.ts';
import type { RecordRun } from './take-records.ts';

interface Run {
  /** Index of its first record in the list. */
  first: number;
  from: number;
  to: number;
}

interface LongList {
  values: unknown[];
  runs: Run[];
}

export interface LongLists {
  /** Reads the records of a run to values; their nodes are let go. */
  add(run: RecordRun, document: Document.Parsed): void;
  /** Puts the records in front of what `value`, the top mapping, holds of their lists. */
  joinTo(value: unknown): void;
  /** Offset of the deepest node on `path`, whose nodes are made again from the text. */
  locate(path: DataPath): number | undefined;
  /** How many records were taken out of the list at `path`. */
  takenFrom(path: DataPath): number;
}

const UNWATCHED = { covers: () => false, isAfterCut: () => false };

/** Keeps the lists whose records were taken off the parser run by run. */
export function longLists(text: string, reading: NodeReading): LongLists {
  const lists = new Map<string, LongList>();
  let lastRun: Run | undefined;
  let lastContents: unknown;

  function contentsOf(run: Run): unknown {
    if (run === lastRun) return lastContents;
    const tokens = [...new Parser().parse(text.slice(run.from, run.to))];
    lastRun = run;
    lastContents = composeTokens(tokens, text, UNWATCHED).document?.contents;
    return lastContents;
  }

  return {
    add({ key, from, to }, { contents }) {
      const name = key.normalize('NFC');
      const list = lists.get(name) ?? { values: [], runs: [] };
      lists.set(name, list);
      // The indentation before the first "- " belongs to the list, yet the run cannot be read again without it.
      list.runs.push({ first: list.values.length, from: text.lastIndexOf('\n', from - 1) + 1, to });
      if (!isSeq(contents)) return;
      for (const item of contents.items) list.values.push(readNode(item, [name, list.values.length], reading));
    },
    joinTo(value) {
      if (!isMapping(value)) return;
      for (const [key, { values }] of lists) {
        const rest = value[key];
        if (Array.isArray(rest)) value[key] = values.concat(rest);
      }
    },
    locate([key, index, ...rest]) {
      const list = lists.get(String(key));
      if (list === undefined || typeof index !== 'number' || index >= list.values.length) return undefined;
      const run = list.runs.findLast(({ first }) => first <= index);
      if (run === undefined) return undefined;
      const offset = locateNode(contentsOf(run), [index - run.first, ...rest]);
      return offset === undefined ? undefined : run.from + offset;
    },
    takenFrom: (path) => (path.length === 1 ? (lists.get(String(path[0]))?.values.length ?? 0) : 0),
  };
}
