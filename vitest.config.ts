import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One fewer than there are cores is what it takes by itself: on two cores half the time.
    maxWorkers: '100%',
    // A browser on a busy machine takes its time.
    expect: { poll: { timeout: 15_000 } },
  },
});
