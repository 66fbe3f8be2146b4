// The first view in a real browser: the list, the keys, the search, the empty store.
import { expect, it } from 'vitest';
import { haldenReport } from '../serve/halden-report.ts';
import { recordReport } from '../serve/record-report.ts';
import { describeInBrowser } from './open-workbench.ts';

const halden = haldenReport();
const plain = (n: number) =>
  recordReport({
    text: `MARROW – Premier Wen Calloway opened harbour basin ${n}.`,
    title: `Basin ${n} opened`,
    outlet: 'Vell Observer',
    published: `2031-02-${String(n).padStart(2, '0')}`,
  });

describeInBrowser(
  'home',
  () => [halden, plain(1), plain(2)],
  (workbench) => {
    it('lists the reports, newest first, with what was read from each', async () => {
      const page = await workbench.open('/');
      const rows = page.locator('.report-row');
      await rows.nth(2).waitFor();
      expect(await rows.locator('h2').allTextContents()).toEqual([
        halden.report.title,
        'Basin 2 opened',
        'Basin 1 opened',
      ]);
      const first = (await rows.first().textContent())!.replace(/\s+/g, ' ');
      for (const part of ['The Sund Courier', 'Meridian', '9 Apr 2031', '15 statements', '4 events', '6 figures'])
        expect(first).toContain(part);
    });

    it('says what the counts count', async () => {
      const page = await workbench.open('/');
      await page.locator('.counts-line b').waitFor();
      expect(await page.locator('.counts-line').textContent()).toMatch(
        /^3 reports, read as 15 statements, 4 events, 6 figures and 2 commitments\. Every report counts/,
      );
    });

    it('walks by j, k and arrows, opens by Enter, and comes back', async () => {
      const page = await workbench.open('/');
      await page.locator('.report-row').nth(2).waitFor();
      const focused = () => page.evaluate(() => document.activeElement?.querySelector('h2')?.textContent ?? null);
      const walk: [key: string, title: string | null][] = [
        ['j', halden.report.title],
        ['j', 'Basin 2 opened'],
        ['ArrowDown', 'Basin 1 opened'],
        ['j', 'Basin 1 opened'],
        ['k', 'Basin 2 opened'],
        ['ArrowUp', halden.report.title],
      ];
      for (const [key, title] of walk) {
        await page.keyboard.press(key);
        expect([key, await focused()]).toEqual([key, title]);
      }
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/reports/${halden.report.id}`);
      await page.locator('.article p').first().waitFor();
      expect(await page.title()).toContain('Pact keeps');
      await page.goBack();
      await page.locator('.report-row').nth(2).waitFor();
    });

    it('focuses the search by /, finds while typing, and keeps the query in the address', async () => {
      const page = await workbench.open('/');
      await page.locator('.report-row').first().waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('harbour jk');
      expect(await page.locator('#search-words').inputValue()).toBe('harbour jk');
      await page.locator('#search-words').fill('harbour');
      await page.locator('[role=status]', { hasText: '2 found in reports' }).waitFor();
      expect(await page.locator('.report-opening mark').allTextContents()).toEqual(['harbour', 'harbour']);
      expect(new URL(page.url()).search).toBe('?q=harbour');
      await page.getByLabel('in statements').check();
      await page.locator('[role=status]', { hasText: 'Nothing found in statements' }).waitFor();
      expect(new URL(page.url()).search).toBe('?q=harbour&in=statements');
    });

    it('opens a found statement at its entry', async () => {
      const page = await workbench.open('/?q=lectured&in=statements');
      await page.locator('.report-row').first().click();
      await page.locator('.card[data-selected]').waitFor();
      const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
      const entry = halden.entries.find((candidate) => candidate.id === id);
      expect(entry?.kind === 'statement' && entry.content.text).toContain('lectured');
    });

    it('tells what is wrong with a query', async () => {
      const page = await workbench.open(`/?q=${encodeURIComponent('"open')}`);
      expect(await page.getByRole('alert').textContent()).toMatch(/query/i);
    });

    it('says so where no page and no report is', async () => {
      const nowhere = await workbench.open('/no/such/view');
      await nowhere.getByText('There is no page at this address').waitFor();
    });
  },
);

describeInBrowser(
  'home with many reports',
  () =>
    Array.from({ length: 60 }, (_, n) =>
      recordReport({ text: `VELL – Report ${n} of the day.`, published: '2031-05-01' }),
    ),
  (workbench) => {
    it('shows fifty, then the rest when asked', async () => {
      const page = await workbench.open('/');
      const rows = page.locator('.report-row');
      await rows.nth(49).waitFor();
      expect(await rows.count()).toBe(50);
      await page.getByRole('button', { name: 'Show more' }).click();
      await rows.nth(59).waitFor();
      expect(await rows.count()).toBe(60);
      expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
      expect(new Set(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('href')))).size).toBe(60);
    });
  },
);

describeInBrowser(
  'home of an empty store',
  () => [],
  (workbench) => {
    it('teaches how to add a report', async () => {
      const page = await workbench.open('/');
      await page.getByRole('heading', { name: 'No reports yet' }).waitFor();
      expect(await page.locator('main').textContent()).toContain('dualtrack add');
    });
  },
);
