import type { Hue } from '../../model/document.ts';
import { POINT_COUNTS } from '../../model/vocabularies.ts';

const isChannel = (meridian: string | null): meridian is keyof typeof POINT_COUNTS =>
  meridian !== null && Object.hasOwn(POINT_COUNTS, meridian);

/** The colour of a meridian's points. */
export const hueOf = (meridian: string | null): Hue => (isChannel(meridian) ? meridian : 'extra');
