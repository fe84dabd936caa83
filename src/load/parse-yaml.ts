import type { DataPath, Diagnostic, Position } from '../model/authored.ts';
import { checkText } from './check-text.ts';
import { composeYaml } from './compose-yaml.ts';
import type { Fault } from './fault.ts';
import { indexLines } from './index-lines.ts';
import { locateNode } from './locate-node.ts';
import { longLists } from './long-lists.ts';
import { type NodeReading, readNode } from './read-node.ts';
import { reportFaults } from './report-faults.ts';

export interface ParsedYaml {
  /** Objects, arrays, text, numbers, booleans and null; undefined when the text holds no data or cannot be trusted. */
  value: unknown;
  /** Position of the deepest node on `path` that the text holds: of its key, or of the entry of a list. */
  locate(path: DataPath): Position;
  diagnostics: Diagnostic[];
}

const START: Position = { line: 1, col: 1 };
/** Faults beyond these are counted and not kept. */
const MAX_KEPT = 1000;

/**
 * Reads one YAML document of plain data: mappings, lists and scalars of the core schema, at most 64 levels deep,
 * without tags, anchors, aliases, merge keys or directives. `file` is the name that diagnostics carry.
 * Never throws, and takes linear time on any input. A comment that swallows text is reported (`space-hash`) and leaves
 * the value usable; every other diagnostic leaves it undefined.
 */
export function parseYaml(text: string, file: string): ParsedYaml {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const positionOf = indexLines(source);
  const unfit = checkText(source);
  if (unfit.total > 0) {
    const diagnostics = reportFaults(unfit.faults, { total: unfit.total, complete: true }, file, positionOf);
    return { value: undefined, locate: () => START, diagnostics };
  }

  const nodeFaults: Fault[] = [];
  let nodeFaultCount = 0;
  const reading: Omit<NodeReading, 'takenFrom'> = {
    text: source,
    lineOf: (offset) => positionOf(offset).line,
    report(offset, rule, path, message) {
      nodeFaultCount++;
      if (nodeFaults.length < MAX_KEPT) nodeFaults.push({ offset, rule, path, message });
    },
  };
  const lists = longLists(source, { ...reading, takenFrom: () => 0 });
  const { document, faults, complete } = composeYaml(source, lists.add);
  const contents: unknown = document?.contents;
  const value = readNode(contents, [], { ...reading, takenFrom: lists.takenFrom });
  lists.joinTo(value);
  const all = [...faults, ...nodeFaults];
  if (all.length === 0 && value === null) all.push({ offset: 0, rule: 'empty', path: '', message: 'no data' });

  const count = { total: faults.length + Math.max(nodeFaultCount, all.length - faults.length), complete };
  return {
    value: all.some(({ rule }) => rule !== 'space-hash') ? undefined : value,
    locate(path) {
      const offset = lists.locate(path) ?? locateNode(contents, path, lists.takenFrom);
      return offset === undefined ? START : positionOf(offset);
    },
    diagnostics: reportFaults(all, count, file, positionOf),
  };
}
