// The ten things that people do first, each done in a real browser: docs/workbench.md lists them under the same numbers.
import { expect, it } from 'vitest';
import type { Finding, FindingPart } from '../../src/record/finding.ts';
import { haldenReport } from '../serve/halden-report.ts';
import { pactReports } from '../serve/pact-reports.ts';
import { describeInBrowser } from './open-workbench.ts';

/** Under load a page takes its time. */
const PATIENT = { timeout: 15_000 };
const halden = haldenReport();
const [blames, denies] = pactReports() as [ReturnType<typeof pactReports>[0], ReturnType<typeof pactReports>[0]];
const reader = `/reports/${halden.report.id}`;
const DISPATCH =
  'TESSALY, May 4 (Meridian) – Lev Oranov said the talks had been useful. “We will meet again,” he told reporters.';

describeInBrowser(
  'the ten things people do first',
  () => [halden, ...pactReports()],
  (workbench) => {
    it('1. paste a text and read it', async () => {
      const page = await workbench.open('/');
      await page.getByRole('button', { name: 'Paste a text' }).click();
      await page.getByLabel('The text of one report').fill(DISPATCH);
      await page.getByRole('button', { name: 'Read it' }).click();
      await page.waitForURL('**/reports/*');
      await page.locator('.card-statement', { hasText: 'Lev Oranov' }).first().waitFor();
      expect(await page.locator('.article p').first().textContent()).toBe(DISPATCH);
    });

    it('2. drop files, and hear how each ended', async () => {
      const page = await workbench.open('/');
      await page.locator('.report-row').first().waitFor();
      await page.locator('.read-texts-files input').setInputFiles([
        { name: 'may.txt', mimeType: 'text/plain', buffer: Buffer.from(`${DISPATCH} They shook hands.`) },
        { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') },
      ]);
      await page.locator('.intake-sum', { hasText: '2 inputs: 1 read and kept, 1 not a report' }).waitFor();
      expect(await page.locator('.intake-endings li').nth(1).textContent()).toMatch(/^empty\.txt not a report: /);
    });

    it('3. walk a report by keys', async () => {
      const page = await workbench.open(reader);
      await page.locator('.card').first().waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.locator('.article .chosen').first().waitFor();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('card-head');
      await page.keyboard.press('Escape');
      expect(new URL(page.url()).hash).toBe('');
    });

    it('4. ask why an entry was read so', async () => {
      const page = await workbench.open(reader);
      await page.locator('.article mark').first().click();
      const card = page.locator('.card[data-selected]');
      await card.waitFor();
      expect(await card.locator('dt').allTextContents()).toEqual(
        expect.arrayContaining(['Who', 'To whom', 'When', 'How sure', 'Which source says', 'Why this entry']),
      );
      expect(await card.locator('dd').last().textContent()).toContain('read by by hand/1');
    });

    it('5. put an entry right, and take it back', async () => {
      const page = await workbench.open(reader);
      await page.locator('.card-event .card-head').first().click();
      await page.locator('.acts-row').waitFor();
      await page.keyboard.press('r');
      await page.locator('.card[data-selected][data-verdict=rejected]').waitFor();
      await page.keyboard.press('u');
      await page.locator('.card[data-verdict=rejected]').waitFor({ state: 'detached' });
    });

    it('6. search words, and open a hit at its passage', async () => {
      const page = await workbench.open('/');
      await page.locator('.report-row').first().waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('lectured');
      await page.getByLabel('in statements').check();
      await page.locator('[role=status]', { hasText: / found in statements$/ }).waitFor();
      await page.locator('.report-row').first().click();
      await page.locator('.card[data-selected]').waitFor();
    });

    it('7. narrow down to who denies', async () => {
      const page = await workbench.open('/search');
      await page.locator('.search-facets').getByRole('button', { name: 'denies' }).click();
      await page.locator('.search-sentence', { hasText: 'in which somebody denies' }).waitFor();
      expect(new URL(page.url()).search).toBe('?act=deny');
    });

    it('8. follow an actor along a line of time', async () => {
      const page = await workbench.open('/actors');
      await page.locator('.actor-row', { hasText: 'Tarsk Federation' }).first().click();
      await page.locator('.chart .timeline-mark').first().waitFor();
      expect(await page.locator('.undated li').count()).toBe(1);
    });

    it('9. see what passed between two', async () => {
      const page = await workbench.open('/actors');
      await page.locator('.actor-row', { hasText: 'Tarsk Federation' }).first().click();
      await page.locator('.counterparts a').first().click();
      await page.waitForURL('**?with=*');
      await page.locator('h1', { hasText: 'Tarsk Federation and' }).waitFor();
    });

    it('10. read what reports say together', async () => {
      const partOf = (record: typeof blames, role: FindingPart['role']): FindingPart => {
        const entry = record.entries.find(({ kind }) => kind === 'statement')!;
        if (entry.kind !== 'statement') throw new Error('no statement');
        const { id, outlet, published } = record.report;
        const who = entry.source.actor?.name ?? null;
        return {
          ...{ role, reportId: id, outlet, published, entryId: entry.id, passage: entry.content, who, through: null },
          ...{ wording: null, shared: null, title: null, edits: [] },
        };
      };
      const finding: Finding = {
        ...{ id: 'f1', kind: 'allegation-and-denial', says: 'Ilse Varga denies it.', how: 'Both speak of one matter.' },
        ...{ parts: [partOf(blames, 'allegation'), partOf(denies, 'denial')], entries: [], confidence: 0.7 },
      };
      const since = await workbench.store.findingsRevision();
      await workbench.store.settle({ since, traces: [], gone: [], found: [finding] });
      const page = await workbench.open('/findings');
      await page.locator('.finding', { hasText: 'Ilse Varga denies it.' }).waitFor();
      await page.locator('.finding').first().focus();
      await page.keyboard.press('a');
      await expect.poll(() => page.locator('.finding').first().getAttribute('data-verdict'), PATIENT).toBe('accepted');
      await page.locator('.finding-words').nth(1).click();
      await page.locator('.card[data-selected]').waitFor();
    });
  },
);
