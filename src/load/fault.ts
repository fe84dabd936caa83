/** Something wrong in a text, at an offset into it; the loader turns it into a diagnostic with line and column. */
export interface Fault {
  offset: number;
  rule: string;
  /** Like `points[3].names`; empty when it is not known. */
  path: string;
  message: string;
}
