import type { Block } from '../../model/document.ts';

/** A page of `acu help`. */
export interface Topic {
  name: string;
  summary: string;
  blocks: readonly Block[];
}
