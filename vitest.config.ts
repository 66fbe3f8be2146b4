import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is tried here has imports that only Vite can read: JSX, and texts as modules. */
const BY_VITE = ['method/measured-kinds', 'method/method-page', 'timeline'].map((name) => `test/workbench/${name}.test.ts`); // biome-ignore format: one line

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A module is read once by a worker, not once by each of 250 files: half the processor time of most folders. So no test may leave
    // a module, a global or an environment variable changed behind it.
    isolate: false,
    // What tests start keeps compiled code from start to start, as bin/dualtrack.mjs does.
    env: { NODE_COMPILE_CACHE: at('node_modules/.cache/dualtrack') },
    // Half of the time of browsers, servers and kills is waiting, so there are more workers than cores.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // A browser on a busy machine takes its time.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        // Node reads the sources as they are, as the program does: Vite would rewrite each module, and every call across modules by a getter.
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: BY_VITE,
          experimental: { viteModuleRunner: false },
        },
      },
      { extends: true, test: { name: 'vite', include: BY_VITE } },
    ],
  },
});
