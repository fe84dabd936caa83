import type { INSET_PARTS } from '../model/body-words.ts';

/** Size of the drawing of mouth and nose: the open mouth, the underside of the tongue, the nostrils, side by side. */
export const INSET_DRAWING = { width: 960, height: 360, cun: 70 } as const;

/** Where each part is in the drawing; the body's left is on the right. Both nostrils have their spot. */
export const INSET_PLACES: Readonly<
  Record<
    (typeof INSET_PARTS)[number],
    readonly { side: 'left' | 'right' | 'midline'; at: readonly [x: number, y: number] }[]
  >
> = {
  'upper-frenulum': [{ side: 'midline', at: [160, 92] }],
  'tongue-centre': [{ side: 'midline', at: [160, 236] }],
  'tongue-frenulum': [{ side: 'midline', at: [480, 226] }],
  'tongue-vein-left': [{ side: 'left', at: [510, 206] }],
  'tongue-vein-right': [{ side: 'right', at: [450, 206] }],
  'uvula-base': [{ side: 'midline', at: [160, 158] }],
  'nasal-mucosa': [
    { side: 'left', at: [838, 214] },
    { side: 'right', at: [762, 214] },
  ],
};
