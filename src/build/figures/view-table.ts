import { ARM_TILT } from '../../body/arm-tilt.ts';
import { across, cross, minus, scaleVector, unit, type Vector } from '../../body/vector.ts';
import type { ViewId } from '../../model/figure.ts';
import type { BodyMesh } from './build-body.ts';
import type { Box, Camera } from './camera.ts';
import { cutBody, type Skin } from './cut-body.ts';

/** One view of the mesh: the camera, what of the body stands before it, and which sides of it are meant. */
export interface MeshView {
  id: ViewId;
  label: string;
  camera: Camera;
  skin: Skin;
  sides: 'both' | 'left';
  /** Whether points on its very edge are shown. */
  showsEdges: boolean;
}

type Axes = Pick<Camera, 'right' | 'up' | 'towards'>;

const FRONT: Axes = { right: [1, 0, 0], up: [0, 1, 0], towards: [0, 0, 1] };
const BACK: Axes = { right: [-1, 0, 0], up: [0, 1, 0], towards: [0, 0, -1] };
const LEFT: Axes = { right: [0, 0, -1], up: [0, 1, 0], towards: [1, 0, 0] };
const FROM_RIGHT: Axes = { right: [0, 0, 1], up: [0, 1, 0], towards: [-1, 0, 0] };
const TOP: Axes = { right: [1, 0, 0], up: [0, 0, -1], towards: [0, 1, 0] };
/** From before and above, toes down. */
const FOOT_TOP: Axes = { right: [1, 0, 0], up: [0, Math.cos(1), -Math.sin(1)], towards: [0, Math.sin(1), Math.cos(1)] };
const FOOT_SOLE: Axes = { right: [1, 0, 0], up: [0, 0, 1], towards: [0, -1, 0] };

/** The armpit, where the arm parts from the trunk: x and height. The cut runs up from there along the arm. */
const ARMPIT = [1.44, 4.3] as const;

const box = (left: number, right: number, bottom: number, top: number): Box => ({ left, right, bottom, top });

/** The views of the mesh; boxes are in decimetres along the axes of the view. */
export function viewTable(body: BodyMesh): MeshView[] {
  const whole: Skin = body;
  const armless = cutBody(
    whole,
    body.arm.l.map((weight, index) => Math.max(weight, body.arm.r[index] as number) - 0.62),
  );
  // The arm with its shoulder: everything outside a plane through the armpit, below that what belongs to the arm.
  const arm = cutBody(
    whole,
    body.arm.l.map((weight, index) => {
      const [x, y] = body.vertices[index] as Vector;
      const inward = (ARMPIT[0] - x) * Math.cos(ARM_TILT) + (ARMPIT[1] - y) * Math.sin(ARM_TILT);
      const below = ARMPIT[1] - y;
      return Math.max(Math.min(inward, 0.4 - below), Math.min(0.3 - weight, below - 0.2));
    }),
  );
  const keep = (value: (at: Vector) => number): Skin => cutBody(armless, armless.vertices.map(value));
  const leg = keep(([x]) => 0.004 - x);
  const foot = keep(([x, y]) => Math.max(-x, y + 7.3));
  const headOnly = keep(([, y]) => 6.3 - y);
  const armAxes = axesOf(body, 'shoulder', 'finger-3-4');
  const armBack: Axes = {
    right: scaleVector(armAxes.right, -1),
    up: armAxes.up,
    towards: scaleVector(armAxes.towards, -1),
  };
  const armRadial: Axes = { right: armBack.towards, up: armAxes.up, towards: armAxes.right };
  const view = (
    id: ViewId,
    label: string,
    axes: Axes,
    frame: Box,
    scale: number,
    skin: Skin,
    sides: 'both' | 'left' = 'left',
  ): MeshView => ({
    id,
    label,
    camera: { ...axes, box: frame, scale },
    skin,
    sides,
    showsEdges: /^(hand|foot)/.test(id),
  });
  const around = (axes: Axes, names: readonly string[], margins: Box): Box => {
    const xs = names.map((name) => dotOf(body, name, axes.right));
    const ys = names.map((name) => dotOf(body, name, axes.up));
    return box(
      Math.min(...xs) - margins.left,
      Math.max(...xs) + margins.right,
      Math.min(...ys) - margins.bottom,
      Math.max(...ys) + margins.top,
    );
  };
  const wholeArm = ['shoulder', 'elbow', 'hand', 'finger-1-4', 'finger-3-4', 'finger-5-4'];
  const hand = ['hand', 'finger-1-4', 'finger-2-4', 'finger-3-4', 'finger-4-4', 'finger-5-4'];
  const armMargins = box(0.75, 0.75, 0.2, 0.85);
  const handMargins = box(0.35, 0.35, 0.22, 0.75);
  return [
    view('front', 'Body, front', FRONT, box(-5.1, 5.1, -8.35, 8.6), 60, whole, 'both'),
    view('back', 'Body, back', BACK, box(-5.1, 5.1, -8.35, 8.6), 60, whole, 'both'),
    view('side', 'Body, side', LEFT, box(-2.45, 1.35, -8.35, 8.6), 60, armless),
    view('torso-front', 'Chest and abdomen', FRONT, box(-2.75, 2.75, -0.75, 6.6), 140, whole, 'both'),
    view('torso-back', 'Back', BACK, box(-2.75, 2.75, -0.95, 6.75), 135, whole, 'both'),
    view('torso-side', 'Trunk, side', LEFT, box(-2, 1.35, -0.85, 6.6), 140, armless),
    view('head-front', 'Head, front', FRONT, box(-1.2, 1.2, 5.4, 8.6), 310, whole, 'both'),
    view('head-side', 'Head, side', LEFT, box(-1.85, 1.0, 5.4, 8.6), 310, armless),
    view('head-back', 'Head and nape, back', BACK, box(-1.2, 1.2, 5.4, 8.6), 310, whole, 'both'),
    view('head-top', 'Top of the head', TOP, box(-1.0, 1.0, -1.8, 0.75), 380, headOnly, 'both'),
    view('arm-yin', 'Arm, palm side', armAxes, around(armAxes, wholeArm, armMargins), 135, arm),
    view('arm-yang', 'Arm, back', armBack, around(armBack, wholeArm, armMargins), 135, arm),
    view('arm-radial', 'Arm, thumb side', armRadial, around(armRadial, wholeArm, armMargins), 135, arm),
    view('hand-palm', 'Hand, palm', armAxes, around(armAxes, hand, handMargins), 330, arm),
    view('hand-dorsum', 'Hand, back', armBack, around(armBack, hand, handMargins), 330, arm),
    view('leg-front', 'Leg, front', FRONT, box(0, 2.75, -8.35, 0.85), 108, leg),
    view('leg-back', 'Leg, back', BACK, box(-2.75, 0, -8.35, 0.85), 108, leg),
    view('leg-lateral', 'Leg, outer side', LEFT, box(-2.45, 1.35, -8.35, 0.85), 108, armless),
    view('leg-medial', 'Leg, inner side', FROM_RIGHT, box(-1.35, 2.45, -8.35, 0.45), 112, leg),
    view('foot-dorsum', 'Foot, back', FOOT_TOP, box(1.15, 2.65, -6.55, -3.9), 330, leg),
    view('foot-sole', 'Foot, sole', FOOT_SOLE, box(1.2, 2.6, -0.45, 2.4), 350, foot),
    view('foot-lateral', 'Foot, outer side', LEFT, box(-2.4, 0.5, -8.3, -6.6), 340, leg),
    view('foot-medial', 'Foot, inner side', FROM_RIGHT, box(-0.5, 2.4, -8.3, -6.6), 340, leg),
  ];
}

const jointOf = (body: BodyMesh, name: string): Vector => body.joints[`l-${name}`] as Vector;
const dotOf = (body: BodyMesh, name: string, axis: Vector): number => {
  const joint = jointOf(body, name);
  return joint[0] * axis[0] + joint[1] * axis[1] + joint[2] * axis[2];
};

/** The front of a limb that hangs along the picture. */
function axesOf(body: BodyMesh, top: string, end: string): Axes {
  const up = unit(minus(jointOf(body, top), jointOf(body, end)));
  const towards = unit(across([0, 0, 1], up));
  return { right: cross(up, towards), up, towards };
}
