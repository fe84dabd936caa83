/** Whether a point is mentioned by a code, not by a name: names do not end in a number, of whatever width its digits. */
export const isCode = (text: string): boolean => /\p{Nd}$/u.test(text);
