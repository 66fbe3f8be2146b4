// The line of time in a real browser: links when they are asked for, zooming, and brushing that filters all of the page.
import { expect, it } from 'vitest';
import type { Finding, FindingPart } from '../../src/record/finding.ts';
import { contentId } from '../../src/text/content-hash.ts';
import { pactReports } from '../serve/pact-reports.ts';
import { describeInBrowser, type Workbench } from './open-workbench.ts';

/** Under load a page takes its time. */
const PATIENT = { timeout: 15_000 };
const [blames, denies] = pactReports() as [ReturnType<typeof pactReports>[0], ReturnType<typeof pactReports>[0]];
const part = (record: typeof blames, role: FindingPart['role']): FindingPart => {
  const entry = record.entries.find(({ kind }) => kind === 'statement')!;
  if (entry.kind !== 'statement') throw new Error('no statement');
  const { id, outlet, published } = record.report;
  return {
    ...{ role, reportId: id, outlet, published, entryId: entry.id, passage: entry.content, who: null, through: null },
    ...{ wording: null, shared: null, title: null, edits: [] },
  };
};
const dispute: Finding = {
  id: 'f1',
  kind: 'allegation-and-denial',
  says: 'Ingrid Solvane says that Tarsk has not kept its word; Ilse Varga denies it.',
  how: 'Words that accuse and words that deny speak of one matter.',
  parts: [part(blames, 'allegation'), part(denies, 'denial')],
  entries: [],
  confidence: 0.7,
};

describeInBrowser('a line of time', pactReports, (workbench: Workbench) => {
  it('draws what findings tie together when asked, and tells it of the mark that is pointed at', async () => {
    await workbench.store.settle({
      since: await workbench.store.findingsRevision(),
      ...{ traces: [], gone: [], found: [dispute] },
    });
    const page = await workbench.open('/search');
    await page.getByRole('button', { name: 'On a line of time' }).click();
    await page.locator('.chart .timeline-mark').nth(3).waitFor();
    expect(await page.locator('.chart .link').count()).toBe(0);
    const toggle = page.getByRole('button', { name: 'alleged → denied' });
    await toggle.click();
    await page.locator('.chart .link-alleged-denied').waitFor();
    expect(await toggle.textContent()).toBe('alleged → denied 1');
    const [allegation, denial] = dispute.parts;
    await page.locator(`[data-mark="${allegation!.entryId}"]`).focus();
    await page.locator('.timeline-detail-link', { hasText: 'the denial: Ingrid Solvane says' }).waitFor();
    await page.locator('.timeline-detail-link a').click();
    await page.locator('.card[data-selected]').waitFor();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${denial!.entryId}`);
  });

  it('zooms by key and button until a tick is a day, and brushing filters what was found', async () => {
    const page = await workbench.open('/search');
    await page.getByRole('button', { name: 'On a line of time' }).click();
    await page.locator('.chart .timeline-mark').first().focus();
    const unit = page.locator('.window-fields', { hasText: 'a tick is' });
    const before = await unit.textContent();
    const hits = await page.locator('.search-hits .entry-line').count();
    for (let n = 0; n < 6; n++) await page.keyboard.press('+');
    await page.locator('.search-window').waitFor();
    await page.locator('.window-fields', { hasText: 'a tick is a day' }).waitFor();
    expect(before).not.toContain('a tick is a day');
    await expect.poll(() => page.locator('.search-hits .entry-line').count(), PATIENT).toBeLessThan(hits);
    await page.getByRole('button', { name: 'As at first' }).click();
    await expect.poll(() => page.locator('.search-hits .entry-line').count(), PATIENT).toBe(hits);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    expect(await unit.textContent()).not.toBe(before);
  });

  it('has a line where the last report was printed, and everything beside it follows the days chosen', async () => {
    await workbench.open('/actors').then(async (page) => {
      await page.locator('.actor-row', { hasText: 'Tarsk Federation' }).first().click();
      await page.locator('.chart .edge').waitFor();
      expect(await page.locator('.chart .edge text').textContent()).toBe('last report');
      const others = await page.locator('.counterparts li').count();
      expect(others).toBeGreaterThan(0);
      await page.locator('.window-fields input').first().fill('2031-04-07');
      await page.locator('.window-fields input').nth(1).fill('2031-04-07');
      await expect.poll(() => page.locator('.counterparts li').count(), PATIENT).toBeLessThan(others);
      expect(await page.locator('.timeline-legend').textContent()).toMatch(/^\s*1 deed/);
    });
  });

  it('stands on a page that tells what lists say of the actor, and which list', async () => {
    const listed = (id: string, names: string[], value: string) => ({
      ...{ id: contentId('listed', id), list: 'desk 2031', kind: 'person' as const, names, offices: [] },
      identifiers: [{ scheme: 'Wikidata', value, from: null, to: null }],
    });
    await workbench.store.keepList('desk 2031', [listed('a', ['Ingrid Solvane', 'I. Solvane'], 'Q901')]);
    const page = await workbench.open('/actors');
    await page.locator('.actor-row', { hasText: 'Ingrid Solvane' }).first().click();
    const section = page.locator('.listed');
    await section.waitFor();
    expect((await section.textContent())!.replace(/\s+/g, ' ')).toContain(
      'Wikidata Q901from the list desk 2031, as Ingrid Solvane, I. Solvane',
    );
  });
});
