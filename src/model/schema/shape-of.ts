import { z } from 'zod';
import type { Shape } from '../corpus.ts';
import type { Answer, Kind } from '../kinds.ts';
import { ANSWER_SCHEMAS } from './answers.ts';
import { SCHEMAS } from './schemas.ts';
import { SUMMARIES } from './summaries.ts';

interface Node {
  type?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
}

/** The non-null branches of a node: a nullable object is its object, a union is all of its members. */
const branches = (node: Node): Node[] =>
  (node.anyOf ?? node.oneOf ?? [node])
    .flatMap((branch) => (branch === node ? [branch] : branches(branch)))
    .filter((branch) => branch.type !== 'null');

function collect(node: Node, path: string, paths: Set<string>): void {
  for (const branch of branches(node)) {
    if (path !== '') paths.add(path);
    if (branch.items) collect(branch.items, path, paths);
    for (const [key, child] of Object.entries(branch.properties ?? {})) {
      collect(child, path === '' ? key : `${path}.${key}`, paths);
    }
  }
}

/** Every key path of a record or an answer, in schema order, with the one-line summaries of its lists of objects. */
export function shapeOf(kind: Kind | Answer): Shape {
  const schema = kind in SCHEMAS ? SCHEMAS[kind as Kind].record : ANSWER_SCHEMAS[kind as Answer];
  const paths = new Set<string>();
  collect(z.toJSONSchema(schema, { reused: 'inline' }) as Node, '', paths);
  return { paths: [...paths], summaries: SUMMARIES[kind] };
}
