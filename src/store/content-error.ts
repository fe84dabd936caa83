import { DataError } from '../model/errors.ts';

/**
 * A file that can be read but not used as text: too large, or not UTF-8.
 * Carries its position apart, so that a loader can report it as one diagnostic among others.
 */
export class ContentError extends DataError {
  override name = 'ContentError';
  readonly line: number;
  readonly col: number;
  /** What is wrong, without the file and the position. */
  readonly problem: string;

  /** `line` and `col` count from 1. */
  constructor(file: string, position: { line: number; col: number }, problem: string, next: string) {
    super(`${file}:${position.line}:${position.col}: ${problem}`, next);
    this.line = position.line;
    this.col = position.col;
    this.problem = problem;
  }
}
