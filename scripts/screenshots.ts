// What make-screenshots.ts takes pictures of.
import type { Page } from 'playwright-core';
import type { ActorPage, ReportPage } from '../src/serve/contract.ts';

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

/** The actor of that name. */
async function actorNamed(tell: <T>(path: string) => Promise<T>, name: string): Promise<string> {
  const { items } = await tell<ActorPage>(`/api/actors?limit=500&q=${encodeURIComponent(name)}`);
  const actor = items.find((item) => item.name === name) ?? items[0];
  if (!actor) throw new Error(`no actor named: ${name}`);
  return actor.id;
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
  { name: 'actors', path: async () => '/actors', waitFor: '.actor-row' },
  {
    name: 'actor',
    height: 1000,
    path: async (tell) => `/actors/${await actorNamed(tell, 'Ingrid Solvane')}`,
    waitFor: '.chart',
    act: async (page) => {
      await page.locator('.counterparts').waitFor();
      for (const name of ['said → done', 'alleged → denied', 'position → reversal'])
        await page.getByRole('button', { name }).click();
      await page.locator('.chart .link').first().waitFor({ state: 'attached' });
      await page.locator('.chart .timeline-mark').nth(20).focus();
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: 'pair',
    colorScheme: 'dark',
    path: async (tell) =>
      `/actors/${await actorNamed(tell, 'Ingrid Solvane')}?with=${await actorNamed(tell, 'Lev Oranov')}`,
    waitFor: '.chart',
  },
  { name: 'findings', path: async () => '/findings', waitFor: '.finding', height: 1000 },
  { name: 'commitments', path: async () => '/commitments', waitFor: '.commitment', height: 1000 },
  { name: 'calendar', path: async () => '/calendar?month=2031-07', waitFor: '.announced', height: 1000 },
  {
    name: 'graph',
    path: async (tell) => `/graph?actor=${await actorNamed(tell, 'Ingrid Solvane')}`,
    waitFor: '.chosen-pairs a',
    height: 1100,
  },
  { name: 'figures', path: async () => '/figures', waitFor: '.series-mark', height: 1000 },
  { name: 'happenings', path: async () => '/happenings', waitFor: '.matrix', height: 1000 },
  { name: 'method', path: async () => '/method', waitFor: '.measures', colorScheme: 'dark' },
  {
    name: 'judging',
    height: 760,
    path: (tell) => reportTitled(tell, READ),
    waitFor: '.card',
    act: async (page) => {
      await page.locator('.card-event .card-head').first().click();
      await page.locator('.acts-row').waitFor();
      await page.keyboard.press('e');
      await page.locator('.acts-edit').waitFor();
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: 'search-line',
    colorScheme: 'dark',
    height: 1000,
    path: async () => '/search?act=deny',
    waitFor: '.search-hits .entry-line',
    act: async (page) => {
      await page.getByRole('button', { name: 'On a line of time' }).click();
      await page.getByRole('button', { name: 'alleged → denied' }).click();
      await page.locator('.chart .timeline-mark').nth(8).focus();
    },
  },
  {
    name: 'search',
    path: async () => '/search?act=deny',
    waitFor: '.search-hits .entry-line',
    act: (page) => page.locator('.search-sentence', { hasText: 'in 62 reports' }).waitFor(),
  },
];
