/** Items on one line, the way cards separate them. */
export const dotted = (items: readonly string[]): string => items.join(' · ');
