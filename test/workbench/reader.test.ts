// The reader in a real browser: marks that are the text, cards level with them, the keys, the address.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { entryMarks } from '../../src/workbench/reader/entry-marks.ts';
import { haldenReport } from '../serve/halden-report.ts';
import { recordReport } from '../serve/record-report.ts';
import { describeInBrowser } from './open-workbench.ts';

const halden = haldenReport();
const { text } = halden.report;
const path = `/reports/${halden.report.id}`;

/** Right-to-left words with a left-to-right name in them (made up, and meaning little). */
const RTL_TEXT = 'قالت الوزيرة: “لن نغادر Saltreach اليوم”، وأضافت أن السفن جاهزة.';
const rtl = recordReport({ text: RTL_TEXT, language: 'ar' }, (w) => [
  w.statement({ source: 'الوزيرة', cue: 'قالت', content: '“لن نغادر Saltreach اليوم”', form: 'direct' }),
]);

const marksOf = (page: Page) =>
  page.locator('.article mark').evaluateAll((all) =>
    all.map((mark) => ({
      start: Number((mark as HTMLElement).dataset['start']),
      text: mark.textContent ?? '',
      textNodes: [...mark.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).length,
      chosen: mark.classList.contains('chosen'),
    })),
  );

describeInBrowser(
  'reader',
  () => [halden, rtl],
  (workbench) => {
    it('marks every statement, and every mark slices true to the text', async () => {
      const page = await workbench.open(path);
      await page.locator('.article mark').first().waitFor();
      const marks = await marksOf(page);
      for (const mark of marks) {
        expect(mark.text).toBe(text.slice(mark.start, mark.start + mark.text.length));
        expect(mark.textNodes).toBe(1);
      }
      const covered = (at: number) => marks.some((mark) => mark.start <= at && at < mark.start + mark.text.length);
      for (const { start, end } of entryMarks(
        halden.entries.filter((e) => e.kind !== 'time'),
        text.length,
      ))
        for (let at = start; at < end; at++) if (!covered(at)) expect.fail(`not marked: ${text.slice(start, end)}`);
    });

    it('shows the text itself, whole and in order', async () => {
      const page = await workbench.open(path);
      await page.locator('.article p').first().waitFor();
      const shown = await page.locator('.article p').evaluateAll((all) => all.map((block) => block.textContent));
      expect(shown).toEqual(text.trim().split('\n\n'));
    });

    it('keeps full lines about 70 characters long', async () => {
      const page = await workbench.open(path);
      await page.locator('.article p').first().waitFor();
      const counts = await page.locator('.article p').evaluateAll((blocks) =>
        blocks.flatMap((block) => {
          // Characters by the height of their boxes: a line each; the last of a paragraph is not full.
          const lines = new Map<number, number>();
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (let at = 0; at < node.textContent!.length; at++) {
              range.setStart(node, at);
              range.setEnd(node, at + 1);
              const box = range.getClientRects()[0];
              const line = box ? Math.round((box.top + box.bottom) / 24) : null;
              if (line !== null) lines.set(line, (lines.get(line) ?? 0) + 1);
            }
          return [...lines.values()].slice(0, -1);
        }),
      );
      const median = counts.sort((a, b) => a - b)[counts.length >> 1];
      expect(median).toBeGreaterThanOrEqual(65);
      expect(median).toBeLessThanOrEqual(75);
    });

    it('walks every entry by j in the order of the text, back by k, and lets go by Escape', async () => {
      const page = await workbench.open(path);
      await page.locator('.card').first().waitFor();
      const ids = await page.locator('.card').evaluateAll((all) => all.map((card) => card.getAttribute('data-entry')));
      expect(ids).toHaveLength(27);
      const selected = () => new URL(page.url()).hash.slice(1);
      for (const id of ids) {
        await page.keyboard.press('j');
        await expect.poll(selected).toBe(id);
      }
      await page.keyboard.press('j');
      expect(selected()).toBe(ids.at(-1));
      await page.keyboard.press('k');
      expect(selected()).toBe(ids.at(-2));
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.closest('.card')?.getAttribute('data-entry'))).toBe(
        ids.at(-2),
      );
      await page.keyboard.press('Escape');
      expect(new URL(page.url()).hash).toBe('');
      expect(await page.locator('.card[data-selected]').count()).toBe(0);
    });

    it('opens at the entry of the address and marks all its pieces', async () => {
      const broken = halden.entries.find((entry) => entry.kind === 'statement' && entry.content.spans.length === 2)!;
      const page = await workbench.open(`${path}#${broken.id}`);
      await page.locator('.card[data-selected]').waitFor();
      const chosen = (await marksOf(page)).filter((mark) => mark.chosen).map((mark) => mark.text);
      for (const { start, end } of entryMarks([broken], text.length))
        expect(chosen.join('')).toContain(text.slice(start, end));
      const facts = await page.locator('.card[data-selected] dt').allTextContents();
      expect(facts).toEqual(['Who', 'To whom', 'Said what', 'When', 'How sure', 'Which source says', 'Why this entry']);
    });

    it('shows a time that the address names although times are hidden at first', async () => {
      const time = halden.entries.find((entry) => entry.kind === 'time')!;
      const page = await workbench.open(`${path}#${time.id}`);
      await page.locator('.card-time[data-selected]').waitFor();
    });

    it('selects by a click the innermost entry, and outwards by clicks on the same place', async () => {
      const page = await workbench.open(path);
      const place = page.locator('.article mark', { hasText: 'two armoured brigades' });
      const seen: (string | undefined)[] = [];
      for (let click = 0; click < 3; click++) {
        await place.click();
        const id = new URL(page.url()).hash.slice(1);
        seen.push(halden.entries.find((entry) => entry.id === id)?.kind);
      }
      expect(seen).toEqual(['figure', 'event', 'figure']);
    });

    it('stands cards without overlap and the selected one level with its words', async () => {
      const page = await workbench.open(path);
      await page.locator('.card').first().waitFor();
      for (let n = 0; n < 9; n++) await page.keyboard.press('j');
      await page.waitForTimeout(400);
      const boxes = await page.locator('.cards > li').evaluateAll((all) =>
        all.map((item) => {
          const { top, bottom } = item.getBoundingClientRect();
          return { top, bottom };
        }),
      );
      for (const [index, box] of boxes.entries())
        if (index > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]!.bottom);
      const card = (await page.locator('.cards > li[data-selected]').boundingBox())!;
      const words = await page
        .locator('.article .chosen')
        .first()
        .evaluate((mark) => mark.getClientRects()[0]!.top);
      expect(Math.abs(card.y - words)).toBeLessThan(2);
    });

    it('hides and shows kinds by their buttons', async () => {
      const page = await workbench.open(path);
      await page.locator('.article .figure').first().waitFor();
      await page.getByRole('button', { name: '6 figures' }).click();
      expect(await page.locator('.article .figure').count()).toBe(0);
      expect(await page.locator('.card-figure').count()).toBe(0);
      await page.getByRole('button', { name: '5 times' }).click();
      expect(await page.locator('.card-time').count()).toBe(5);
    });

    it('puts the cards under the article where there is no room beside, and keeps the selected one in sight', async () => {
      const page = await workbench.open(path, { viewport: { width: 720, height: 900 } });
      await page.locator('.card').first().waitFor();
      const article = (await page.locator('.article').boundingBox())!;
      expect((await page.locator('.card').first().boundingBox())!.y).toBeGreaterThan(article.y + article.height);
      await page.keyboard.press('j');
      const card = (await page.locator('.cards > li[data-selected]').boundingBox())!;
      expect(card.y + card.height).toBeLessThanOrEqual(900);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
    });

    it('tells the notes and shows their place', async () => {
      const page = await workbench.open(path);
      await page.getByText('2 notes on this reading').click();
      expect(await page.locator('.notes-tray li').allInnerTexts()).toHaveLength(2);
      expect(await page.locator('.notes-tray q').textContent()).toBe('he');
    });

    it('reads right-to-left text from the right', async () => {
      const page = await workbench.open(`/reports/${rtl.report.id}`);
      const block = page.locator('.article p');
      await block.waitFor();
      expect(await block.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
      expect(await block.textContent()).toBe(RTL_TEXT);
      for (const mark of await marksOf(page))
        expect(mark.text).toBe(RTL_TEXT.slice(mark.start, mark.start + mark.text.length));
      const first = (await page.locator('.article mark').first().boundingBox())!;
      const whole = (await block.boundingBox())!;
      expect(first.x).toBeGreaterThan(whole.x + whole.width / 2);
    });

    it('prints the article and every card in full', async () => {
      const page = await workbench.open(path);
      await page.locator('.card').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.card-facts:visible').count()).toBe(27);
      expect(await page.locator('.key-hints').isVisible()).toBe(false);
    });

    it('says so where no such report is', async () => {
      const page = await workbench.open('/');
      await page.route('**/api/reports/none', (route) =>
        route.fulfill({ status: 200, json: null, contentType: 'application/json' }),
      );
      await page.goto(`${workbench.url}reports/none`);
      await page.getByRole('alert').waitFor();
    });
  },
);
