// Pasting and dropping on the home page in a real browser.
import { expect, it } from 'vitest';
import { describeInBrowser } from './open-workbench.ts';

const TEXT =
  'CORVESSA – “We keep the door open,” Secretary General Ingrid Solvane said on Monday.\n\nTarsk moved two brigades to the strait.';

describeInBrowser(
  'reading texts on the page',
  () => [],
  (workbench) => {
    it('reads a pasted text and opens it with its marks', async () => {
      const page = await workbench.open('/');
      await page.getByLabel('The text of one report').fill(TEXT);
      await page.getByLabel('Outlet').fill('The Sund Courier');
      await page.getByLabel('Published').fill('2031-04-09');
      await page.getByRole('button', { name: 'Read it' }).click();
      await page.locator('.article mark').first().waitFor();
      expect(await page.locator('.article p').allTextContents()).toEqual(TEXT.split('\n\n'));
      expect(await page.locator('.report-facts').textContent()).toContain('The Sund Courier');
      expect(await page.locator('.card-statement').count()).toBeGreaterThan(0);
    });

    it('reads chosen files, tells how each ended, and shows the new reports', async () => {
      const page = await workbench.open('/');
      await page.getByLabel('Choose files').setInputFiles([
        { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from('VELL – Osric Valden left on Friday.') },
        {
          name: 'two.ndjson',
          mimeType: 'application/x-ndjson',
          buffer: Buffer.from('{"text":"MARROW – A harbour opened."}\nno json'),
        },
        { name: 'three.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') },
      ]);
      await page.locator('.intake-sum').waitFor();
      expect(await page.locator('.intake-sum').textContent()).toBe('4 inputs: 2 read and kept, 2 not a report.');
      expect(await page.locator('.intake-endings li').count()).toBe(4);
      await page.locator('.report-row').nth(2).waitFor();
    });

    it('reads dropped files', async () => {
      const page = await workbench.open('/');
      await page.locator('.read-texts').waitFor();
      await page.evaluate(() => {
        const files = new DataTransfer();
        files.items.add(new File(['DROVNY – Ilse Varga denied it.'], 'dropped.txt'));
        window.dispatchEvent(new DragEvent('dragover', { dataTransfer: files, cancelable: true }));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }));
      });
      await page.locator('.article mark').first().waitFor();
      expect(await page.locator('.article').textContent()).toContain('DROVNY');
    });
  },
);
