/** How far the figure's arms stand off its trunk, in radians: palms forward, a little apart, so that nothing hides the hip. */
export const ARM_TILT = (24 * Math.PI) / 180;
