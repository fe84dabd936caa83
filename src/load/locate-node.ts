import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { DataPath } from '../model/authored.ts';

/**
 * Offset of the deepest node on `path`: an entry of a mapping stands where its key is, an entry of a list where it
 * begins. `takenFrom` says how many entries a list has lost at its start. Undefined when there is no node at all.
 */
export function locateNode(
  root: unknown,
  path: DataPath,
  takenFrom: (list: DataPath) => number = () => 0,
): number | undefined {
  let node = root;
  let offset = startOf(root);
  for (const [depth, step] of path.entries()) {
    if (isMap(node) && typeof step === 'string') {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step - takenFrom(path.slice(0, depth))];
      if (item === undefined) break;
      offset = startOf(item) ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
