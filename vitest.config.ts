import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A module is read once by a worker, not once by each of 250 files: half the processor time of most folders. So no test may leave
    // a module, a global or an environment variable changed behind it.
    isolate: false,
    // What tests start keeps compiled code from start to start, as bin/dualtrack.mjs does.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/dualtrack', import.meta.url)) },
    // Half of the time of browsers, servers and kills is waiting, so there are more workers than cores.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // A browser on a busy machine takes its time.
    expect: { poll: { timeout: 15_000 } },
  },
});
