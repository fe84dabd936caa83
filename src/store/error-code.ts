/** The system's code of a failed call, like `ENOENT`; empty for anything else that was thrown. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
