import { isMap, isScalar, isSeq, Scalar, type YAMLMap } from 'yaml';
import type { DataPath } from '../model/authored.ts';
import { formatPath } from '../model/format-path.ts';
import { badCharacterIn } from './find-bad-characters.ts';

export interface NodeReading {
  text: string;
  lineOf(offset: number): number;
  /** How many entries of the list at `path` were taken out of it before it was read. */
  takenFrom(path: DataPath): number;
  report(offset: number, rule: string, path: string, message: string): void;
}

/** Keys that reach into an object's prototype wherever data is copied key by key. */
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];

/**
 * The plain value of a composed node: objects, arrays, text, numbers, booleans and null.
 * Reports what YAML allows and data must not hold. `path` is the node's own, and is left as it was.
 */
export function readNode(node: unknown, path: (string | number)[], reading: NodeReading): unknown {
  if (isMap(node)) return readMapping(node, path, reading);
  if (isSeq(node)) {
    const taken = reading.takenFrom(path);
    return node.items.map((item, index) => readStep(item, taken + index, path, reading));
  }
  if (isScalar(node)) return readScalar(node, path, reading);
  return null;
}

function readStep(node: unknown, step: string | number, path: (string | number)[], reading: NodeReading): unknown {
  path.push(step);
  const value = readNode(node, path, reading);
  path.pop();
  return value;
}

function readMapping(map: YAMLMap, path: (string | number)[], reading: NodeReading): Record<string, unknown> {
  const entries: [key: string, value: unknown][] = [];
  const first = new Map<string, number>();
  for (const { key, value } of map.items) {
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : (map.range?.[0] ?? 0);
    const name = isScalar(key) && typeof key.value === 'string' ? key.value.normalize('NFC') : undefined;
    const fault = keyFault(name, first, reading);
    if (fault !== undefined) reading.report(offset, fault.rule, formatPath(path), fault.message);
    if (name === undefined) continue;
    if (!first.has(name)) first.set(name, offset);
    entries.push([name, readStep(value, name, path, reading)]);
  }
  return Object.fromEntries(entries);
}

function keyFault(
  name: string | undefined,
  first: ReadonlyMap<string, number>,
  reading: NodeReading,
): { rule: string; message: string } | undefined {
  const yaml = (message: string) => ({ rule: 'yaml', message });
  if (name === undefined) return yaml('a key must be text');
  const earlier = first.get(name);
  if (earlier !== undefined) {
    return { rule: 'duplicate-key', message: `"${name}" stands twice; first on line ${reading.lineOf(earlier)}` };
  }
  if (name === '') return yaml('a key is missing before ":"');
  if (name === '<<') return yaml('merge keys (<<) are not read; write the keys out');
  if (PROTOTYPE_KEYS.includes(name)) return yaml(`the key ${name} is not allowed`);
  const bad = badCharacterIn(name);
  return bad === undefined ? undefined : { rule: 'character', message: bad };
}

function readScalar(scalar: Scalar, path: (string | number)[], reading: NodeReading): unknown {
  const { value } = scalar;
  const [start, end] = scalar.range ?? [0, 0];
  const report = (rule: string, message: string) => reading.report(start, rule, formatPath(path), message);
  if (scalar.type === Scalar.PLAIN && scalar.comment !== undefined && losesText(reading.text, start, end)) {
    report(
      'space-hash',
      '" #" begins a comment, and the text after it is lost; quote the value, or write "  # " if it is one',
    );
  }
  if (typeof value === 'string') {
    const fault = scalar.type === Scalar.QUOTE_DOUBLE ? badCharacterIn(value) : undefined;
    if (fault !== undefined) report('character', fault);
    return value;
  }
  if (typeof value === 'number' && !keepsItsDigits(value)) {
    report(
      'yaml',
      `${reading.text.slice(start, end).slice(0, 40)} cannot be kept exactly as a number; quote it if it is text`,
    );
  }
  return value;
}

/** A comment that is meant stands two spaces off or behind a single word, and has a space after its hash. */
function losesText(text: string, start: number, end: number): boolean {
  const comment = /^([ \t]+)#(.?)/.exec(text.slice(end, end + 200));
  if (comment === null) return false;
  const [, gap = '', next = ''] = comment;
  return !/^[\s#]?$/.test(next) || (gap.length === 1 && /\s/.test(text.slice(start, end)));
}

function keepsItsDigits(value: number): boolean {
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
}
