// How soon the reader shows a report with many marks, in the Chromium that the browser tests use, on this machine alone.
// In: a number of marks. Out: milliseconds from the start of the navigation until all marks are painted, cold cache, five times.
//
//   node bench/page/measure-page.ts [marks] [most]        default 5,000 marks, 1,500 ms at the most: above it the command ends with 1
import { cpus, loadavg } from 'node:os';
import { type Browser, chromium } from 'playwright-core';
import { serve } from '../../src/serve/serve.ts';
import { openStore } from '../../src/store/open-store.ts';
import { findChromium } from '../../test/workbench/find-chromium.ts';
import { largeReport } from '../../test/workbench/large-report.ts';

const RUNS = 5;
const [marks, most] = [Number(process.argv[2] ?? 5000), Number(process.argv[3] ?? 1500)];
const executablePath = findChromium();
if (!Number.isInteger(marks / 5) || marks < 5 || !(most > 0) || executablePath === null) {
  console.error('usage: node bench/page/measure-page.ts [marks, a multiple of 5] [most ms]; it needs a Chromium');
  process.exit(2);
}

/** Runs in the page from its very beginning: notes when the first and when all marks have been painted. */
function watch(wanted: number): void {
  const noted = window as unknown as { paintedAfter?: number };
  const look = (): void => {
    const drawn = document.querySelectorAll('.article mark[data-begins]').length;
    // The frame after the one in which they are there has been painted with them.
    if (drawn < wanted) requestAnimationFrame(look);
    else requestAnimationFrame(() => requestAnimationFrame(() => (noted.paintedAfter = performance.now())));
  };
  requestAnimationFrame(look);
}

interface Measured {
  readonly first: number;
  readonly all: number;
  /** Milliseconds of processor time that the page’s process took: what a machine with nothing else to do would need at most. */
  readonly cpu: number;
}

async function measureOnce(browser: Browser, url: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.addInitScript(watch, marks);
  await page.goto(url);
  await page.waitForFunction(() => 'paintedAfter' in window, undefined, { timeout: 120_000 });
  const measured = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    all: (window as unknown as { paintedAfter: number }).paintedAfter,
  }));
  const { metrics } = await devtools.send('Performance.getMetrics');
  const cpu = 1000 * (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? Number.NaN);
  await context.close();
  return { ...measured, cpu };
}

const store = await openStore(':memory:');
const record = largeReport(marks);
await store.add([record]);
const serving = await serve(store, { port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run++)
    runs.push(await measureOnce(browser, `${serving.url}reports/${record.report.id}`));
  const sorted = (name: keyof Measured) => runs.map((run) => run[name]).sort((a, b) => a - b);
  const tell = (name: keyof Measured) => {
    const times = sorted(name).map(Math.round);
    return `${times[(RUNS - 1) / 2]} ms (${times[0]} to ${times[RUNS - 1]})`;
  };
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, load ${loadavg()[0]!.toFixed(1)}, ${browser.version()}`,
  );
  console.log(`something on the page       after ${tell('first')}`);
  console.log(`${marks} marks, all painted   after ${tell('all')}; median of ${RUNS}, at most ${most} wanted`);
  console.log(`processor time of the page  ${tell('cpu')}`);
  process.exitCode = sorted('all')[(RUNS - 1) / 2]! <= most ? 0 : 1;
} finally {
  await browser.close();
  await serving.close();
  await store.close();
}
