// The pictures of docs/images: a store goes in, one PNG a view comes out, made in the Chromium that the browser tests use.
//
//   node scripts/make-screenshots.ts STORE [FOLDER] [NAME…]
//
// STORE is one that `npm start` made (data/samples.db). Pictures show what the page shows: nothing is painted over.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { openIntake } from '../src/cli/open-intake.ts';
import { createRulesReader } from '../src/extract/statements/rules-reader.ts';
import { serve } from '../src/serve/serve.ts';
import { openStore } from '../src/store/open-store.ts';
import { findChromium } from '../test/workbench/find-chromium.ts';
import { SHOTS } from './screenshots.ts';

const [location, folder = 'docs/images', ...names] = process.argv.slice(2);
const executablePath = findChromium();
if (!location || executablePath === null) {
  process.stderr.write('usage: node scripts/make-screenshots.ts STORE [FOLDER] [NAME…]; it needs a Chromium\n');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const store = await openStore(location, { readOnly: true });
// The page offers to read texts; nobody here does, and the store would not take them.
const intake = openIntake(store, createRulesReader(), new AbortController().signal);
const serving = await serve(store, { port: 0, intake });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const tell = async <T>(path: string): Promise<T> => (await fetch(new URL(path, serving.url))).json() as Promise<T>;
  for (const shot of SHOTS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const page: Page = await browser.newPage({
      viewport: { width: shot.width ?? 1440, height: shot.height ?? 900 },
      colorScheme: shot.colorScheme ?? 'light',
      reducedMotion: 'reduce',
    });
    page.setDefaultTimeout(120_000);
    await page.goto(new URL(await shot.path(tell), serving.url).href);
    await page.locator(shot.waitFor).first().waitFor();
    await shot.act?.(page);
    await page.screenshot({ path: join(folder, `${shot.name}.png`) });
    process.stdout.write(`${shot.name}.png\n`);
    await page.close();
  }
} finally {
  await browser.close();
  await serving.close();
  await store.close();
}
