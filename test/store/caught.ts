import { AcuError } from '../../src/model/errors.ts';

/** What a call throws; a call that does not throw one of our errors fails the test. */
export function caught(call: () => unknown): AcuError {
  try {
    call();
  } catch (error) {
    if (error instanceof AcuError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
