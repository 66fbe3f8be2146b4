// The search page and the keys' switch in a real browser.
import { expect, it } from 'vitest';
import { pactReports } from '../serve/pact-reports.ts';
import { describeInBrowser } from './open-workbench.ts';

describeInBrowser('search', pactReports, (workbench) => {
  it('says what is asked, narrows by facets, and keeps it in the address', async () => {
    const page = await workbench.open('/search');
    await page.locator('.search-sentence', { hasText: '7 entries, in 3 reports.' }).waitFor();
    await page.locator('.search-facets').getByRole('button', { name: 'denies' }).click();
    await page
      .locator('.search-sentence', { hasText: '1 statement in which somebody denies, in 3 reports.' })
      .waitFor();
    expect(new URL(page.url()).search).toBe('?act=deny');
    expect(await page.locator('.entry-line').count()).toBe(1);
    await page.locator('.search-facets').getByRole('button', { name: 'denies' }).click();
    await expect.poll(() => page.locator('.entry-line').count()).toBe(7);
  });

  it('finds words and opens the passage', async () => {
    const page = await workbench.open('/search');
    await page.locator('.entry-line').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('brigades');
    await page.keyboard.press('Enter');
    await page.locator('.search-sentence', { hasText: '1 entry with the words brigades' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.entry-line a').focus();
    await page.keyboard.press('Enter');
    await page.locator('.card[data-selected]').waitFor();
  });

  it('tells what is wrong with words that cannot be read', async () => {
    const page = await workbench.open(`/search?q=${encodeURIComponent('"open')}`);
    expect(await page.getByRole('alert').textContent()).toMatch(/query/i);
  });

  it('leaves letters alone once they are switched off, on every page, and takes them back', async () => {
    const page = await workbench.open('/search');
    await page.locator('.entry-line').first().waitFor();
    await page.getByLabel('letters as shortcuts').uncheck();
    await page.locator('.search-sentence').click();
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.className ?? '')).not.toContain('entry-line-words');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.className ?? '')).toContain('entry-line-words');
    await page.goto(`${workbench.url}actors`);
    expect(await page.getByLabel('letters as shortcuts').isChecked()).toBe(false);
    expect(await page.locator('.key-hints').textContent()).not.toContain('next, previous');
    await page.getByLabel('letters as shortcuts').check();
    await page.locator('h1').click();
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.className ?? '')).toContain('actor-row');
  });
});
