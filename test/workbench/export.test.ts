// What leaves by the page, in a real browser: citations, files, pictures; and that a link to words goes to those words.

import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { createTextFragments } from '../../src/text/text-fragment.ts';
import { haldenReport } from '../serve/halden-report.ts';
import { pactReports } from '../serve/pact-reports.ts';
import { expectAccessible } from './expect-accessible.ts';
import { describeInBrowser } from './open-workbench.ts';

const halden = haldenReport();

async function download(page: Page, click: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describeInBrowser(
  'what leaves by the page',
  () => [halden, ...pactReports()],
  (workbench) => {
    it('cites a report and an entry, and copies what it shows', async () => {
      const page = await workbench.open(`/reports/${halden.report.id}`);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await page.getByText('Cite', { exact: true }).click();
      await page.getByRole('button', { name: 'BibTeX' }).click();
      await page.getByText('copied', { exact: true }).waitFor();
      expect(await copied()).toMatch(/^@article\{sund-courier-2031-/);
      await page.locator('.card-head').first().click();
      await page.getByText('Cite these words').click();
      await page.getByRole('button', { name: 'link to the words' }).click();
      await expect.poll(copied).toMatch(/^https:\/\/courier\.example\/2031\/04\/09\/pact-talks#:~:text=/);
    });

    it('gives files of a search and says what they are', async () => {
      const page = await workbench.open('/search?act=deny');
      await page.getByText('Export', { exact: true }).click();
      const csv = await download(page, () => page.getByRole('link', { name: 'CSV, statements' }).click());
      expect(csv.name).toBe('dualtrack-csv.csv');
      expect(csv.bytes.toString('utf8').trim().split('\r\n')).toHaveLength(1 + 3);
      const saved = await download(page, () => page.getByRole('link', { name: 'One page' }).click());
      expect(saved.bytes.toString('utf8')).toContain('3 cards, in 2 of 4 reports looked through');
    });

    it('gives a report as one page that works without a net and opens its cards', async () => {
      const page = await workbench.open(`/reports/${halden.report.id}`);
      await page.getByText('Export', { exact: true }).click();
      const saved = await download(page, () => page.getByRole('link', { name: 'One page' }).click());
      const folder = await mkdtemp(join(tmpdir(), 'dualtrack-page-'));
      const address = pathToFileURL(join(folder, saved.name)).href;
      await writeFile(join(folder, saved.name), saved.bytes);
      const context = await page.context().browser()!.newContext({ offline: true });
      const alone = await context.newPage();
      const asked: string[] = [];
      const complaints: string[] = [];
      alone.on('request', (request) => asked.push(request.url()));
      alone.on('console', (message) => complaints.push(message.text()));
      await alone.goto(address);
      expect(await alone.locator('details[open]').count()).toBe(0);
      await alone.locator('p .number').nth(3).click();
      await expect.poll(() => alone.locator('details[open]').count()).toBe(1);
      await alone.getByLabel('figures').uncheck();
      expect(await alone.locator('.figure-card').first().isVisible()).toBe(false);
      expect(asked).toEqual([address]);
      expect(complaints).toEqual([]);
      for (const scheme of ['light', 'dark'] as const) {
        await alone.emulateMedia({ colorScheme: scheme });
        await expectAccessible(alone);
      }
      await context.close();
      await rm(folder, { recursive: true });
    });

    it('gives a chart as SVG that stands alone, and as PNG', async () => {
      const page = await workbench.open('/actors');
      await page.locator('.actor-row', { hasText: 'Tarsk Federation' }).first().click();
      await page.locator('.chart').waitFor();
      const svg = await download(page, () => page.getByRole('button', { name: 'Picture as SVG' }).click());
      expect(svg.name).toBe('timeline-Tarsk-Federation.svg');
      const text = svg.bytes.toString('utf8');
      expect(XMLValidator.validate(text)).toBe(true);
      expect(text).not.toMatch(/class=|href=|<script|style=|var\(/);
      expect(text).toMatch(/ fill="rgb/);
      expect(new XMLParser().parse(text).svg.title).toContain('entries lie in the days shown');
      const png = await download(page, () => page.getByRole('button', { name: 'as PNG' }).click());
      expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      // Its width, in bytes 16 to 19, is twice that of the chart.
      const width = await page.locator('.chart').evaluate((chart) => chart.getBoundingClientRect().width);
      expect(Math.abs(png.bytes.readUInt32BE(16) - 2 * width)).toBeLessThanOrEqual(2);
    });

    it('links to words that a browser finds on the page of the report', async () => {
      const paragraphs = halden.report.text.split('\n\n');
      const html = paragraphs
        .map(
          (words) =>
            `<p style="margin:60vh 0">${words.replace(/&/g, '&amp;').replace(/(talks|Solvane)/, '<em>$1</em>')}</p>`,
        )
        .join('\n');
      const server = createServer((_, answer) =>
        answer
          .setHeader('content-type', 'text/html; charset=utf-8')
          .end(`<!doctype html><meta charset="utf-8">${html}`),
      );
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const browser = (await workbench.open('/')).context().browser()!;
      const linkOf = createTextFragments(address, halden.report.text);
      try {
        for (const entry of halden.entries.filter(
          ({ kind }, index) => (kind === 'statement' || kind === 'event') && index % 3 === 0,
        )) {
          const spans =
            entry.kind === 'statement' ? entry.content.spans : entry.kind === 'event' ? [entry.sentence] : [];
          const page = await browser.newPage();
          await page.goto(linkOf(spans)!);
          const wanted = paragraphs.findIndex(
            (_, index) => paragraphs.slice(0, index + 1).join('\n\n').length > spans[0]!.start,
          );
          const inView = () =>
            page.locator('p').evaluateAll((all) =>
              all.findIndex((one) => {
                const { top, bottom } = one.getBoundingClientRect();
                return top < innerHeight / 2 && bottom > innerHeight / 2 - 1;
              }),
            );
          await expect.poll(inView, { message: linkOf(spans)!, timeout: 5000 }).toBe(wanted);
          await page.close();
        }
      } finally {
        server.close();
      }
    });
  },
);
