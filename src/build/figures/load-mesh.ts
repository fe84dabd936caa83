import { join } from 'node:path';
import { plus, scaleVector, type Vector } from '../../body/vector.ts';
import { DEFAULT_LIMITS } from '../../store/limits.ts';
import { readTextFile } from '../../store/read-text-file.ts';

/** A surface of four-cornered faces, and the centres of the joints inside it; lengths in decimetres. */
export interface Mesh {
  vertices: Vector[];
  faces: number[][];
  joints: Record<string, Vector>;
}

/** Half woman, half man, a third of each of the shapes that the mesh comes with. */
const SHAPES = ['african', 'asian', 'caucasian'].flatMap((people) =>
  ['female', 'male'].map((sex) => `${people}-${sex}-young.target`),
);
const LIMITS = { ...DEFAULT_LIMITS, bytes: 8_000_000 };

/** Reads MakeHuman's base mesh hm08 (`base.obj`) and its shape targets from a folder. */
export function loadMesh(folder: string): Mesh {
  const vertices: Vector[] = [];
  const groups = new Map<string, number[][]>();
  let group: number[][] = [];
  for (const line of readTextFile(join(folder, 'base.obj'), LIMITS).split('\n')) {
    const [kind, ...words] = line.trim().split(/\s+/);
    if (kind === 'v') vertices.push(words.map(Number) as unknown as Vector);
    else if (kind === 'f') group.push(words.map((word) => Number.parseInt(word, 10) - 1));
    else if (kind === 'g') {
      const name = words.join(' ');
      group = groups.get(name) ?? [];
      groups.set(name, group);
    }
  }
  for (const shape of SHAPES) addShape(vertices, readTextFile(join(folder, shape), LIMITS), 1 / SHAPES.length);
  const joints: Record<string, Vector> = {};
  for (const [name, faces] of groups)
    if (name.startsWith('joint-')) joints[name.slice('joint-'.length)] = centreOf(vertices, faces);
  return { vertices, faces: groups.get('body') ?? [], joints };
}

/** A target lists how far each vertex moves: index, dx, dy, dz. */
function addShape(vertices: Vector[], text: string, weight: number): void {
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [index = 0, x = 0, y = 0, z = 0] = line.trim().split(/\s+/).map(Number);
    const old = vertices[index];
    if (old) vertices[index] = plus(old, scaleVector([x, y, z], weight));
  }
}

function centreOf(vertices: readonly Vector[], faces: readonly number[][]): Vector {
  const corners = [...new Set(faces.flat())];
  const sum = corners.reduce<Vector>((total, index) => plus(total, vertices[index] ?? [0, 0, 0]), [0, 0, 0]);
  return scaleVector(sum, 1 / corners.length);
}
