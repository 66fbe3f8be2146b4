// Opens the workbench in a real browser over a store in memory, and hears everything that goes wrong there.
import { mkdirSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { openIntake } from '../../src/cli/open-intake.ts';
import { createRulesReader } from '../../src/extract/statements/rules-reader.ts';
import type { RecordedReport } from '../../src/record/entry.ts';
import { type Serving, serve } from '../../src/serve/serve.ts';
import type { KeptToken } from '../../src/serve/tokens.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { findChromium } from './find-chromium.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = findChromium();
if (executablePath === null)
  console.log('browser tests skipped: no Chromium found; install one or name it in DUALTRACK_CHROMIUM');

// One for all files of a worker, as modules are: starting one takes a second of the processor. It ends with its worker.
let browser: Promise<Browser> | null = null;
async function openBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: executablePath!, args: ARGS });
  const opened = await browser;
  if (opened.isConnected()) return opened;
  // It has crashed: the files after this one get another.
  browser = null;
  return openBrowser();
}
let built: Promise<void> | null = null;

export interface Workbench {
  readonly store: Store;
  /** With a slash at the end. */
  readonly url: string;
  /** Opens `path` in a page of its own; its complaints are checked at the end of the group. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** A group of tests over a workbench that holds `records`, and asks for one of `tokens` where some are given; skipped, and said so, where no browser is. */
export function describeInBrowser(
  name: string,
  records: () => RecordedReport[],
  tests: (workbench: Workbench) => void,
  tokens?: readonly KeptToken[],
) {
  describe.skipIf(executablePath === null)(name, () => {
    let store: Store;
    let serving: Serving;
    const complaints: string[] = [];
    const contexts = new Map<string, BrowserContext>();

    beforeAll(async () => {
      await (built ??= buildOnce());
      store = await openStore(':memory:');
      await store.add(records());
      serving = await serve(store, {
        port: 0,
        onError: (error) => complaints.push(`server: ${error}`),
        author: 'M. Lindt',
        ...(tokens && { tokens: () => tokens }),
        intake: openIntake(store, createRulesReader(), new AbortController().signal),
      });
    });
    // A page that nobody looks at still draws and listens.
    afterEach(async () => {
      await Promise.all([...contexts.values()].flatMap((context) => context.pages()).map((page) => page.close()));
    });
    afterAll(async () => {
      await Promise.all([...contexts.values()].map((context) => context.close()));
      await serving?.close();
      await store?.close();
      // Whatever a test looked at: no error on the console, no thrown error, no refused load, no request elsewhere.
      expect(complaints).toEqual([]);
    });

    tests({
      get store() {
        return store;
      },
      get url() {
        return serving.url;
      },
      async open(path, options = {}) {
        // Pages of one size and scheme share a context, and with it the browser's cache.
        const name = JSON.stringify(options);
        const context =
          contexts.get(name) ??
          (await (await openBrowser()).newContext({ viewport: { width: 1440, height: 900 }, ...options }));
        contexts.set(name, context);
        const page = await context.newPage();
        page.setDefaultTimeout(30_000);
        page.on('console', (message) => {
          // A refused search or correction is answered with 400, which the browser itself puts on the console.
          if (/^(error|warning)$/.test(message.type()) && !message.text().includes('status of 400'))
            complaints.push(`${path}: ${message.text()}`);
        });
        page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
        page.on('dialog', (dialog) => {
          complaints.push(`${path}: dialog ${dialog.message()}`);
          void dialog.dismiss();
        });
        page.on('request', (request) => {
          // blob: is what the page made itself.
          if (
            !request
              .url()
              .replace(/^blob:/, '')
              .startsWith(serving.url)
          )
            complaints.push(`${path}: asked for ${request.url()}`);
        });
        await page.goto(new URL(path, serving.url).href);
        return page;
      },
    });
  });
}

/** Builds the page if its sources changed. Test files run side by side: one builds, the others wait for it. */
async function buildOnce(): Promise<void> {
  const { ensureWorkbench } = (await import(new URL('../../scripts/prepare.mjs', import.meta.url).href)) as {
    ensureWorkbench(): void;
  };
  const lock = new URL('../../dist/.building-workbench', import.meta.url);
  mkdirSync(new URL('../../dist', import.meta.url), { recursive: true });
  for (let waited = 0; ; waited += 100) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      // A lock that outlives the longest build was left by a killed run.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || waited > 40_000)
        rmSync(lock, { recursive: true, force: true });
      else await pause(100);
    }
  }
  try {
    ensureWorkbench();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
