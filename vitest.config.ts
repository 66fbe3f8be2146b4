import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** More than ten seconds each, the longest first. A fresh clone knows no durations, and would begin some of them last, when nothing else is left. */
const LONG = [
  'store/postgres',
  'workbench/accessible',
  'cli/kill',
  'cli/extract',
  'analyse/findings/kill-findings',
  'store/sqlite',
  'cli/serve',
  'workbench/judging',
  'workbench/standings/standings-pages',
  'workbench/positions/positions-page',
  'workbench/hostile',
  'workbench/reader',
  'extract/model/same-bytes',
  'analyse/gauges/index-counted',
  'bench/size',
  'workbench/graph/graph-page',
  'cli/store-commands',
  'workbench/gauges/gauges-page',
  'workbench/first-ten',
  'workbench/actors',
  'workbench/export',
  'workbench/figures/figures-page',
  'workbench/happenings/happenings-page',
  'analyse/register/register-laws',
  'extract/figures/figure-laws',
  'extract/events/event-laws',
].map((name) => at(`test/${name}.test.ts`));

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => (LONG.indexOf(moduleId) + LONG.length + 1) % (LONG.length + 1);
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}

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
    sequence: { sequencer: LongestFirst },
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
