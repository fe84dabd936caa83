const never = new Int32Array(new SharedArrayBuffer(4));

/** Sleeps for `ms` milliseconds without turning the processor. */
export function pause(ms: number): void {
  Atomics.wait(never, 0, 0, ms);
}
