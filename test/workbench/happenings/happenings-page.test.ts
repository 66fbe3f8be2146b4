// The corroboration matrix in a real browser.
import { beforeAll, expect, it } from 'vitest';
import { findingOf, keepFindings, partOf } from '../../serve/made-findings.ts';
import { pactReports } from '../../serve/pact-reports.ts';
import { expectAccessible, NARROW, ZOOMED } from '../expect-accessible.ts';
import { describeInBrowser } from '../open-workbench.ts';

const [one, two, three] = pactReports().map(({ report, entries }) => ({
  reportId: report.id,
  outlet: report.outlet,
  published: report.published,
  entryId: entries[0]!.id,
}));
const RTL = { spans: [{ start: 0, end: 4 }], text: 'ארבעה עשר נהרגו במעבורת' };
const HAPPENING = findingOf('happening', [
  partOf({ ...one!, role: 'told' }),
  partOf({ ...one!, role: 'denies' }),
  partOf({ ...two!, role: 'differs', passage: RTL }),
  // another entry of the same sentence
  partOf({ ...two!, entryId: 'aaaaaaaaaaaaaaaaaaaaaaaa', role: 'differs', passage: RTL }),
]);
const COPIES = findingOf('copies', [
  partOf({ ...one!, role: 'original', entryId: null }),
  partOf({ ...three!, role: 'copy', entryId: null, through: 'Meridian' }),
]);

describeInBrowser(
  'happenings',
  () => pactReports(),
  (workbench) => {
    beforeAll(() => keepFindings(workbench.store, [HAPPENING, COPIES]));

    it('has a row for each source, a column for each stand, by sign and word, copies folded with their number', async () => {
      const page = await workbench.open('/happenings');
      await page.locator('.matrix').waitFor();
      expect(await page.locator('.matrix thead th').allInnerTexts()).toEqual(
        ['Source', 'Tells it', 'Tells it otherwise', 'Denies it'].map((words) => expect.stringContaining(words)),
      );
      expect(await page.locator('.matrix tbody tr').count()).toBe(2);
      const row = page.locator('.matrix tbody tr').first();
      expect(await row.locator('th').innerText()).toMatch(
        /through Meridian[\s\S]*and 1 printing of the same text, counted once/,
      );
      expect(await row.locator('.matrix-cell').allInnerTexts()).toEqual([
        expect.stringMatching(/First account[\s\S]*words that told/),
        expect.stringMatching(/Denies it[\s\S]*words that denies/),
      ]);
      expect(await row.locator('.matrix-cell .stand').count()).toBe(2);
      expect(await page.locator('.happening-says').first().innerText()).toMatch(/^3 reports from 2 sources/);
      const words = page.locator('.matrix .passage-link', { hasText: RTL.text });
      expect(await words.count()).toBe(1);
      expect(await words.evaluate((link) => getComputedStyle(link).direction)).toBe('rtl');
      await page.close();
    });

    it('leads from a cell to its passage, and has an address for one alone', async () => {
      const page = await workbench.open('/happenings');
      await page.getByRole('link', { name: 'this one alone' }).click();
      await page.waitForURL(`**/happenings?id=${HAPPENING.id}`);
      await page.getByRole('link', { name: 'words that denies' }).click();
      await page.waitForURL(new RegExp(`/reports/${one!.reportId}#${one!.entryId}$`));
      await page.close();
    });

    it('is a card a source on a narrow page, without the cells that say nothing', async () => {
      const page = await workbench.open('/happenings', NARROW);
      await page.locator('.matrix-cell').first().waitFor();
      expect(await page.locator('.matrix-none').count()).toBeGreaterThan(0);
      expect(await page.locator('.matrix-none:visible').count()).toBe(0);
      await page.close();
    });

    it.each([{}, { colorScheme: 'dark', ...ZOOMED }, NARROW] as const)(
      'is accessible, %o',
      async (options) => {
        const page = await workbench.open('/happenings', { reducedMotion: 'reduce', ...options });
        await page.locator('.matrix').waitFor();
        await expectAccessible(page);
        await page.close();
      },
      180_000,
    );
  },
);

describeInBrowser(
  'happenings of an empty store',
  () => [],
  (workbench) => {
    it('teaches what it takes', async () => {
      const page = await workbench.open('/happenings');
      await page.getByText('It takes two reports that do not copy each other').waitFor();
      await expectAccessible(page);
      await page.close();
    });
  },
);
