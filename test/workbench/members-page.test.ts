// An alliance on the line of time: alone, and with a row for each of its members.
import { expect, it } from 'vitest';
import type { ActorPage } from '../../src/serve/contract.ts';
import { allianceReports } from '../serve/alliance-reports.ts';
import { expectAccessible } from './expect-accessible.ts';
import { describeInBrowser } from './open-workbench.ts';

describeInBrowser('an alliance and its members', allianceReports, (workbench) => {
  const pathOf = async (name: string) => {
    const { items } = (await (await fetch(`${workbench.url}api/actors`)).json()) as ActorPage;
    return `/actors/${items.find((one) => one.name === name)!.id}`;
  };

  it('stand in rows, each member with who speaks for it', async () => {
    const page = await workbench.open(await pathOf('Halden Pact'));
    await page.locator('.chart').waitFor();
    expect(await page.locator('.row-name').count()).toBe(0);
    expect(await page.locator('.chart .timeline-mark').count()).toBe(1);
    await page.getByRole('link', { name: 'with its 2 members, a row for each' }).click();
    await page.locator('.row-name').nth(2).waitFor();
    expect(await page.locator('.row-name').allTextContents()).toEqual(['Halden Pact', 'Arvenia', 'Belmark']);
    const marksOf = (name: string) => page.getByRole('group', { name, exact: true }).locator('.timeline-mark').count();
    expect([await marksOf('Halden Pact'), await marksOf('Arvenia'), await marksOf('Belmark')]).toEqual([1, 2, 2]);
    expect(new URL(page.url()).searchParams.get('members')).toBe('1');
    // keys walk over all rows
    await page.locator('.chart .timeline-mark').first().focus();
    for (let n = 0; n < 4; n++) await page.keyboard.press('ArrowRight');
    await page.locator('.timeline-detail', { hasText: 'he had asked' }).waitFor();
    await expectAccessible(page);
  });

  it('are named with the words that say so, from both ends', async () => {
    const page = await workbench.open(await pathOf('Belmark'));
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Member of' }) });
    await section.getByText('1 report', { exact: true }).click();
    await section.getByText('Belmark, a member of the Halden Pact').waitFor();
    await section.getByRole('link', { name: 'Halden Pact' }).click();
    await page.getByRole('heading', { name: 'Members', exact: true }).waitFor();
    expect(await page.locator('.members li').allTextContents()).toEqual([
      expect.stringContaining('Arvenia'),
      expect.stringContaining('Belmark'),
      expect.stringContaining('once, 1 report'),
    ]);
  });
});
