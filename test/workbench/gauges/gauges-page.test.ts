// Gauges as small charts in a real browser: over answers that are made up, and the sentences behind them from reports that were read.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { GaugeAnswer } from '../../../src/serve/contract/gauges.ts';
import { pactReports } from '../../serve/pact-reports.ts';
import { expectAccessible, NARROW, ZOOMED } from '../expect-accessible.ts';
import { describeInBrowser, type Workbench } from '../open-workbench.ts';

const records = pactReports();
const events = records.flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'event')).map(({ id }) => id);
const TARSK = { id: 'tarsk', name: 'Tarsk Federation' };

const pointOf = (quarter: number, value: number | null, n: number, entries: string[] = []) => ({
  ...{ name: `2031-Q${quarter}`, from: `2031-${['01', '04', '07', '10'][quarter - 1]}-01` },
  to: `2031-${['03-31', '06-30', '09-30', '12-31'][quarter - 1]}`,
  ...{ value, low: value === null ? null : value - 2, high: value === null ? null : value + 2, n, entries },
});
const answerOf = (gauge: GaugeAnswer['gauge'], points: GaugeAnswer['points']): GaugeAnswer => ({
  ...{
    gauge,
    formula: `formula of ${gauge}`,
    minimum: 5,
    needs: '5 events',
    of: TARSK,
    with: null,
    members: [],
    by: 'quarter',
    points,
  },
});
const POINTS: Partial<Record<string, GaugeAnswer['points']>> = {
  tension: [pointOf(1, -1.25, 6), pointOf(2, 3, 5, events), pointOf(3, null, 0), pointOf(4, null, 2, [events[0]!])],
};

/** The page over POINTS. */
async function openOver(workbench: Workbench, path: string, options = {}): Promise<Page> {
  const page = await workbench.open('/method', { reducedMotion: 'reduce', ...options });
  await page.route('**/api/gauges?*', (route) => {
    const name = new URL(route.request().url()).searchParams.get('name') as GaugeAnswer['gauge'];
    return route.fulfill({ json: answerOf(name, POINTS[name] ?? []) });
  });
  await page.goto(new URL(path, workbench.url).href);
  await page.locator('.gauge-period').first().waitFor();
  return page;
}

describeInBrowser(
  'gauges',
  () => records,
  (workbench) => {
    it('draws values with their interval, hides those below the minimum, and counts all', async () => {
      const page = await openOver(workbench, '/gauges?of=tarsk&by=quarter');
      const card = page.locator('[data-gauge="tension"]');
      expect(await card.locator('.gauge-interval').count()).toBe(2);
      expect(await card.locator('.gauge-count').count()).toBe(3);
      expect(await card.locator('.gauge-count-low').count()).toBe(1);
      expect(await card.locator('.gauge-last').innerText()).toMatch(/^3\s+Apr–June 2031, 1 to 5, n 5$/);
      const labels = await card
        .locator('.gauge-period')
        .evaluateAll((all) => all.map((a) => a.getAttribute('aria-label')));
      expect(labels).toEqual([
        'Jan–Mar 2031: −1.25, between −3.25 and 0.75 19 times in 20, of 6 events',
        'Apr–June 2031: 3, between 1 and 5 19 times in 20, of 5 events',
        'Oct–Dec 2031: no value: 2 events, fewer than 5',
      ]);
      await card.getByText('How it is made').click();
      expect(await card.locator('.gauge-made').innerText()).toContain('formula of tension');
      expect(await page.locator('[data-gauge="gap"]').innerText()).toContain('Nothing to count');
      expect(await page.getByText('It takes a target').count()).toBe(1);
      await page.close();
    });

    it('shows the sentences behind a number at one click, by its address and by keys', async () => {
      const page = await openOver(workbench, '/gauges?of=tarsk&by=quarter');
      await page.locator('.gauge-last a').first().click();
      const panel = page.locator('.gauge-sentences');
      await panel.locator('.entry-line').first().waitFor();
      expect(await panel.locator('.entry-line').count()).toBe(events.length);
      expect(await panel.innerText()).toContain('blockaded the Saltreach strait');
      expect(new URL(page.url()).searchParams.get('period')).toBe('2031-Q2');
      await panel.getByRole('button', { name: 'Close' }).click();
      await panel.waitFor({ state: 'detached' });
      await page.locator('.gauge-period').first().focus();
      for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
      await panel.locator('.entry-line').first().waitFor();
      expect(await panel.innerText()).toMatch(/Oct–Dec 2031[\s\S]*fewer than 5/);
      await panel.locator('.entry-line-words').first().click();
      await page.waitForURL('**/reports/*');
      await page.close();
    });

    it('leaves as a table with denominators and as a picture with its formula', async () => {
      const page = await openOver(workbench, '/gauges?of=tarsk&by=quarter');
      const table = page.waitForEvent('download');
      await page.getByRole('button', { name: 'All as CSV' }).click();
      const csv = readFileSync(await (await table).path(), 'utf8');
      expect(csv.split('\r\n')[0]).toBe(
        '\uFEFFgauge,of,with,by,period,from,to,value,low,high,n,minimum,entries,formula',
      );
      expect(csv).toContain(`tension,Tarsk Federation,,quarter,2031-Q1,2031-01-01,2031-03-31,-1.25,-3.25,0.75,6,5,,`);
      const picture = page.waitForEvent('download');
      await page.locator('[data-gauge="tension"]').getByRole('button', { name: 'Picture as SVG' }).click();
      const svg = readFileSync(await (await picture).path(), 'utf8');
      expect(svg).toContain('formula of tension');
      expect(svg).toContain('2 of 4 periods have a');
      await page.close();
    });

    it('asks whose where nobody is named', async () => {
      const page = await workbench.open('/gauges');
      await page.getByRole('link', { name: 'Tarsk Federation' }).first().click();
      await page.locator('.gauge h2').first().waitFor();
      expect(new URL(page.url()).searchParams.get('by')).toBe('quarter');
      await page.close();
    });

    for (const [name, options] of [
      ['light', { colorScheme: 'light' }],
      ['dark', { colorScheme: 'dark' }],
      ['at 200 %', ZOOMED],
      ['narrow', NARROW],
    ] as const)
      it(`axe finds nothing, ${name}`, async () => {
        const page = await openOver(workbench, '/gauges?of=tarsk&by=quarter&gauge=tension&period=2031-Q2', options);
        await page.locator('.gauge-sentences .entry-line').first().waitFor();
        await expectAccessible(page);
        await page.close();
      });
  },
);
