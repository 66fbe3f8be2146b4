// A report made to do harm: markup and script in every field, direction overrides, a million characters without a space.
import { expect, it } from 'vitest';
import type { RecordedReport } from '../../src/record/entry.ts';
import { contentId } from '../../src/text/content-hash.ts';
import { recordReport } from '../serve/record-report.ts';
import { largeReport, wordyReport } from './large-report.ts';
import { describeInBrowser } from './open-workbench.ts';

const MARKUP = '<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>"\'&amp;</p></body>';
const OVERRIDES = '\u202Edetcerrid\u202C \u2066\u2067\u061C\u200B\u0000\uFFFE\uD800';
const LONG = 'x'.repeat(1_000_000);

function hostile(): RecordedReport {
  const words = `${MARKUP} ${OVERRIDES}`;
  const text = `TESSALY – ${words} said: “${words}”. javascript:alert(4)\n\n${LONG}`;
  const record = recordReport(
    {
      text,
      title: `${words}${LONG}`,
      byline: words,
      agency: words,
      outlet: `${words}${LONG}`,
      dateline: { place: words, date: words },
      url: 'javascript:alert(5)',
      published: words,
      language: `"><script>alert(6)</script>`,
      givenId: words,
    },
    (w) => [
      w.statement({ source: words, cue: 'said', content: `“${words}”`, who: words, form: 'direct', occasion: words }),
      w.statement({ source: words, content: LONG }),
      w.event({ words: `said: “${words}”`, agent: words, type: words, mode: words }),
      w.figure(MARKUP, { unit: words, measure: w.find(words) }),
      w.commitment({ who: words, what: `“${words}”` }),
    ],
    [{ step: 'read', rule: words, reason: `${words}${LONG}`, span: { start: 10, end: text.length } }],
  );
  const name = { name: words, reportId: record.report.id, span: { start: 10, end: 10 + words.length } };
  const actor = { id: contentId('actor', words), kind: 'person' as const, name: words, names: [name] };
  return { ...record, reader: words, actors: [{ ...actor, offices: [], memberOf: [], identifiers: {} }] };
}

describeInBrowser(
  'a hostile report',
  () => [hostile()],
  (workbench) => {
    it('is listed as text', async () => {
      const page = await workbench.open('/');
      await page.locator('.report-row').waitFor();
      expect(await page.locator('.report-row h2').textContent()).toContain('<script>alert(1)</script>');
      expect(await page.locator('main script, main img, main svg, main iframe').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
      expect((await page.locator('.report-row').boundingBox())!.height).toBeLessThan(600);
    });

    it('is read as text, links nowhere, stays within the page', async () => {
      const page = await workbench.open('/');
      const { items } = await workbench.store.list({});
      await page.goto(`${workbench.url}reports/${items[0]!.id}`);
      await page.locator('.card').first().waitFor();
      const { text } = (await workbench.store.get(items[0]!.id))!.report;
      const marks = await page
        .locator('.article mark')
        .evaluateAll((all) =>
          all.map((mark) => [Number((mark as HTMLElement).dataset['start']), mark.textContent ?? ''] as const),
        );
      expect(marks.length).toBeGreaterThan(4);
      // A NUL and a lone surrogate cannot be shown as themselves; the offsets still hold.
      const same = (a: string, b: string) =>
        a.length === b.length && a.replace(/[\0\uFFFD]/g, '') === b.replace(/[\0\uFFFD]/g, '');
      for (const [start, words] of marks) expect(same(words, text.slice(start, start + words.length))).toBe(true);
      for (let n = 0; n < 5; n++) await page.keyboard.press('j');
      await page.locator('.notes-tray summary').click();
      expect(await page.locator('main script, main img, main svg, main iframe').count()).toBe(0);
      expect(await page.locator('main a').count()).toBe(0);
      expect(await page.locator('.article').getAttribute('lang')).toBeNull();
      expect(await page.locator('.report-warning').textContent()).toContain('direction controls');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
      for (const card of await page.locator('.card').all())
        expect((await card.boundingBox())!.height).toBeLessThan(1500);
    });

    it('is an actor, a mark on a line of time and a hit of a search as text', async () => {
      const page = await workbench.open('/actors');
      await page.locator('.actor-row').click();
      await page.locator('.chart, .timeline-none').waitFor();
      expect(await page.locator('h1').textContent()).toContain('<script>alert(1)</script>');
      await page.goto(`${workbench.url}search`);
      await page.locator('.entry-line').first().waitFor();
      expect(await page.locator('main script, main img, main iframe').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
    });
  },
);

const MANY = 20_000;
const many = largeReport(MANY, '<img src=x onerror=alert(7)>\u202E');

describeInBrowser(
  'a report of twenty thousand entries',
  () => [many],
  (workbench) => {
    it('is drawn whole, as text, and walked', { timeout: 180_000 }, async () => {
      const page = await workbench.open(`/reports/${many.report.id}`, { reducedMotion: 'reduce' });
      await page.locator('.card').first().waitFor({ timeout: 120_000 });
      expect(await page.locator('.article mark[data-begins]').count()).toBe(MANY);
      expect(await page.locator('.card').count()).toBeLessThan(400);
      expect(await page.locator('main script, main img, main iframe').count()).toBe(0);
      await page.keyboard.press('j');
      expect(new URL(page.url()).hash).toBe('#s0');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
    });
  },
);

const wordy = wordyReport(MANY);

describeInBrowser(
  'an actor of twenty thousand statements on one day',
  () => [wordy],
  (workbench) => {
    it('stands on a line of time as bars, and in lists a part at a time', { timeout: 180_000 }, async () => {
      const page = await workbench.open('/actors', { reducedMotion: 'reduce' });
      await page.locator('.actor-row').click();
      await page.locator('.chart .density rect').waitFor({ timeout: 120_000 });
      expect(await page.locator('.chart .timeline-mark').count()).toBe(0);
      expect(await page.locator('.timeline-thick').textContent()).toContain('20,000 entries stand too thick');
      expect(await page.locator('.face-said .entry-line').count()).toBe(60);
      await page.getByRole('button', { name: '19,940 more of this month' }).waitFor();
      expect(await page.locator('*').count()).toBeLessThan(3000);
    });
  },
);
