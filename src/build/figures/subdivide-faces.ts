import { plus, scaleVector, type Vector } from '../../body/vector.ts';

interface Edge {
  ends: readonly [number, number];
  faces: number[];
  /** Index of the new vertex on it. */
  at: number;
}

const middle = (points: readonly Vector[]): Vector =>
  scaleVector(
    points.reduce<Vector>((sum, point) => plus(sum, point), [0, 0, 0]),
    1 / points.length,
  );

/** One round of Catmull-Clark: every face becomes four, and the surface smoother. Old vertices keep their index. */
export function subdivideFaces(vertices: readonly Vector[], faces: readonly number[][]) {
  const at = (index: number): Vector => vertices[index] as Vector;
  const centres = faces.map((face) => middle(face.map(at)));
  const edges = new Map<string, Edge>();
  const facesOf = new Map<number, number[]>();
  const edgesOf = new Map<number, Edge[]>();
  const put = <T>(lists: Map<number, T[]>, key: number, item: T): void => {
    const list = lists.get(key);
    if (list) list.push(item);
    else lists.set(key, [item]);
  };
  const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  faces.forEach((face, number) => {
    face.forEach((from, corner) => {
      put(facesOf, from, number);
      const to = face[(corner + 1) % face.length] as number;
      let edge = edges.get(keyOf(from, to));
      if (!edge) {
        edge = { ends: [from, to], faces: [], at: -1 };
        edges.set(keyOf(from, to), edge);
        put(edgesOf, from, edge);
        put(edgesOf, to, edge);
      }
      edge.faces.push(number);
    });
  });

  const moved: Vector[] = [...vertices];
  for (const [index, own] of edgesOf) {
    const rim = own.filter((edge) => edge.faces.length < 2);
    const old = at(index);
    if (rim.length > 0) {
      const ends = middle(rim.map(({ ends: [a, b] }) => middle([at(a), at(b)])));
      moved[index] = middle([ends, old]);
      continue;
    }
    const n = own.length;
    const face = middle((facesOf.get(index) ?? []).map((number) => centres[number] as Vector));
    const edge = middle(own.map(({ ends: [a, b] }) => middle([at(a), at(b)])));
    moved[index] = scaleVector(plus(plus(face, scaleVector(edge, 2)), scaleVector(old, n - 3)), 1 / n);
  }
  const centreAt = centres.map((centre) => moved.push(centre) - 1);
  for (const edge of edges.values()) {
    const ends = edge.ends.map(at);
    const beside = edge.faces.map((number) => centres[number] as Vector);
    edge.at = moved.push(edge.faces.length === 2 ? middle([...ends, ...beside]) : middle(ends)) - 1;
  }
  const split = faces.flatMap((face, number) =>
    face.map((corner, index) => {
      const next = face[(index + 1) % face.length] as number;
      const before = face[(index + face.length - 1) % face.length] as number;
      const edgeTo = (other: number): number => (edges.get(keyOf(corner, other)) as Edge).at;
      return [corner, edgeTo(next), centreAt[number] as number, edgeTo(before)];
    }),
  );
  return { vertices: moved, faces: split };
}
