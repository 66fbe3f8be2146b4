// The method page in a real browser.
import { expect, it } from 'vitest';
import { FLOORS, MEASURED_KINDS, MODEL_NAME } from '../../../src/workbench/method/measured-kinds.ts';
import { describeInBrowser } from '../open-workbench.ts';

describeInBrowser(
  'the method page',
  () => [],
  (workbench) => {
    it('tells the model and the version, and each kind with its figures and what is missed', async () => {
      const page = await workbench.open('/method');
      const { version } = (await (await fetch(`${workbench.url}api/health`)).json()) as { version: string };
      await page.getByText(`Dualtrack ${version}, model ${MODEL_NAME}`).waitFor();
      expect(await page.locator('.method-kind').count()).toBe(MEASURED_KINDS.length + 1);
      const said = page.locator('#statements .measures li').first();
      expect(await said.innerText()).toContain(`${FLOORS['model: who-said-what F1']} %`);
      expect(await said.innerText()).toContain(`rules alone ${FLOORS['rules: who-said-what F1']} %`);
      expect(await page.locator('#statements .doc-list li').count()).toBeGreaterThan(4);
      await page.close();
    });

    it('has all figures as a table', async () => {
      const page = await workbench.open('/method#all');
      await page.getByText('As a table').click();
      expect(await page.locator('#all tbody tr').count()).toBe(Object.keys(FLOORS).length);
      await page.close();
    });

    it('is reached on a narrow page through a button that Escape closes again', async () => {
      const page = await workbench.open('/', { viewport: { width: 360, height: 740 } });
      const more = page.getByRole('button', { name: 'More' });
      const method = page.getByRole('link', { name: 'Method' });
      await more.click();
      await method.waitFor();
      await page.keyboard.press('Escape');
      await method.waitFor({ state: 'hidden' });
      expect(await more.evaluate((button) => document.activeElement === button)).toBe(true);
      await page.keyboard.press('Enter');
      await method.click();
      await page.waitForURL('**/method');
      await page.getByRole('heading', { name: 'Method', level: 1 }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.close();
    });
  },
);
