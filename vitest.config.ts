import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Tests share nothing that they change, so files of one worker can share what they import.
    pool: 'forks',
    isolate: false,
  },
});
