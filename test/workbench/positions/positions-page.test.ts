// Positions over time in a real browser: rows for and against, reversals with both passages, and the ways out.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { FindingPage } from '../../../src/serve/contract/findings.ts';
import type { PositionPage } from '../../../src/serve/contract/positions.ts';
import { findingOf, partOf } from '../../serve/made-findings.ts';
import { pactReports } from '../../serve/pact-reports.ts';
import { expectAccessible, NARROW, ZOOMED } from '../expect-accessible.ts';
import { describeInBrowser, type Workbench } from '../open-workbench.ts';
import { positionOf } from './made-positions.ts';

const [record] = pactReports() as [ReturnType<typeof pactReports>[0]];
const reportId = record.report.id;
const entryId = record.entries[0]!.id;
const POSITIONS: PositionPage = {
  items: [
    positionOf(entryId, 'new sanctions', 'for', '2031-04-28', { reportId }),
    positionOf('b', 'new sanctions', 'against', '2031-03-24'),
    positionOf('c', 'העיצומים החדשים', 'against', '2031-05-02', { told: 'event', as: 'ACCUSE' }),
    positionOf('d', 'the levy', 'for', null),
  ],
  looked: 40,
  next: null,
};
const turn = { who: 'Aurel Tamsin', outlet: 'The Sund Courier' };
const FINDINGS: FindingPage = {
  items: [
    {
      ...findingOf('reversal', [
        partOf({ ...turn, role: 'earlier', reportId, entryId: 'b', published: '2031-03-24' }),
        partOf({ ...turn, role: 'later', reportId, entryId, published: '2031-04-28' }),
      ]),
      judgment: null,
    },
  ],
  next: null,
};

async function openOver(workbench: Workbench, path: string, options = {}): Promise<Page> {
  const page = await workbench.open('/method', { reducedMotion: 'reduce', ...options });
  await page.route('**/api/positions?*', (route) => route.fulfill({ json: POSITIONS }));
  await page.route('**/api/findings?*', (route) => route.fulfill({ json: FINDINGS }));
  await page.goto(new URL(path, workbench.url).href);
  await page.locator('.position-mark').first().waitFor();
  await page.locator('.reversal').waitFor();
  return page;
}

describeInBrowser(
  'positions',
  () => pactReports(),
  (workbench) => {
    it('draws for above and against below, says and leads to each, and marks what turned', async () => {
      const page = await openOver(workbench, '/positions?holder=t');
      expect(await page.locator('.positions-says').innerText()).toBe('4 positions in 40 reports, 1 reversal.');
      const chart = page.locator('.positions-chart');
      const row = page.locator('.position-row-name', { hasText: 'new sanctions' });
      const line = async (selector: string) => (await chart.locator(selector).first().boundingBox())!.y;
      expect(await line('.position-mark-for')).toBeLessThan(await line('.position-mark-against'));
      expect(await row.count()).toBe(1);
      expect(await chart.locator('.position-turned').count()).toBe(2);
      expect(await page.getByText('1 without a day').count()).toBe(1);
      const mark = chart.locator('.position-mark-for').first();
      expect(await mark.getAttribute('aria-label')).toMatch(
        /^28 Apr 2031: Aurel Tamsin for new sanctions, part of a reversal: that he was for/,
      );
      await mark.click();
      await page.waitForURL(`**/reports/${reportId}#${entryId}`);
      await page.close();
    });

    it('shows a reversal with both passages and their days', async () => {
      const page = await openOver(workbench, '/positions');
      expect(await page.locator('.reversal').innerText()).toMatch(
        /24 Mar 2031 · held by Aurel Tamsin\s+words that earlier[\s\S]*28 Apr 2031 · then by Aurel Tamsin\s+words that later/,
      );
      await page.close();
    });

    it('narrows by days in its address, and keeps what the field shows as the id', async () => {
      const page = await openOver(workbench, '/positions?holder=t');
      expect(await page.getByLabel('whose').inputValue()).toBe('Aurel Tamsin');
      await page.getByRole('textbox', { name: 'from' }).fill('2031-04-25');
      await page.getByRole('button', { name: 'Narrow' }).click();
      await page.getByText('2 positions in 40 reports').waitFor();
      const asked = new URL(page.url()).searchParams;
      expect([asked.get('holder'), asked.get('from')]).toEqual(['t', '2031-04-25']);
      await page.close();
    });

    it('leaves as a table with the reports looked through, and as a picture', async () => {
      const page = await openOver(workbench, '/positions');
      const table = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Table as CSV' }).click();
      const rows = readFileSync(await (await table).path(), 'utf8')
        .trim()
        .split('\r\n');
      expect(rows).toHaveLength(5);
      expect(rows.find((row) => row.includes('2031-04-28'))).toMatch(
        new RegExp(`^2031-04-28,Aurel Tamsin,for,new sanctions,statement,support,.*,${reportId},${entryId},40$`),
      );
      const picture = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Picture as SVG' }).click();
      expect(readFileSync(await (await picture).path(), 'utf8')).toContain('4 positions in 40 reports');
      await page.close();
    });

    for (const [name, options] of [
      ['light', { colorScheme: 'light' }],
      ['dark', { colorScheme: 'dark' }],
      ['at 200 %', ZOOMED],
      ['narrow', NARROW],
    ] as const)
      it(`axe finds nothing, ${name}`, async () => {
        const page = await openOver(workbench, '/positions', options);
        await page.getByText('As a table, 4 rows').click();
        await expectAccessible(page);
        await page.close();
      });
  },
);

describeInBrowser(
  'positions of an empty store',
  () => [],
  (workbench) => {
    it('teach what fills them', async () => {
      for (const [path, words] of [
        ['/positions', 'No position yet'],
        ['/gauges', 'No report names a state'],
      ] as const) {
        const page = await workbench.open(path);
        await page.getByText(words).waitFor();
        await expectAccessible(page);
        await page.close();
      }
    });
  },
);
