import { dot, plus, scaleVector, unit, type Vector } from '../../body/vector.ts';
import type { BodyMesh } from './build-body.ts';
import type { Camera } from './camera.ts';

/** A view as a grid of pixels; one pixel is one unit of the figure. */
export interface Raster {
  width: number;
  height: number;
  /** How near the eye the surface is, in decimetres; -Infinity where there is none. */
  depth: Float32Array;
  /** How light the surface is, 0 … 1. */
  light: Float32Array;
  /** Every vertex as x, y in pixels and its depth. */
  projected: Vector[];
  /** How much the surface at every vertex faces the eye: 1 looks at it, 0 sideways, below 0 away. */
  facing: Float32Array;
}

/** Where a place is in a view, in pixels, and how near the eye. */
export const projectPoint = ({ right, up, towards, box, scale }: Camera, point: Vector): Vector => [
  (dot(point, right) - box.left) * scale,
  (box.top - dot(point, up)) * scale,
  dot(point, towards),
];

/** Draws the triangles by depth, lit from the eye and a little from above. */
export function rasterise(
  { vertices, normals, triangles }: Pick<BodyMesh, 'vertices' | 'normals' | 'triangles'>,
  camera: Camera,
): Raster {
  const { box, scale } = camera;
  const width = Math.round((box.right - box.left) * scale);
  const height = Math.round((box.top - box.bottom) * scale);
  const depth = new Float32Array(width * height).fill(Number.NEGATIVE_INFINITY);
  const light = new Float32Array(width * height);
  const projected = vertices.map((vertex) => projectPoint(camera, vertex));
  const lamp = unit(plus(camera.towards, scaleVector(camera.up, 0.35)));
  const facing = Float32Array.from(normals, (normal) => dot(normal, camera.towards));
  const lit = Float32Array.from(normals, (normal) => Math.max(0, dot(normal, lamp)));
  for (const [i, j, k] of triangles) {
    const [a, b, c] = [projected[i] as Vector, projected[j] as Vector, projected[k] as Vector];
    const area = (b[1] - c[1]) * (a[0] - c[0]) + (c[0] - b[0]) * (a[1] - c[1]);
    if (Math.abs(area) < 1e-12) continue;
    const [x0, x1] = [
      Math.max(0, Math.floor(Math.min(a[0], b[0], c[0]))),
      Math.min(width - 1, Math.ceil(Math.max(a[0], b[0], c[0]))),
    ];
    const [y0, y1] = [
      Math.max(0, Math.floor(Math.min(a[1], b[1], c[1]))),
      Math.min(height - 1, Math.ceil(Math.max(a[1], b[1], c[1]))),
    ];
    for (let y = y0; y <= y1; y += 1) {
      for (let x = x0; x <= x1; x += 1) {
        const [px, py] = [x + 0.5 - c[0], y + 0.5 - c[1]];
        const u = ((b[1] - c[1]) * px + (c[0] - b[0]) * py) / area;
        const v = ((c[1] - a[1]) * px + (a[0] - c[0]) * py) / area;
        const w = 1 - u - v;
        if (u < -1e-4 || v < -1e-4 || w < -1e-4) continue;
        const near = u * a[2] + v * b[2] + w * c[2];
        const at = y * width + x;
        if (near <= (depth[at] as number)) continue;
        depth[at] = near;
        light[at] = u * (lit[i] as number) + v * (lit[j] as number) + w * (lit[k] as number);
      }
    }
  }
  return { width, height, depth, light, projected, facing };
}
