/** What may be read in one go. */
export interface Limits {
  bytes: number;
}

/** YAML of this size takes seconds and some hundred megabytes to read; no record needs more. */
export const DEFAULT_LIMITS: Limits = { bytes: 16 * 1024 * 1024 };

/** A size for messages, like `16 MiB` or `3000 bytes`. */
export function sayBytes(bytes: number): string {
  const mebi = 1024 * 1024;
  return bytes % mebi === 0 && bytes > 0 ? `${bytes / mebi} MiB` : `${bytes} bytes`;
}
