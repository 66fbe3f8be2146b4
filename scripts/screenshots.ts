// What make-screenshots.ts takes pictures of.
import type { Page } from 'playwright-core';
import type { ReportPage } from '../src/serve/contract.ts';

export interface Shot {
  readonly name: string;
  /** The view's address, found by asking the API. */
  path(tell: <T>(path: string) => Promise<T>): Promise<string>;
  /** What must stand on the page before the picture is taken. */
  readonly waitFor: string;
  act?(page: Page): Promise<void>;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** The report whose title begins so. */
async function reportTitled(tell: <T>(path: string) => Promise<T>, title: string): Promise<string> {
  const { items } = await tell<ReportPage>('/api/reports?limit=500');
  const report = items.find((item) => item.title?.startsWith(title));
  if (!report) throw new Error(`no report titled: ${title}`);
  return `/reports/${report.id}`;
}

const READ = 'Solvane to meet Drazic';

export const SHOTS: readonly Shot[] = [
  { name: 'home', path: async () => '/', waitFor: '.report-row' },
  {
    name: 'reader',
    path: (tell) => reportTitled(tell, READ),
    waitFor: '.card',
    act: async (page) => {
      await page.locator('.card-event .card-head').first().click();
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: 'reader-dark',
    colorScheme: 'dark',
    path: (tell) => reportTitled(tell, READ),
    waitFor: '.card',
    act: async (page) => {
      await page.locator('.card-statement .card-head').nth(2).click();
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
];
