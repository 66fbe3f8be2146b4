// A report with five thousand marks stays a page: everything marked, only the cards near the window in it, keys at work.
import { expect, it } from 'vitest';
import { recordReport } from '../serve/record-report.ts';
import { describeInBrowser } from './open-workbench.ts';

const COUNT = 5000;
const text = Array.from(
  { length: COUNT / 5 },
  (_, n) => `Solvane said talk ${n} goes on. Varga denied it. Tarsk sent ${n} men, and ${n} more.`,
).join('\n');

function large() {
  return recordReport({ text, title: 'Five thousand marks' }, (w) => {
    const [said, denied] = [
      w.statement({ source: 'Solvane', cue: 'said', content: 'talk 0 goes on' }),
      w.statement({ source: 'Varga', cue: 'denied', content: 'it' }),
    ];
    const entries = [];
    let line = 0;
    for (let n = 0; n < COUNT / 5; n++) {
      const at = (words: string) => {
        const start = text.indexOf(words, line);
        return { spans: [{ start, end: start + words.length }], text: words };
      };
      const [men, more] = [at(`${n} men`), at(`${n} more`)];
      entries.push(
        {
          ...said,
          id: `s${n}`,
          source: { ...at('Solvane'), actor: null },
          cue: at('said'),
          content: at(`talk ${n} goes on`),
        },
        { ...denied, id: `d${n}`, source: { ...at('Varga'), actor: null }, cue: at('denied'), content: at('it') },
        {
          ...w.event({ words: 'Tarsk' }),
          id: `e${n}`,
          spans: [{ start: at('Tarsk').spans[0]!.start, end: more.spans[0]!.end }],
        },
        { ...w.figure('0 men'), id: `f${n}`, ...men },
        { ...w.figure('0 more'), id: `g${n}`, ...more },
      );
      line = text.indexOf('\n', line) + 1;
    }
    return entries;
  });
}

const record = large();

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
