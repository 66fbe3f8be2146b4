// Figures as small charts in a real browser: over series that are made up, and over reports that were read.
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { FigureSeries, FigureSeriesPage } from '../../../src/serve/contract/figures.ts';
import { pactReports } from '../../serve/pact-reports.ts';
import { expectAccessible, NARROW, ZOOMED } from '../expect-accessible.ts';
import { describeInBrowser, type Workbench } from '../open-workbench.ts';
import { pointOf, seriesOf, tellingOf } from './made-series.ts';

const RTL = 'חיילים במצר';
const [report] = pactReports() as [ReturnType<typeof pactReports>[0]];
const SERIES: FigureSeries[] = [
  seriesOf(
    [
      pointOf(
        '2031-01-01',
        '2031-12-31',
        [tellingOf(900, { reportId: report.report.id }), tellingOf(1200, { outlet: 'Vell Observer' })],
        {
          differ: true,
        },
      ),
      pointOf('2032-01-01', '2032-12-31', [tellingOf(1000), tellingOf(1000, { who: 'Ilse Varga' })]),
      pointOf('2032-04-09', '2032-04-09', [tellingOf(null, { low: 1500, high: 2000 })], { isDated: false }),
      pointOf(null, null, [tellingOf(7)]),
    ],
    { sources: 2, reports: 3 },
  ),
  seriesOf([pointOf('2031-04-09', null, [tellingOf(2_900_000_000), tellingOf(2_600_000_000)])], {
    id: 's2',
    of: 'money',
    unit: 'eur',
    measure: RTL,
  }),
];

/** The page over SERIES. */
async function openOver(workbench: Workbench, path: string, options = {}): Promise<Page> {
  const page = await workbench.open('/method', { reducedMotion: 'reduce', ...options });
  await page.route('**/api/figures?*', (route) =>
    route.fulfill({ json: { items: SERIES, looked: 3, next: null } satisfies FigureSeriesPage as object }),
  );
  await page.goto(new URL(path, workbench.url).href);
  await page.locator('.series-mark').first().waitFor();
  return page;
}

describeInBrowser(
  'figures',
  () => pactReports(),
  (workbench) => {
    it('has a chart a series with unit and sources in its caption, conflicts by shape, and a table as its twin', async () => {
      const page = await openOver(workbench, '/figures');
      const card = page.locator('.series').first();
      expect(await card.locator('figcaption').innerText()).toMatch(
        /soldier of Kestria\s*soldier · 6 figures in 3 reports from 2 sources\s*at odds once/,
      );
      expect(await card.locator('.series-torn path.series-shape').count()).toBe(2);
      expect(await card.locator('.series-mark:not(.series-torn) circle.series-shape').count()).toBe(3);
      expect(await card.locator('.series-count').allTextContents()).toEqual(['×2']);
      expect(await card.locator('.series-apart').innerText()).toMatch(/no day or no number: 7/);
      await card.getByText('As a table, 6 rows').click();
      const rows = await card.locator('tbody tr').allInnerTexts();
      expect(rows).toHaveLength(6);
      expect(rows[0]).toMatch(/1 Jan 2031 to 31 Dec 2031\s+900[\s\S]*at odds[\s\S]*The Sund Courier[\s\S]*tells 900/);
      expect(rows[3]).toContain('Ilse Varga, in The Sund Courier');
      expect(await page.locator('.series').nth(1).locator('figcaption').innerText()).toContain('EUR');
      await page.close();
    });

    it('says each mark to who does not see it, and leads by keys to its passage', async () => {
      const page = await openOver(workbench, '/figures');
      const mark = page.locator('.series-torn').first();
      expect(await mark.getAttribute('aria-label')).toMatch(
        /^900, 1 Jan 2031 to 31 Dec 2031, The Sund Courier, printed 9 Apr 2031, at odds/,
      );
      await mark.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/reports/${report.report.id}#*`);
      await page.locator('.article').waitFor();
      await page.close();
    });

    it('is narrowed to what is at odds, by words and by actor, in the address', async () => {
      const page = await openOver(workbench, '/figures');
      await page.getByLabel('only what is at odds').check();
      await page.waitForURL('**/figures?odds=only');
      expect(await page.locator('.series').count()).toBe(1);
      const asked = page.waitForRequest('**/api/figures?limit=100&measure=spending&actor=Kestria');
      await page.getByLabel('what is measured').fill('spending');
      await page.getByLabel('of whom').fill('Kestria');
      await page.getByRole('button', { name: 'Narrow' }).click();
      await asked;
      await page.waitForURL('**/figures?measure=spending&actor=Kestria&odds=only');
      await page.close();
    });

    it.each([{}, { colorScheme: 'dark', ...ZOOMED }, NARROW] as const)(
      'is accessible, %o',
      async (options) => {
        const page = await openOver(workbench, '/figures', options);
        await page.locator('.series summary').first().click();
        await expectAccessible(page);
        await page.close();
      },
      180_000,
    );

    it('teaches what a series takes where there is none', async () => {
      const page = await workbench.open('/figures');
      await page.getByText('It takes two figures of one thing and holder').waitFor();
      await expectAccessible(page);
      await page.close();
    }, 180_000);
  },
);

describeInBrowser(
  'figures of reports that were read',
  () => [],
  (workbench) => {
    beforeAll(async () => {
      const lines = [
        [
          '2031-03-01',
          'CORVESSA – Military spending of Kestria rose to $2.1 billion in 2030, the finance ministry said.',
        ],
        [
          '2032-03-01',
          'CORVESSA – Military spending of Kestria rose to $2.4 billion in 2031, the finance ministry said.',
        ],
      ].map(([published, text], n) => JSON.stringify({ id: String(n), outlet: `Paper ${n}`, published, text }));
      const answer = await fetch(`${workbench.url}api/reports?name=figures.ndjson&as=ndjson`, {
        method: 'POST',
        body: lines.join('\n'),
      });
      expect(answer.status).toBe(200);
    }, 120_000);

    it('are drawn, one click from their sentence', async () => {
      const page = await workbench.open('/figures');
      await page.locator('.series-mark').nth(1).waitFor();
      expect(await page.locator('.series figcaption').first().innerText()).toMatch(
        /military spending[\s\S]*Kestria[\s\S]*USD/i,
      );
      await page.locator('.series-mark').first().click();
      await page.waitForURL(/\/reports\/[^#]+#[0-9a-f]+$/);
      await page.locator('.article mark').first().waitFor();
      await page.close();
    });
  },
);
