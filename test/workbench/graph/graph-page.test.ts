// The graph in a real browser.
import { expect, it } from 'vitest';
import { pactReports } from '../../serve/pact-reports.ts';
import { expectAccessible, NARROW, ZOOMED } from '../expect-accessible.ts';
import { describeInBrowser } from '../open-workbench.ts';

const ALL = '/graph?acts=deed,speech,mention';

describeInBrowser(
  'the graph',
  () => pactReports(),
  (workbench) => {
    it('draws actors and arcs, says how many of how many, and has a table as its twin', async () => {
      const page = await workbench.open(ALL);
      await page.locator('.arc').first().waitFor();
      const names = await page.locator('.arc-name text').allTextContents();
      expect(names).toContain('Ingrid Solvane');
      expect(await page.locator('.graph-says').innerText()).toMatch(
        new RegExp(
          `^${names.length} of ${names.length} actors, \\d+ of \\d+ pairs, \\d+ acts in ${pactReports().length} reports\\.$`,
        ),
      );
      await page.getByText(/^As a table/).click();
      const [, shown] = /, (\d+) of/.exec(await page.locator('.graph-says').innerText())!;
      expect(await page.locator('.twin tbody tr').count()).toBe(Number(shown));
      await page.close();
    });

    it('is the same picture each time', async () => {
      const drawn = async () => {
        const page = await workbench.open(ALL);
        await page.locator('.arc').first().waitFor();
        const html = await page.locator('.arcs').innerHTML();
        await page.close();
        return html;
      };
      expect(await drawn()).toBe(await drawn());
    });

    it('shows by keys what is behind a name and a pair, down to the passage', async () => {
      const page = await workbench.open(ALL);
      await page.locator('.arc').first().waitFor();
      await page.locator('.arc-name', { hasText: 'Ingrid Solvane' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/actor=/);
      await page.locator('.chosen-pairs a').first().click();
      await page.waitForURL(/with=/);
      const words = page.locator('.chosen-acts .passage-link').first();
      await words.waitFor();
      expect(await page.locator('.arc:not(.arc-dim)').count()).toBeGreaterThan(0);
      await words.click();
      await page.waitForURL(/\/reports\/[^#]+#[0-9a-f]+$/);
      await page.goBack();
      await page.locator('.chosen').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.chosen').waitFor({ state: 'detached' });
      await page.close();
    });

    it('is narrowed by time, with the fields and by pulling over the bars', async () => {
      const page = await workbench.open(ALL);
      await page.locator('.strip-bar').first().waitFor();
      await page.locator('.strip input').nth(1).fill('2001-01-01');
      await page.waitForURL(/to=2001-01-01/);
      await page.getByText('Nobody acts on anybody in what is asked above.').waitFor();
      await page.getByRole('button', { name: 'All of the time' }).click();
      const box = (await page.locator('.strip svg').boundingBox())!;
      await page.mouse.move(box.x + 2, box.y + 10);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width - 2, box.y + 12, { steps: 4 });
      await page.mouse.up();
      await page.waitForURL(/from=2031-\d\d-01&to=/);
      await page.close();
    });

    it.each([
      [ALL, {}],
      [ALL, { colorScheme: 'dark', ...ZOOMED }],
      [ALL, NARROW],
    ] as const)('%s is accessible, %o', async (path, options) => {
      const page = await workbench.open(path, { reducedMotion: 'reduce', ...options });
      await page.locator('.arc-name').first().click();
      await page.locator('.chosen').waitFor();
      await page.getByText(/^As a table/).click();
      await expectAccessible(page);
      await page.close();
    });
  },
);

describeInBrowser(
  'the graph of an empty store',
  () => [],
  (workbench) => {
    it('teaches what an arc needs', async () => {
      const page = await workbench.open('/graph');
      await page.getByText('An arc needs two actors').waitFor();
      await expectAccessible(page);
      await page.close();
    });
  },
);
