import type { Note } from '../model/document.ts';

/** Stands once under every card and sheet. */
export const DISCLAIMER: Note = {
  type: 'note',
  text: 'Reference for trained or learning users, not medical advice.',
};
