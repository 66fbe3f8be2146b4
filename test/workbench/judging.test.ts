// What a person says of entries in the reader, by keys: kept, seen at once, undone, and there again when the page is loaded anew.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { isEntryCorrection } from '../../src/record/correction.ts';
import type { Entry } from '../../src/record/entry.ts';
import { cutPoints, spansFrom } from '../../src/workbench/reader/judging/cut-points.ts';
import { haldenReport } from '../serve/halden-report.ts';
import { expectAccessible, NARROW } from './expect-accessible.ts';
import { describeInBrowser } from './open-workbench.ts';

const halden = haldenReport();
const path = `/reports/${halden.report.id}`;
const statement = halden.entries.find(
  (entry) => entry.kind === 'statement' && entry.content.text.includes('keep its channel'),
) as Extract<Entry, { kind: 'statement' }>;
const deed = halden.entries.find((entry) => entry.kind === 'event' && entry.track === 'deeds')!;

const said = (page: Page, words: RegExp) =>
  page.locator('.correction-line p[role=status]', { hasText: words }).waitFor();
/** Under load a page takes its time. */
const PATIENT = { timeout: 15_000 };
const card = (page: Page) => page.locator('.card[data-selected]');

describeInBrowser(
  'judging in the reader',
  () => [halden],
  (workbench) => {
    const open = async (entry: Entry) => {
      const page = await workbench.open(`${path}#${entry.id}`);
      await card(page).locator('.acts-row').waitFor();
      return page;
    };
    const kept = async () => (await workbench.store.corrections()).filter(isEntryCorrection);

    it('rejects by r, keeps the way back, and takes it back by u', async () => {
      const page = await open(deed);
      const marks = await page.locator('.article mark.deed').count();
      await page.keyboard.press('r');
      await said(page, /^Rejected “/);
      await page.locator('.card[data-selected][data-verdict=rejected]').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.article mark.deed').count(), PATIENT).toBeLessThan(marks);
      expect(await kept()).toMatchObject([{ what: 'reject-entry', by: 'M. Lindt', entry: { kind: 'event' } }]);

      await page.reload();
      await page.locator('.card[data-verdict=rejected]').waitFor();
      await page.locator('.card[data-verdict=rejected] .card-head').click();
      await page.getByRole('button', { name: 'Undo' }).click();
      await said(page, /^Taken back: rejected/);
      await page.locator('.card[data-verdict=rejected]').waitFor({ state: 'detached' });
      expect(await page.locator('.article mark.deed').count()).toBe(marks);
    });

    it('accepts by a, and u takes the last decision back', async () => {
      const page = await open(deed);
      await page.keyboard.press('a');
      await said(page, /^Accepted “/);
      expect(await card(page).locator('.acts-judgment').textContent()).toMatch(/^accepted by M\. Lindt/);
      await page.keyboard.press('u');
      await said(page, /^Taken back: Accepted/);
      await card(page).locator('.acts-judgment').waitFor({ state: 'detached' });
    });

    it('edits by e: the first field has the focus, Enter keeps, Escape leaves', async () => {
      const page = await open(statement);
      await page.keyboard.press('e');
      await page.keyboard.press('Escape');
      expect(await page.locator('.acts-panel').count()).toBe(0);
      expect(new URL(page.url()).hash).toBe(`#${statement.id}`);
      await page.keyboard.press('e');
      await page.locator('.acts-panel input[name=who]:focus').fill('Lev Oranov');
      await page.locator('.acts-panel select[name=act]').selectOption('promise');
      await page.locator('.acts-panel input[name=who]').press('Enter');
      await said(page, /^Changed “/);
      await page.locator('.card[data-selected] .card-who', { hasText: 'Lev Oranov' }).waitFor();
      expect(await card(page).locator('dd').nth(2).textContent()).toContain('promises');
      await page.keyboard.press('u');
      await page.locator('.card[data-selected] .card-who', { hasText: 'Ingrid Solvane' }).waitFor();
    });

    it('splits by s at a likely place, and merges by m with its neighbour: two keys each', async () => {
      const page = await open(statement);
      const count = await page.locator('.card-statement').count();
      await page.keyboard.press('s');
      await page.locator('.acts-panel li button:focus').press('Enter');
      await said(page, /^Split “/);
      await expect.poll(() => page.locator('.card-statement').count(), PATIENT).toBe(count + 1);
      await page.keyboard.press('m');
      await page.locator('.acts-panel li button:focus').press('Enter');
      await said(page, /^Made one with/);
      await expect.poll(() => page.locator('.card-statement').count(), PATIENT).toBe(count);
      await page.keyboard.press('u');
      await expect.poll(() => page.locator('.card-statement').count(), PATIENT).toBe(count + 1);
      await page.keyboard.press('u');
      await expect.poll(() => page.locator('.card-statement').count(), PATIENT).toBe(count);
    });

    it('splits off the words that are marked in the text', async () => {
      const page = await open(statement);
      const words = 'as long as its members remain united';
      await page.evaluate((marked) => {
        const block = [...document.querySelectorAll('.article p')].find((p) => p.textContent!.includes(marked))!;
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        const start = block.textContent!.indexOf(marked);
        const range = document.createRange();
        let before = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent!.length;
          const isIn = (at: number) => before <= at && at <= before + length;
          if (isIn(start)) range.setStart(node, start - before);
          if (isIn(start + marked.length)) range.setEnd(node, start + marked.length - before);
          before += length;
        }
        getSelection()!.removeAllRanges();
        getSelection()!.addRange(range);
      }, words);
      await page.keyboard.press('s');
      await said(page, /^Split “/);
      const { text } = halden.report;
      expect((await kept()).at(-1)).toMatchObject({
        what: 'split-entry',
        spans: [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }],
      });
      await page.keyboard.press('u');
      await said(page, /^Taken back/);
    });

    it('judges all that is shown as one, with their number in the button', async () => {
      const page = await workbench.open(`${path}?show=figure`);
      const button = page.getByRole('button', { name: 'Reject these 6' });
      await button.click();
      await said(page, /^Rejected 6 figures\./);
      await expect.poll(() => page.locator('.card-figure[data-verdict=rejected]').count(), PATIENT).toBe(6);
      await page.locator('.correction-line button').click();
      await page.locator('.card-figure[data-verdict=rejected]').first().waitFor({ state: 'detached' });
      expect(await page.locator('.card-figure').count()).toBe(6);
      await button.waitFor();
    });

    for (const colorScheme of ['light', 'dark'] as const)
      it(`gives axe nothing to complain of with each panel open, ${colorScheme}, on 360 pixels`, async () => {
        const page = await workbench.open(`${path}#${statement.id}`, {
          colorScheme,
          reducedMotion: 'reduce',
          ...NARROW,
        });
        await card(page).locator('.acts-row').waitFor();
        await page.keyboard.press('a');
        await said(page, /^Accepted “/);
        for (const key of ['e', 's', 'm']) {
          await page.keyboard.press(key);
          await page.locator('.acts-panel').waitFor();
          await expectAccessible(page);
          await page.keyboard.press('Escape');
          await page.locator('.acts-panel').waitFor({ state: 'detached' });
        }
        await page.keyboard.press('u');
        await said(page, /^Taken back/);
      });

    it('says what cannot be kept, and keeps nothing', async () => {
      const page = await open(halden.entries.find(({ kind }) => kind === 'event')!);
      const before = (await kept()).length;
      await page.keyboard.press('s');
      await page.getByRole('button', { name: 'Leave it' }).click();
      await page.evaluate(() => {
        const first = document.querySelector('.article p')!.firstChild!;
        getSelection()!.setBaseAndExtent(first, 0, first, 4);
      });
      await page.keyboard.press('s');
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toContain('it would change nothing');
      expect((await kept()).length).toBe(before);
    });
  },
);

it('cuts where sentences and clauses end', () => {
  const text = 'The talks go on, and the ships stay; nobody leaves. That is all.';
  const whole = [{ start: 0, end: text.length }];
  expect(cutPoints(text, whole).map((at) => text.slice(at, at + 9))).toEqual(['and the s', 'nobody le', 'That is a']);
  expect(
    cutPoints(text, [
      { start: 0, end: 8 },
      { start: 20, end: 30 },
    ]),
  ).toContain(20);
  expect(
    spansFrom(
      [
        { start: 0, end: 8 },
        { start: 20, end: 30 },
      ],
      24,
    ),
  ).toEqual([{ start: 24, end: 30 }]);
});
