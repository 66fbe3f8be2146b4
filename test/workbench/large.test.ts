// A report with five thousand marks stays a page: everything marked, only the cards near the window in it, keys at work.
import { expect, it } from 'vitest';
import { largeReport } from './large-report.ts';
import { describeInBrowser } from './open-workbench.ts';

const COUNT = 5000;
const record = largeReport(COUNT);

describeInBrowser(
  'a large report',
  () => [record],
  (workbench) => {
    it('marks all and stays walkable', async () => {
      const page = await workbench.open(`/reports/${record.report.id}`);
      await page.locator('.card').first().waitFor();
      expect(await page.locator('.article mark[data-begins]').count()).toBe(COUNT);
      expect(await page.locator('.card').count()).toBeLessThan(400);
      for (const id of ['s0', 'd0', 'e0', 'f0']) {
        await page.keyboard.press('j');
        expect(new URL(page.url()).hash).toBe(`#${id}`);
      }
    });

    it('opens in its middle, with the card there', async () => {
      const page = await workbench.open(`/reports/${record.report.id}#d700`, { reducedMotion: 'reduce' });
      const card = page.locator('.card[data-selected]');
      await card.waitFor();
      await page.locator('.article mark.chosen').first().waitFor();
      const { y } = (await page.locator('.article mark.chosen').first().boundingBox())!;
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(900);
      expect(await page.locator('.card').count()).toBeLessThan(400);
    });

    it('keeps cards level with what is in sight, wherever the page is scrolled to', async () => {
      const page = await workbench.open(`/reports/${record.report.id}`, { reducedMotion: 'reduce' });
      await page.locator('.card').first().waitFor();
      await page.evaluate(() => scrollTo(0, 20_000));
      // The card that must be level belongs to the first words below the window's edge.
      await expect
        .poll(
          () =>
            page.evaluate(() => {
              const tops = [...document.querySelectorAll('.article mark[data-begins]')].map(
                (mark) => mark.getClientRects()[0]!.top,
              );
              const cards = [...document.querySelectorAll('.cards > li')].map(
                (card) => card.getBoundingClientRect().top,
              );
              return tops.filter((top) => top > 0 && top < 250 && cards.some((card) => Math.abs(card - top) < 2))
                .length;
            }),
          // Five thousand marks are measured each time: on a busy machine that alone takes a second.
          { timeout: 15_000 },
        )
        .toBeGreaterThan(0);
    });

    it('stacks some cards, and says how many, where there is no room beside', async () => {
      const page = await workbench.open(`/reports/${record.report.id}#d700`, { viewport: { width: 720, height: 900 } });
      await page.locator('.card[data-selected]').waitFor();
      expect(await page.locator('.cards-rest').textContent()).toContain('160 of 5,000 entries');
    });
  },
);
